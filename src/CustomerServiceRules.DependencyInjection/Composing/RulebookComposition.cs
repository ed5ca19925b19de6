using System.Globalization;
using CustomerServiceRules.Modules;

namespace CustomerServiceRules.DependencyInjection.Composing;

/// <summary>
/// Composes the container's rulebook, once for equal options: validation and the rulebook itself, which may see options
/// of their own, share it. Thread-safe.
/// </summary>
internal sealed class RulebookComposition(Func<IEnumerable<ProcedureModule>> modules, Func<IEnumerable<NamedCalendar>> calendars, Func<RulebookBuilder, Rulebook> build)
{
    private readonly Lock _gate = new();
    private Composed? _latest;

    /// <summary>The rulebook, or everything that is wrong with options and modules.</summary>
    public (Rulebook? Rulebook, IReadOnlyList<string> Problems) Compose(CustomerServiceRulesOptions options)
    {
        var wanted = CheckedOptions.Of(options);
        lock (_gate)
        {
            if (_latest is null || !_latest.Options.SameAs(wanted))
                _latest = Compose(wanted);
            return (_latest.Rulebook, _latest.Problems);
        }
    }

    // Wrong options do not keep the modules from being checked: whoever starts the host learns of everything at once.
    private Composed Compose(CheckedOptions options)
    {
        var builder = new RulebookBuilder().Add(modules());
        if (options.Values.Count > 0)
            builder.Add(new ConfigurationModule(options.Values));
        if (options.TimeZone is not null)
            builder.InTimeZone(options.TimeZone);
        if (options.FiringLimit is { } limit)
            builder.WithFiringLimit(limit);
        var problems = AddCalendars(builder, options);

        try
        {
            var rulebook = build(builder);
            return new Composed(options, problems.Count == 0 ? rulebook : null, problems);
        }
        catch (RulebookCompositionException e)
        {
            return new Composed(options, null, [.. problems, .. e.Problems.Select(problem => problem.ToString())]);
        }
    }

    private List<string> AddCalendars(RulebookBuilder builder, CheckedOptions options)
    {
        List<string> problems = [.. options.Problems];
        foreach (var named in calendars().GroupBy(calendar => calendar.Name, StringComparer.Ordinal))
        {
            if (named.Count() > 1)
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"Calendar '{named.Key}': found {named.Count()} of this name, expected one; calendars that follow each other are one history."));
            builder.WithCalendar(named.Key, named.First().Calendars);
        }

        return problems;
    }

    private sealed record Composed(CheckedOptions Options, Rulebook? Rulebook, IReadOnlyList<string> Problems);
}
