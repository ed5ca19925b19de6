using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>How large a customer is among the customers of its business format. The number is the code of the label.</summary>
[Cites("TOB-6.2.3", "TOB-6.2.4", "TOB-6.2.5")]
public enum BusinessScale
{
    /// <summary>Among the leading 20 percent; code 1.</summary>
    Large = 1,

    /// <summary>Among the 60 percent in the middle; code 2.</summary>
    Medium = 2,

    /// <summary>Among the closing 20 percent; code 3.</summary>
    Small = 3,
}
