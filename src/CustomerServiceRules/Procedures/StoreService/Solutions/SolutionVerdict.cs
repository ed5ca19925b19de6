using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>Whether a solution may be put to the customer.</summary>
[Cites("SCS-3.4.3")]
public enum SolutionVerdict
{
    /// <summary>It meets all three criteria.</summary>
    Passes = 1,

    /// <summary>It fails at least one of them; the reasons say which.</summary>
    Fails,
}
