namespace CustomerServiceRules.Lifecycles.Clocks;

/// <summary>What the events of a record have made of a clock. Immutable.</summary>
/// <param name="Fold">The rounds.</param>
/// <param name="Latest">The latest instant of an event.</param>
/// <param name="Sequence">The sequence of the record; -1 before the beginning.</param>
internal sealed record ClockTrace(ClockFold Fold, DateTimeOffset Latest, int Sequence)
{
    public static ClockTrace Empty { get; } = new(ClockFold.Empty, DateTimeOffset.MinValue, -1);

    public ClockTrace After(ClockCommands commands, bool? held, DateTimeOffset at, int sequence) => new(Fold.After(commands, held ?? Fold.IsHeld, at), at, sequence);
}
