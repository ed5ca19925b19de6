using System.Collections.Immutable;
using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Lifecycles.Clocks;

/// <summary>One round of a clock: from the event that started it to the one that stopped it.</summary>
internal sealed record ClockRound(DateTimeOffset StartedAt, ImmutableArray<RunningSpan> Spans, DateTimeOffset? StoppedAt)
{
    public bool IsRunning => Spans is [.., { Until: null }];

    public bool IsPaused => StoppedAt is null && !IsRunning;

    /// <summary>The round with or without running on from an instant.</summary>
    public ClockRound Running(bool runs, DateTimeOffset at) => runs == IsRunning ? this
        : runs ? this with { Spans = Spans.Add(new RunningSpan(at, null)) }
        : Spans[^1].From == at ? this with { Spans = Spans.RemoveAt(Spans.Length - 1) }
        : this with { Spans = Ended(at) };

    /// <summary>The round as it was stopped; that it ran is kept even where it ran for no time, to tell when it would have fallen due.</summary>
    public ClockRound Stopped(DateTimeOffset at) => this with { Spans = IsRunning ? Ended(at) : Spans, StoppedAt = at };

    private ImmutableArray<RunningSpan> Ended(DateTimeOffset at) => Spans.SetItem(Spans.Length - 1, Spans[^1] with { Until = at });
}

/// <summary>What the events of a case have made of a clock, one after the other. Immutable.</summary>
internal sealed record ClockFold(ImmutableArray<ClockRound> Rounds, bool IsHeld)
{
    public static ClockFold Empty { get; } = new([], false);

    private ClockRound? Last => Rounds.IsEmpty ? null : Rounds[^1];

    /// <summary>Whether the clock is in a round that has not been stopped.</summary>
    public bool IsOpen => Last is { StoppedAt: null };

    /// <summary>What one more event makes of it.</summary>
    /// <param name="commands">What the event does to the clock.</param>
    /// <param name="held">Whether the state after it holds the clock.</param>
    /// <param name="at">The instant of the event, not before that of the one before.</param>
    public ClockFold After(ClockCommands commands, bool held, DateTimeOffset at)
    {
        var rounds = Rounds;
        if (commands.HasFlag(ClockCommands.Stop) && IsOpen)
            rounds = rounds.SetItem(rounds.Length - 1, Last!.Stopped(at));
        if (commands.HasFlag(ClockCommands.Restart) && rounds.Length > 0)
            rounds = Fresh(Closed(rounds, at), at);
        else if ((commands & (ClockCommands.Start | ClockCommands.Restart)) != 0 && rounds.IsEmpty)
            rounds = Fresh(rounds, at);
        else if (commands.HasFlag(ClockCommands.Resume) && rounds is [.., { StoppedAt: not null }])
            rounds = rounds.SetItem(rounds.Length - 1, rounds[^1] with { StoppedAt = null });

        return new ClockFold(Held(rounds, held, at), held);
    }

    /// <summary>The fold as it is after all, where the events in the order of their instants leave it otherwise than in the order in which they came.</summary>
    /// <param name="isOpen">Whether the clock is in a round now.</param>
    /// <param name="held">Whether the state now holds the clock.</param>
    /// <param name="at">The latest instant.</param>
    public ClockFold Settled(bool isOpen, bool held, DateTimeOffset at)
    {
        if (Rounds.IsEmpty || (isOpen == IsOpen && held == IsHeld))
            return this;

        var rounds = isOpen == IsOpen ? Rounds
            : isOpen ? Rounds.SetItem(Rounds.Length - 1, Last! with { StoppedAt = null })
            : Rounds.SetItem(Rounds.Length - 1, Last!.Stopped(at));
        return new ClockFold(Held(rounds, held, at), held);
    }

    private static ImmutableArray<ClockRound> Closed(ImmutableArray<ClockRound> rounds, DateTimeOffset at) =>
        rounds[^1].StoppedAt is not null ? rounds : rounds.SetItem(rounds.Length - 1, rounds[^1].Stopped(at));

    private static ImmutableArray<ClockRound> Fresh(ImmutableArray<ClockRound> rounds, DateTimeOffset at) => rounds.Add(new ClockRound(at, [], null));

    private static ImmutableArray<ClockRound> Held(ImmutableArray<ClockRound> rounds, bool held, DateTimeOffset at) =>
        rounds is [.., { StoppedAt: null } open] ? rounds.SetItem(rounds.Length - 1, open.Running(!held, at)) : rounds;
}
