using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.DependencyInjection.Composing;
using CustomerServiceRules.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerServiceRules.DependencyInjection;

/// <summary>Goes on with a registration: modules, calendars and options. Not thread-safe, as a collection of services is not.</summary>
public sealed class CustomerServiceRulesBuilder
{
    internal CustomerServiceRulesBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services that are registered into.</summary>
    public IServiceCollection Services { get; }

    /// <summary>
    /// Adds a module by its type; the container makes one instance of it. The same type twice is one module. A type and an
    /// instance of it are two modules of one name, which fails composition.
    /// </summary>
    /// <typeparam name="TModule">The module, built-in or a vendor's.</typeparam>
    public CustomerServiceRulesBuilder AddModule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TModule>()
        where TModule : ProcedureModule
    {
        if (!Modules().Any(module => module.ImplementationType == typeof(TModule)))
            Services.AddSingleton<ProcedureModule, TModule>();
        return this;
    }

    /// <summary>Adds a module. The same instance twice is one module.</summary>
    /// <param name="module">The module, built-in or a vendor's.</param>
    public CustomerServiceRulesBuilder AddModule(ProcedureModule module)
    {
        ArgumentNullException.ThrowIfNull(module);
        if (!Modules().Any(known => ReferenceEquals(known.ImplementationInstance, module)))
            Services.AddSingleton(module);
        return this;
    }

    /// <summary>Names a working calendar by which clocks are counted. Two calendars of one name fail the start of the host.</summary>
    /// <param name="name">The name; <see cref="CalendarBook.Organisation"/> for the one that holds where a case names no other.</param>
    /// <param name="calendar">The calendar.</param>
    public CustomerServiceRulesBuilder AddCalendar(string name, WorkingCalendar calendar)
    {
        var history = new CalendarHistory(calendar);
        return AddCalendar(name, _ => history);
    }

    /// <summary>Names working calendars by which clocks are counted, made from services. Two of one name fail the start of the host.</summary>
    /// <param name="name">The name; <see cref="CalendarBook.Organisation"/> for the ones that hold where a case names no other.</param>
    /// <param name="calendars">Makes the calendars, once, when the rulebook is composed.</param>
    public CustomerServiceRulesBuilder AddCalendar(string name, Func<IServiceProvider, CalendarHistory> calendars)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(calendars);
        Services.AddSingleton(provider => new NamedCalendar(name, calendars(provider)));
        return this;
    }

    /// <summary>Sets options; runs after what was set before.</summary>
    /// <param name="configure">Changes the options.</param>
    public CustomerServiceRulesBuilder Configure(Action<CustomerServiceRulesOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        Services.Configure(configure);
        return this;
    }

    /// <summary>
    /// Reads options from a section of a configuration. A key that is no option and a value of the wrong type fail the
    /// start of the host. Works without reflection.
    /// </summary>
    /// <param name="section">
    /// The section, customarily the one named <see cref="CustomerServiceRulesOptions.SectionName"/>; missing: nothing is set.
    /// </param>
    public CustomerServiceRulesBuilder Configure(IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        Services.Configure<CustomerServiceRulesOptions>(options => OptionsBinding.Bind(section, options));
        return this;
    }

    private IEnumerable<ServiceDescriptor> Modules() =>
        Services.Where(service => !service.IsKeyedService && service.ServiceType == typeof(ProcedureModule));
}
