using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>What somebody raises on the complaint telephone; all five go the same way.</summary>
[Cites("TOB-17.1")]
public enum TobaccoCaseType
{
    /// <summary>Somebody is not content and wants it put right (投诉).</summary>
    Complaint = 1,

    /// <summary>Somebody tells of misconduct (举报).</summary>
    Report,

    /// <summary>Somebody wants to know something (咨询).</summary>
    Enquiry,

    /// <summary>Somebody says what he thinks (意见).</summary>
    Opinion,

    /// <summary>Somebody proposes what could be done better (建议).</summary>
    Suggestion,
}
