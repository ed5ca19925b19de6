using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>The layers of the service that a tier receives.</summary>
[Cites("TOB-19.A1", "TOB-19.A2", "TOB-19.A3", "X-3")]
public enum ServiceLayer
{
    /// <summary>Every day's service (日常).</summary>
    Daily = 1,

    /// <summary>Service that marks the tier (特色).</summary>
    Special,

    /// <summary>Service beyond the counter (延伸); tier C has none.</summary>
    Extended,
}
