namespace CustomerServiceRules.Lifecycles;

/// <summary>A case as the host keeps it: where it stands and what is known of it.</summary>
/// <typeparam name="TCase">What the host knows of a case.</typeparam>
/// <param name="Record">Where the case stands.</param>
/// <param name="Case">What the host knows of it.</param>
public readonly record struct OpenCase<TCase>(LifecycleRecord Record, TCase Case)
    where TCase : notnull;
