using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Testing.Running;

namespace CustomerServiceRules.Testing;

/// <summary>
/// The modules that scenarios are played with. Composes each rulebook once and keeps it, so one book, held in a static
/// field, serves all scenarios of a test class. Immutable and thread-safe.
/// </summary>
public sealed class ScenarioBook
{
    internal const string DynamicCode = "Rules are expression trees; composing a rulebook makes delegate types for them at run time.";

    private readonly IReadOnlyList<ProcedureModule> _modules;
    private readonly IReadOnlyList<(string Name, CalendarHistory Calendars)> _calendars;

    [RequiresDynamicCode(DynamicCode)]
    private ScenarioBook(IReadOnlyList<ProcedureModule> modules, TimeZoneInfo timeZone, IReadOnlyList<(string Name, CalendarHistory Calendars)> calendars, IReadOnlyList<int> seeds)
    {
        _modules = modules;
        _calendars = calendars;
        Seeds = seeds;
        Rulebooks = new ShuffledRulebooks(modules, timeZone, calendars);
    }

    /// <summary>The seeds of the orders in which every scenario is repeated.</summary>
    public IReadOnlyList<int> Seeds { get; }

    /// <summary>The rulebook of the modules as they stand, without values that a scenario sets.</summary>
    /// <exception cref="RulebookCompositionException">The modules do not make a rulebook; all problems are listed.</exception>
    public Rulebook Rulebook => Rulebooks.Get(ScenarioValues.None, seed: null);

    internal ShuffledRulebooks Rulebooks { get; }

    /// <summary>Opens a book in the time zone <see cref="RulebookBuilder.DefaultTimeZone"/> with four orders, seeds 0 to 3.</summary>
    /// <param name="modules">The modules, built-in or a vendor's; composed when a scenario first needs them.</param>
    [RequiresDynamicCode(DynamicCode)]
    public static ScenarioBook Of(params IEnumerable<ProcedureModule> modules)
    {
        ArgumentNullException.ThrowIfNull(modules);
        return new ScenarioBook([.. modules], TimeZoneInfo.FindSystemTimeZoneById(RulebookBuilder.DefaultTimeZone), [], [.. Enumerable.Range(0, 4)]);
    }

    /// <summary>The same modules in another time zone.</summary>
    /// <param name="timeZone">The organisation's time zone.</param>
    [RequiresDynamicCode(DynamicCode)]
    public ScenarioBook InTimeZone(TimeZoneInfo timeZone)
    {
        ArgumentNullException.ThrowIfNull(timeZone);
        return new ScenarioBook(_modules, timeZone, _calendars, Seeds);
    }

    /// <summary>The same modules with a working calendar, by which clocks are counted.</summary>
    /// <param name="name">The name; <see cref="CalendarBook.Organisation"/> for the one that holds where a case names no other.</param>
    /// <param name="calendars">The calendars with the days from which they hold.</param>
    /// <exception cref="ArgumentException">The name has been given before; found when a scenario first needs the rulebook.</exception>
    [RequiresDynamicCode(DynamicCode)]
    public ScenarioBook WithCalendar(string name, CalendarHistory calendars)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(calendars);
        return new ScenarioBook(_modules, Rulebooks.TimeZone, [.. _calendars, (name, calendars)], Seeds);
    }

    /// <summary>The same modules with the organisation's working calendar, by which clocks are counted.</summary>
    /// <param name="calendar">The calendar.</param>
    [RequiresDynamicCode(DynamicCode)]
    public ScenarioBook WithCalendar(WorkingCalendar calendar) => WithCalendar(CalendarBook.Organisation, new CalendarHistory(calendar));

    /// <summary>
    /// The same modules, every scenario repeated in other orders. An even seed and the next one go opposite ways: of any two
    /// rules or facts each comes before the other at least once.
    /// </summary>
    /// <param name="times">How many orders, at least 1.</param>
    /// <param name="seed">The first seed, not negative; the others follow it. One order alone repeats the failure that named it.</param>
    /// <exception cref="ArgumentOutOfRangeException">No order, or a negative seed.</exception>
    [RequiresDynamicCode(DynamicCode)]
    public ScenarioBook Shuffled(int times, int seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(seed);
        return new ScenarioBook(_modules, Rulebooks.TimeZone, _calendars, [.. Enumerable.Range(seed, times)]);
    }

    /// <summary>Begins a scenario about a subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="facts">What is known about it.</param>
    /// <exception cref="ArgumentException">A fact is null or about another subject.</exception>
    public Scenario Given(SubjectId subject, params IEnumerable<object> facts) => new(this, new SubjectFacts(subject, facts));

    /// <summary>Begins a scenario about the subject of a fact.</summary>
    /// <param name="first">The fact that says whom the scenario is about.</param>
    /// <param name="more">What else is known about the subject.</param>
    /// <exception cref="ArgumentException">A fact is null or about another subject.</exception>
    public Scenario Given(ISubjectFact first, params IEnumerable<object> more)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(more);
        return new Scenario(this, new SubjectFacts(first.Subject, [first, .. more]));
    }

    /// <summary>Begins a scenario about a case of a lifecycle, in the initial state.</summary>
    /// <typeparam name="TCase">What the host knows of a case.</typeparam>
    /// <typeparam name="TState">The states.</typeparam>
    /// <typeparam name="TTrigger">The triggers.</typeparam>
    /// <param name="definition">The lifecycle of one of the book's modules.</param>
    /// <param name="case">What the host knows of the case.</param>
    public LifecycleScenario<TCase, TState, TTrigger> Given<TCase, TState, TTrigger>(LifecycleDefinition<TCase, TState, TTrigger> definition, TCase @case)
        where TCase : notnull
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(@case);
        return new LifecycleScenario<TCase, TState, TTrigger>(this, definition, @case, ScenarioValues.None, null);
    }
}
