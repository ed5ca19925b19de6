using CustomerServiceRules.Calendars;
using CustomerServiceRules.Lifecycles.Clocks;
using CustomerServiceRules.Lifecycles.Running;
using CustomerServiceRules.Parameters;

namespace CustomerServiceRules.Lifecycles;

/// <summary>
/// What a deadline is computed from: the history of the case, the case and the parameters. Nothing is counted and kept;
/// the same history gives the same instant.
/// </summary>
/// <typeparam name="TCase">What the host knows of a case.</typeparam>
public sealed class Timing<TCase>
    where TCase : notnull
{
    private readonly LifecycleSetting _setting;

    internal Timing(LifecycleRecord record, TCase @case, DateTimeOffset asOf, LifecycleEvent entered, LifecycleSetting setting)
    {
        Record = record;
        Case = @case;
        AsOf = asOf;
        Entered = entered;
        _setting = setting;
    }

    /// <summary>The record with the event history.</summary>
    public LifecycleRecord Record { get; }

    /// <summary>What the host knows of the case.</summary>
    public TCase Case { get; }

    /// <summary>The instant as of which the deadline is asked for.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>The event by which the case last entered the state that the deadline is declared for; moves among its substates do not enter it again.</summary>
    public LifecycleEvent Entered { get; }

    /// <summary>The instant of <see cref="Entered"/>, as it was corrected last.</summary>
    public DateTimeOffset EnteredAt => Record.InstantOf(Entered);

    /// <summary>What has happened, oldest first.</summary>
    public LifecycleHistory History => Record.History;

    /// <summary>The value of a parameter in force on the local day of <see cref="AsOf"/>.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <exception cref="ArgumentException">No module of the rulebook declares the parameter, or its history does not reach the day.</exception>
    public T Value<T>(Parameter<T> parameter)
        where T : notnull, IParsable<T> => ValueAt(parameter, AsOf);

    /// <summary>
    /// The value of a parameter in force on the local day of another instant, such as the one at which the state was entered,
    /// so that a later change of policy does not move what was promised.
    /// </summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="instant">The instant.</param>
    /// <exception cref="ArgumentException">No module of the rulebook declares the parameter, or its history does not reach the day.</exception>
    public T ValueAt<T>(Parameter<T> parameter, DateTimeOffset instant)
        where T : notnull, IParsable<T> => _setting.Rulebook.ParametersAt(instant).Get(parameter).Value;

    /// <summary>
    /// When a clock of the lifecycle falls due in its latest round; null where it has not started, has stopped, does not apply
    /// to the case, is paused before, or falls due only after all days that its calendar knows, <see cref="AsOf"/> among them.
    /// </summary>
    /// <param name="clock">The ID of the clock.</param>
    /// <exception cref="ArgumentException">The lifecycle has no such clock, or the host has not named the calendar that it is counted by.</exception>
    /// <exception cref="CalendarRangeException">The calendar does not know the days that it would have to count.</exception>
    /// <exception cref="CalendarRangeException">The calendar does not reach to <see cref="AsOf"/>.</exception>
    public DateTimeOffset? DueOf(string clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return _setting.Clocks.TryGetValue(clock, out var rule)
            ? ((ClockRule<TCase>)rule).DueOfOpenRound(_setting.Rulebook, Record, Case, AsOf)
            : throw new ArgumentException($"Found the clock {clock}, expected one of {string.Join(", ", _setting.Clocks.Keys.Order(StringComparer.Ordinal))}.", nameof(clock));
    }

    /// <summary>The host's working calendars of a name.</summary>
    /// <param name="name">The name; null: <see cref="CalendarBook.Organisation"/>.</param>
    /// <exception cref="ArgumentException">The host has named no such calendar.</exception>
    public CalendarHistory Calendars(string? name = null) => _setting.Rulebook.Calendars.Get(name);

    /// <summary>Whether the case is in a state, of the lifecycle or of one of its regions, or in one of the state's substates.</summary>
    /// <typeparam name="TState">The states of the lifecycle or of a region; they tell which is meant.</typeparam>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentException">Neither the lifecycle nor a region of it has such states.</exception>
    public bool In<TState>(TState state)
        where TState : struct, Enum => Record.IsIn(state);
}
