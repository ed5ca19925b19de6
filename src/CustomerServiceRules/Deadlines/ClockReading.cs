using CustomerServiceRules.Calendars;
using CustomerServiceRules.Lifecycles.Clocks;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Deadlines;

/// <summary>What a clock of a case shows for one of its rounds. Immutable.</summary>
public sealed class ClockReading
{
    private readonly RoundCount _count;

    internal ClockReading(ClockRule rule, string lifecycle, string caseId, int number, RoundCount count, DateTimeOffset asOf)
    {
        var round = count.Round;
        var due = DueOf(count, out var unknown);
        var limit = due?.Limit ?? count.Limits.At(round.StoppedAt ?? asOf);
        _count = count;
        Clock = rule.Id;
        Lifecycle = lifecycle;
        CaseId = caseId;
        Sentence = rule.Sentence;
        Round = number;
        AsOf = asOf;
        StartedAt = round.StartedAt;
        StoppedAt = round.StoppedAt;
        DueAt = due is { } found ? TimeZoneInfo.ConvertTime(found.At, count.Zone) : null;
        Limit = limit.Limit;
        IsProvisional = due?.IsProvisional ?? false;
        Clauses = [.. rule.Clauses.Concat(limit.Clauses).Distinct(StringComparer.Ordinal)];
        Unknown = unknown;
        Status = unknown is null ? StatusOf(round, due?.At, asOf)
            // What falls due after all days known was kept by a stop on one of them.
            : round.StoppedAt is { } stopped && count.Countdown.Knows(stopped) ? ClockStatus.Kept : ClockStatus.Unknown;
    }

    /// <summary>The ID of the clock.</summary>
    public string Clock { get; }

    /// <summary>The ID of the lifecycle.</summary>
    public string Lifecycle { get; }

    /// <summary>The host's ID of the case.</summary>
    public string CaseId { get; }

    /// <summary>What has to be done in time.</summary>
    public LocalizedText Sentence { get; }

    /// <summary>Which round it is, from 1; a restart begins another.</summary>
    public int Round { get; }

    /// <summary>The instant as of which it was read.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>How it stands as of <see cref="AsOf"/>.</summary>
    public ClockStatus Status { get; }

    /// <summary>Whether it has not been stopped.</summary>
    public bool IsOpen => StoppedAt is null;

    /// <summary>The instant of the event that started it.</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>The instant of the event that stopped it; null while it is open.</summary>
    public DateTimeOffset? StoppedAt { get; }

    /// <summary>
    /// The instant by which it has to be stopped, inclusive, as the wall clock in the zone of its first calendar shows it, or
    /// without a calendar in that of the rulebook; of a round that is over, the instant by which it had to be. Null where it is
    /// paused before the limit is used up, and where it is <see cref="Unknown"/>.
    /// </summary>
    public DateTimeOffset? DueAt { get; }

    /// <summary>Why the due instant cannot be told: which days the calendar would have to know; null where it can.</summary>
    public string? Unknown { get; }

    /// <summary>The limit it fell or falls due by; while it is paused, the one in force.</summary>
    public TimeLimit Limit { get; }

    /// <summary>Whether days that the calendar holds provisionally had a part in the due instant.</summary>
    public bool IsProvisional { get; }

    /// <summary>The clauses that clock and limit rest on.</summary>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>The host's name of the calendar that it is counted by; null where none is needed and none was given.</summary>
    public string? Calendar => _count.Calendars is null ? null : _count.CalendarName;

    /// <summary>
    /// How much of a limit in time has been used up as of <see cref="AsOf"/>, in its unit; of a round that is over, when it was
    /// stopped. Null where the limit is in days, and where the calendar does not know all of the time.
    /// </summary>
    public TimeSpan? Used => Limit.IsInDays ? null : WhereKnown(() => _count.Countdown.RunUntil(StoppedAt ?? AsOf, Limit.Unit).Amount);

    /// <summary>
    /// How much working time lies between <see cref="AsOf"/> and <see cref="DueAt"/>; without a calendar, time on the clock.
    /// Negative once overdue; null without a due instant, for rounds that are over, and where the calendar does not know all of
    /// the time.
    /// </summary>
    public TimeSpan? Left => IsOpen && DueAt is { } due ? WhereKnown(() => _count.Countdown.Between(AsOf, due)) : null;

    /// <summary>How the due instant came about: what was counted, what was not, and why.</summary>
    /// <exception cref="CalendarRangeException">The calendar does not know the days that would have to be told.</exception>
    public ClockExplanation Explain() => new ClockExplainer(_count, this).Explain();

    /// <summary>Clock, round, status and due instant in one line.</summary>
    public override string ToString() => FormattableString.Invariant($"{CaseId} {Clock} #{Round} {Status}, {Limit}{(DueAt is { } due ? FormattableString.Invariant($", due {due:O}") : "")}");

    private static TimeSpan? WhereKnown(Func<TimeSpan> amount)
    {
        try
        {
            return amount();
        }
        catch (CalendarRangeException)
        {
            return null;
        }
    }

    private static DueMoment? DueOf(RoundCount count, out string? unknown)
    {
        unknown = null;
        try
        {
            return count.Countdown.Due();
        }
        catch (CalendarRangeException e)
        {
            unknown = e.Message;
            return null;
        }
    }

    private static ClockStatus StatusOf(ClockRound round, DateTimeOffset? due, DateTimeOffset asOf) => round.StoppedAt is { } stopped
        ? due < stopped ? ClockStatus.Late : ClockStatus.Kept
        : due < asOf ? ClockStatus.Overdue : due is null || round.IsPaused ? ClockStatus.Paused : ClockStatus.Running;
}
