using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.DependencyInjection.Composing;
using CustomerServiceRules.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CustomerServiceRules.DependencyInjection;

/// <summary>Registers the library with a container.</summary>
public static class CustomerServiceRulesServices
{
    private const string DynamicCode = "Rules are expression trees; composing a rulebook makes delegate types for them at run time.";

    /// <summary>
    /// Registers <see cref="Rulebook"/> and <see cref="RulebookClock"/> as singletons, <see cref="TimeProvider.System"/>
    /// where no <see cref="TimeProvider"/> is registered, and validation when the host starts: it fails with one
    /// <see cref="OptionsValidationException"/> that lists every problem of options and modules. The rulebook is composed
    /// once, of all <see cref="ProcedureModule"/> services. Calling it again adds nothing.
    /// </summary>
    /// <param name="services">The services to register into.</param>
    /// <returns>Goes on with modules and options.</returns>
    [RequiresDynamicCode(DynamicCode)]
    public static CustomerServiceRulesBuilder AddCustomerServiceRules(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(TimeProvider.System);
        if (services.Any(service => service.ServiceType == typeof(RulebookComposition)))
            return new CustomerServiceRulesBuilder(services);

        services.AddSingleton(provider => new RulebookComposition(provider.GetServices<ProcedureModule>, provider.GetServices<NamedCalendar>, builder => builder.Build()));
        services.AddOptions<CustomerServiceRulesOptions>().ValidateOnStart();
        services.AddSingleton<IValidateOptions<CustomerServiceRulesOptions>, RulebookValidation>();
        services.TryAddSingleton(RulebookOf);
        services.TryAddSingleton<RulebookClock>();
        return new CustomerServiceRulesBuilder(services);
    }

    /// <summary>Registers the library and sets options; see <see cref="AddCustomerServiceRules(IServiceCollection)"/>.</summary>
    /// <param name="services">The services to register into.</param>
    /// <param name="configure">Changes the options.</param>
    /// <returns>Goes on with modules and options.</returns>
    [RequiresDynamicCode(DynamicCode)]
    public static CustomerServiceRulesBuilder AddCustomerServiceRules(this IServiceCollection services, Action<CustomerServiceRulesOptions> configure) =>
        services.AddCustomerServiceRules().Configure(configure);

    /// <summary>
    /// Registers the library and reads options from a section of a configuration; see
    /// <see cref="AddCustomerServiceRules(IServiceCollection)"/> and
    /// <see cref="CustomerServiceRulesBuilder.Configure(IConfiguration)"/>.
    /// </summary>
    /// <param name="services">The services to register into.</param>
    /// <param name="section">The section.</param>
    /// <returns>Goes on with modules and options.</returns>
    [RequiresDynamicCode(DynamicCode)]
    public static CustomerServiceRulesBuilder AddCustomerServiceRules(this IServiceCollection services, IConfiguration section) =>
        services.AddCustomerServiceRules().Configure(section);

    private static Rulebook RulebookOf(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<CustomerServiceRulesOptions>>().Value;
        var (rulebook, problems) = provider.GetRequiredService<RulebookComposition>().Compose(options);
        return rulebook ?? throw new OptionsValidationException(Options.DefaultName, typeof(CustomerServiceRulesOptions), problems);
    }
}
