using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>What comes in by a hotline.</summary>
[Cites("CARE-1.4b")]
public enum OpinionKind
{
    /// <summary>Something that the customer tells (信息).</summary>
    Message = 1,

    /// <summary>Something that the customer asks (咨询).</summary>
    Enquiry,

    /// <summary>What the customer thinks (意见).</summary>
    Opinion,

    /// <summary>What the customer proposes (建议).</summary>
    Suggestion,
}
