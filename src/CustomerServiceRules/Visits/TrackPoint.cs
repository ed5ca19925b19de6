namespace CustomerServiceRules.Visits;

/// <summary>Evidence of a visit: where a person's device was at an instant. Immutable.</summary>
/// <param name="At">The instant; its offset says the local day.</param>
/// <param name="Position">Where the device was.</param>
public sealed record TrackPoint(DateTimeOffset At, Position Position);
