using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Lifecycles.Clocks;

/// <summary>One round of a clock: from the event that started it to the one that stopped it. Immutable.</summary>
/// <param name="StartedAt">The instant of the event that started it.</param>
/// <param name="Latest">The latest span for which it has run, with those before; null where it has not run yet.</param>
/// <param name="StoppedAt">The instant of the event that stopped it; null while it is open.</param>
internal sealed record ClockRound(DateTimeOffset StartedAt, SpanOfRound? Latest, DateTimeOffset? StoppedAt)
{
    public bool IsRunning => Latest is { Span.Until: null };

    public bool IsPaused => StoppedAt is null && !IsRunning;

    /// <summary>The round with or without running on from an instant.</summary>
    public ClockRound Running(bool runs, DateTimeOffset at) => runs == IsRunning ? this
        : runs ? this with { Latest = new SpanOfRound(new RunningSpan(at, null), Latest) }
        : Latest!.Span.From == at ? this with { Latest = Latest.Earlier }
        : this with { Latest = Latest.Until(at) };

    /// <summary>The round as it was stopped; that it ran is kept even where it ran for no time, to tell when it would have fallen due.</summary>
    public ClockRound Stopped(DateTimeOffset at) => this with { Latest = IsRunning ? Latest!.Until(at) : Latest, StoppedAt = at };

    /// <summary>The spans for which it has run, oldest first; of a round that was stopped while it ran the last is taken to run on.</summary>
    public RunningSpan[] SpansRunningOn()
    {
        var spans = new RunningSpan[Latest?.Number ?? 0];
        for (var at = Latest; at is not null; at = at.Earlier)
            spans[at.Number - 1] = at.Span;
        if (StoppedAt is { } stopped && spans is [.., { Until: { } until }] && until == stopped)
            spans[^1] = spans[^1] with { Until = null };
        return spans;
    }
}

/// <summary>A span for which a clock has run, and those before it: a further one costs no copy of them.</summary>
internal sealed class SpanOfRound(RunningSpan span, SpanOfRound? earlier)
{
    public RunningSpan Span => span;

    public SpanOfRound? Earlier => earlier;

    /// <summary>Which one of the round it is, from 1.</summary>
    public int Number { get; } = earlier is null ? 1 : earlier.Number + 1;

    public SpanOfRound Until(DateTimeOffset at) => new(span with { Until = at }, earlier);
}
