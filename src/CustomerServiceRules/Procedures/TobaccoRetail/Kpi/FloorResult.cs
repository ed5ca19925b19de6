using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>Whether a measured rate reaches its floor; a missed floor tells the distance in the refusals of the decision.</summary>
[Cites("TOB-13b.1", "TOB-17.4", "TOB-17.5", "TOB-17.6")]
public enum FloorResult
{
    /// <summary>The rate is the floor or more.</summary>
    Met = 1,

    /// <summary>The rate is below the floor.</summary>
    Missed,
}
