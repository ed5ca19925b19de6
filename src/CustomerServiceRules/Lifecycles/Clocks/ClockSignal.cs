namespace CustomerServiceRules.Lifecycles.Clocks;

/// <summary>What an event does to a clock; one event may do several things.</summary>
[Flags]
internal enum ClockCommands
{
    None = 0,
    Start = 1,
    Stop = 2,
    Restart = 4,
    Resume = 8,
}

/// <summary>An event that a clock listens to, by name.</summary>
internal readonly record struct ClockSignal(SignalKind Kind, string Name);
