using CustomerServiceRules.Calendars;
using CustomerServiceRules.Lifecycles.Clocks;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Deadlines;

/// <summary>Takes the time from the start of a clock to its due instant apart; what is counted sums up to the limit.</summary>
internal sealed class ClockExplainer(RoundCount count, ClockReading reading)
{
    private readonly DateTimeOffset _end = reading.DueAt ?? reading.StoppedAt ?? reading.AsOf;

    public ClockExplanation Explain() => new(reading, [.. reading.Limit.IsInDays ? InDays() : InTime()]);

    private IEnumerable<ClockStep> InTime()
    {
        var (at, left) = (reading.StartedAt, reading.Limit.Time);
        if (left == TimeSpan.Zero)
            yield return new ClockStep(at, at, true, ClockStepText.AtOnce, null, false);

        foreach (var step in Spans().TakeWhile(_ => left > TimeSpan.Zero))
        {
            // What has run beyond a limit that was shortened is not part of it.
            var until = step.IsCounted && step.Until - step.From > left ? step.From + left : step.Until;
            left -= step.IsCounted ? until - step.From : TimeSpan.Zero;
            at = until;
            yield return step with { Until = until };
        }

        if (Step(at, _end, left > TimeSpan.Zero ? ClockStepText.Paused : ClockStepText.NotYetInForce) is { } last)
            yield return last;
    }

    private IEnumerable<ClockStep> Spans()
    {
        var at = reading.StartedAt;
        foreach (var span in count.Countdown.Spans)
        {
            if (Step(at, Before(span.From), ClockStepText.Paused) is { } pause)
                yield return pause;
            foreach (var step in Parts(span.From, Before(span.End)))
                yield return step;
            at = Before(span.End);
        }
    }

    private IEnumerable<ClockStep> Parts(DateTimeOffset from, DateTimeOffset until)
    {
        if (from >= until)
            return [];
        if (reading.Limit.Unit == LimitUnit.Elapsed || count.Calendars is not { } calendars)
            return [new ClockStep(from, until, true, ClockStepText.OnTheClock, null, false)];

        return calendars.Between(from, until).SelectMany(part => part.Value.Stretches(part.From, part.Until).Select(ClockStepText.Of));
    }

    private IEnumerable<ClockStep> InDays()
    {
        var unit = reading.Limit.Unit;
        if (Step(reading.StartedAt, Before(Begin(LocalDay.Of(reading.StartedAt, count.Zone).AddDays(1))), ClockStepText.DayOfTheEvent) is { } first)
            yield return first;

        var left = reading.Limit.Days;
        foreach (var day in new DayCount(reading.StartedAt, count.Countdown.Spans, count.Calendars, count.Zone).Days(unit))
        {
            var from = Begin(day.Date);
            // A limit to the time of day that began at midnight ends with the very beginning of its last day.
            if (from > _end || (from == _end && (!day.Counts || day.Mark?.At != reading.DueAt)))
                yield break;

            var isOver = !(day.Mark?.At > _end);
            var counts = day.Counts && isOver;
            var until = counts && --left == 0 ? day.Mark!.Value.At : Before(Begin(day.Date.AddDays(1)));
            yield return new ClockStep(
                from, until, counts, isOver ? ClockStepText.Of(day) : ClockStepText.DayNotOver, day.Known?.Source, day.Known?.IsProvisional ?? false);
            if (left > 0)
                continue;

            foreach (var step in unit == LimitUnit.CalendarDaysMoved && !Known(day.Date).IsWorking ? Moved(day.Date.AddDays(1)) : [])
            {
                until = step.Until;
                yield return step;
            }

            if (Step(until, _end, ClockStepText.NotYetInForce) is { } last)
                yield return last;
            yield break;
        }
    }

    private IEnumerable<ClockStep> Moved(DateOnly day)
    {
        for (var isMoved = false; !isMoved && Begin(day) < _end; day = day.AddDays(1))
        {
            var known = Known(day);
            isMoved = known.IsWorking;
            yield return new ClockStep(
                Begin(day), Before(isMoved ? known.Hours[^1].Closes : Begin(day.AddDays(1))), false, isMoved ? ClockStepText.Moved : ClockStepText.Of(known), known.Source, known.IsProvisional);
        }
    }

    private WorkingDay Known(DateOnly day) => count.Calendars!.At(Begin(day)).Day(day);

    private DateTimeOffset Begin(DateOnly day) => LocalDay.Begin(day, count.Zone);

    private DateTimeOffset Before(DateTimeOffset instant) => instant < _end ? instant : _end;

    private static ClockStep? Step(DateTimeOffset from, DateTimeOffset until, LocalizedText why) =>
        from < until ? new ClockStep(from, until, false, why, null, false) : null;
}
