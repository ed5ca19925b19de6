using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Lifecycles.Clocks;

/// <summary>One round of a clock with what it counts by. Immutable.</summary>
/// <param name="Round">The round.</param>
/// <param name="Limits">Which limit holds when, as the clock goes by it.</param>
/// <param name="Calendars">Which calendar holds when, as the clock goes by it; null where none is needed.</param>
/// <param name="CalendarName">The host's name of the calendar.</param>
/// <param name="Zone">The zone of calendar days.</param>
internal sealed record RoundCount(ClockRound Round, Changes<DatedLimit> Limits, Changes<WorkingCalendar>? Calendars, string CalendarName, TimeZoneInfo Zone)
{
    /// <summary>The countdown; a round that was stopped while it ran is counted on, to tell when it would have fallen due.</summary>
    public Countdown Countdown { get; } = new(Round.StartedAt, Round.SpansRunningOn(), Limits, Calendars, Zone);
}
