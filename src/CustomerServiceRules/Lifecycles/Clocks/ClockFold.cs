using System.Collections.Immutable;

namespace CustomerServiceRules.Lifecycles.Clocks;

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

    private static ImmutableArray<ClockRound> Fresh(ImmutableArray<ClockRound> rounds, DateTimeOffset at) => rounds.Add(new ClockRound(at, null, null));

    private static ImmutableArray<ClockRound> Held(ImmutableArray<ClockRound> rounds, bool held, DateTimeOffset at) =>
        rounds is [.., { StoppedAt: null } open] && open.IsRunning == held ? rounds.SetItem(rounds.Length - 1, open.Running(!held, at)) : rounds;
}
