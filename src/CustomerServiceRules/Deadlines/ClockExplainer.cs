using CustomerServiceRules.Calendars;
using CustomerServiceRules.Lifecycles.Clocks;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Deadlines;

/// <summary>Takes the time from the start of a clock to its due instant apart.</summary>
internal sealed class ClockExplainer(RoundCount count, ClockReading reading)
{
    private static readonly LocalizedText Paused = new("paused", "暂停计时");
    private static readonly LocalizedText OnTheClock = new("time on the clock", "自然时间");
    private static readonly LocalizedText AtOnce = new("at once", "立即");

    private readonly DateTimeOffset _end = reading.DueAt ?? reading.StoppedAt ?? reading.AsOf;

    public ClockExplanation Explain() => new(reading, [.. reading.Limit.IsInDays ? InDays() : InTime()]);

    private IEnumerable<ClockStep> InTime()
    {
        var at = reading.StartedAt;
        if (reading.Limit == TimeLimit.AtOnce)
            yield return new ClockStep(at, at, true, AtOnce, null, false);

        foreach (var span in count.Countdown.Spans)
        {
            if (Step(at, span.From < _end ? span.From : _end, false, Paused) is { } pause)
                yield return pause;
            foreach (var step in Parts(span.From, span.End < _end ? span.End : _end))
                yield return step;
            at = span.End < _end ? span.End : _end;
        }

        if (Step(at, _end, false, Paused) is { } last)
            yield return last;
    }

    private IEnumerable<ClockStep> Parts(DateTimeOffset from, DateTimeOffset until)
    {
        if (from >= until)
            return [];
        if (reading.Limit.Unit == LimitUnit.Elapsed || count.Calendars is not { } calendars)
            return [new ClockStep(from, until, true, OnTheClock, null, false)];

        return calendars.Between(from, until).SelectMany(part => part.Value.Stretches(part.From, part.Until).Select(ClockStepText.Of));
    }

    private IEnumerable<ClockStep> InDays()
    {
        var zone = count.Zone;
        var day = LocalDay.Of(reading.StartedAt, zone);
        yield return new ClockStep(reading.StartedAt, LocalDay.Begin(day.AddDays(1), zone), false, ClockStepText.DayOfTheEvent, null, false);

        var left = reading.Limit.Days;
        foreach (var counted in new DayCount(reading.StartedAt, count.Countdown.Spans, count.Calendars, zone).Days(reading.Limit.Unit))
        {
            var from = LocalDay.Begin(counted.Date, zone);
            if (from >= _end)
                yield break;

            var counts = counted.Counts && left-- > 0;
            yield return new ClockStep(from, LocalDay.Begin(counted.Date.AddDays(1), zone), counts, ClockStepText.Of(counted), counted.Known?.Source, counted.Known?.IsProvisional ?? false);
        }
    }

    private static ClockStep? Step(DateTimeOffset from, DateTimeOffset until, bool counts, LocalizedText why) =>
        from < until ? new ClockStep(from, until, counts, why, null, false) : null;
}
