namespace CustomerServiceRules.Benchmarks.Engines;

/// <summary>Eight states; each is left by three triggers.</summary>
public enum EightState
{
    S0,
    S1,
    S2,
    S3,
    S4,
    S5,
    S6,
    S7,
}

/// <summary>Six triggers: even states take the first three, odd states the others.</summary>
public enum EightTrigger
{
    T0,
    T1,
    T2,
    T3,
    T4,
    T5,
}
