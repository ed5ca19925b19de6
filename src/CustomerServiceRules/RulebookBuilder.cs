using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Composition;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Policies;

namespace CustomerServiceRules;

/// <summary>Collects modules and options and composes a rulebook of them. Not thread-safe; may build several times.</summary>
public sealed class RulebookBuilder
{
    /// <summary>The IANA ID of the time zone that holds where none is chosen: <c>Asia/Shanghai</c>, where the documents come from.</summary>
    public const string DefaultTimeZone = "Asia/Shanghai";

    /// <summary>How many firings a rulebook allows for each subject and policy where no limit is chosen: 10,000.</summary>
    public const int DefaultFiringLimit = 10_000;

    private readonly List<ProcedureModule> _modules = [];
    private readonly Dictionary<string, CalendarHistory> _calendars = new(StringComparer.Ordinal);
    private TimeZoneInfo _timeZone = TimeZoneInfo.FindSystemTimeZoneById(DefaultTimeZone);
    private int _firingLimit = DefaultFiringLimit;

    /// <summary>Another order in which each policy's rules are handed to the engine; the scenario kit proves that it decides nothing.</summary>
    internal Func<IReadOnlyList<PolicyRule>, IEnumerable<PolicyRule>>? RuleOrder { get; set; }

    /// <summary>Whether rules run in sessions even where they do not need one; tests prove that it decides nothing.</summary>
    internal bool InSessions { get; set; }

    /// <summary>Adds modules.</summary>
    /// <param name="modules">The modules; their order decides nothing.</param>
    public RulebookBuilder Add(params IEnumerable<ProcedureModule> modules)
    {
        ArgumentNullException.ThrowIfNull(modules);
        foreach (var module in modules)
        {
            ArgumentNullException.ThrowIfNull(module, nameof(modules));
            _modules.Add(module);
        }

        return this;
    }

    /// <summary>Chooses the organisation's time zone.</summary>
    /// <param name="timeZone">The zone; by default <see cref="DefaultTimeZone"/>.</param>
    public RulebookBuilder InTimeZone(TimeZoneInfo timeZone)
    {
        ArgumentNullException.ThrowIfNull(timeZone);
        _timeZone = timeZone;
        return this;
    }

    /// <summary>Names a working calendar that holds always.</summary>
    /// <param name="name">The name; <see cref="CalendarBook.Organisation"/> for the one that holds where a case names no other.</param>
    /// <param name="calendar">The calendar.</param>
    /// <exception cref="ArgumentException">The name is empty, or has been given before.</exception>
    public RulebookBuilder WithCalendar(string name, WorkingCalendar calendar) => WithCalendar(name, new CalendarHistory(calendar));

    /// <summary>Names working calendars that follow each other.</summary>
    /// <param name="name">The name; <see cref="CalendarBook.Organisation"/> for the ones that hold where a case names no other.</param>
    /// <param name="calendars">The calendars with the days from which they hold.</param>
    /// <exception cref="ArgumentException">The name is empty, or has been given before.</exception>
    public RulebookBuilder WithCalendar(string name, CalendarHistory calendars)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(calendars);
        if (!_calendars.TryAdd(name, calendars))
            throw new ArgumentException($"Found two calendars named '{name}', expected one; calendars that follow each other are one history.", nameof(name));

        return this;
    }

    /// <summary>Chooses how many firings are allowed for each subject and policy before a run counts as broken.</summary>
    /// <param name="firings">The limit, at least 1; by default <see cref="DefaultFiringLimit"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    public RulebookBuilder WithFiringLimit(int firings)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firings, 1);
        _firingLimit = firings;
        return this;
    }

    /// <summary>Checks and compiles everything.</summary>
    /// <exception cref="RulebookCompositionException">The modules do not make a rulebook; all problems are listed.</exception>
    [RequiresDynamicCode(AotMessage.Rules)]
    public Rulebook Build() => new(Composer.Compose(_modules, _timeZone, new CalendarBook(_calendars), _firingLimit, RuleOrder, InSessions));
}
