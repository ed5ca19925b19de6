using CustomerServiceRules.Calendars;
using CustomerServiceRules.Lifecycles.Running;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles.Clocks;

/// <summary>A clock over cases of one type.</summary>
internal sealed class ClockRule<TCase>(DeclaredClock<TCase> declared, string? region, EventShape start, StateNames names)
    : ClockRule(region, start, names, declared.Signals, declared.PausesIn)
    where TCase : notnull
{
    public override string Id => declared.Id;

    public override LocalizedText Sentence => declared.Sentence;

    public override IReadOnlyList<string> Clauses => declared.Clauses;

    /// <summary>What counts down for a round; null where the clock does not apply to the case.</summary>
    public RoundCount? Count(ClockRound round, RulebookSetting rulebook, TCase @case)
    {
        if (LimitsFor(rulebook, @case, round.StartedAt) is not { } all)
            return null;

        var calendar = declared.Calendar(@case);
        var needsCalendar = all.Any(limit => limit.Limit.NeedsCalendar);
        var history = needsCalendar || rulebook.Calendars.Knows(calendar) ? rulebook.Calendars.Get(calendar) : null;
        var zone = history?.At(round.StartedAt).TimeZone ?? rulebook.TimeZone;
        var cutOff = declared.OnChange.CutOff is { } day ? LocalDay.Begin(day, zone) : (DateTimeOffset?)null;
        var count = new RoundCount(round, all.ForClock(round.StartedAt, cutOff), history?.Instants.ForClock(round.StartedAt, cutOff), calendar ?? CalendarBook.Organisation, zone);
        return declared.Excused is { } excused && DueOf(count) is { } due && !(round.StoppedAt <= due) && excused(@case, due) ? null : count;
    }

    /// <summary>
    /// When the latest round falls due; null where it is over, does not apply, is paused before, or falls due only after all
    /// days that the calendar knows, the day asked about among them.
    /// </summary>
    public DateTimeOffset? DueOfOpenRound(RulebookSetting rulebook, LifecycleRecord record, TCase @case, DateTimeOffset asOf)
    {
        if (Trace(record).Fold.Rounds is not [.., { StoppedAt: null } round] || Count(round, rulebook, @case) is not { } count)
            return null;

        try
        {
            return count.Countdown.Due()?.At;
        }
        catch (CalendarRangeException) when (count.Calendars?.At(asOf) is { } calendar && calendar.KnownFrom <= asOf && asOf < calendar.KnownUntil)
        {
            return null;
        }
    }

    private static DateTimeOffset? DueOf(RoundCount count)
    {
        try
        {
            return count.Countdown.Due()?.At;
        }
        catch (CalendarRangeException)
        {
            // Nobody knows the instant, and so nobody is excused by then; whoever reads the clock is told.
            return null;
        }
    }

    private Changes<DatedLimit>? LimitsFor(RulebookSetting rulebook, TCase @case, DateTimeOffset start)
    {
        // What was decided while the case went on leaves in force what was before.
        var decided = declared.Decided?.Invoke(@case);
        var from = decided is null ? DateTimeOffset.MaxValue : decided.Limits[0].From;
        var undecided = from is null ? null : OfParameter(rulebook, @case, start);
        return decided is null
            ? undecided
            : new Changes<DatedLimit>(
                [.. undecided?.Between(DateTimeOffset.MinValue, from.GetValueOrDefault()).Select(part => (part.From, part.Value)) ?? [], .. decided.Limits.Select(limit => (limit.From ?? DateTimeOffset.MinValue, limit))]);
    }

    private Changes<DatedLimit>? OfParameter(RulebookSetting rulebook, TCase @case, DateTimeOffset start) =>
        declared.Prompt is { } prompt ? rulebook.LimitsOf(prompt, start)
        : declared.Limit?.Invoke(@case) is { } limit ? rulebook.LimitsOf(limit, start) : null;
}
