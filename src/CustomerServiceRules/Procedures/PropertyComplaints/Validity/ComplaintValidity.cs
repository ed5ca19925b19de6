using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>Whether the procedure is for a complaint: it is for those that the company itself gave cause for.</summary>
[Cites("CGH-3.2", "OQ-21")]
public enum ComplaintValidity
{
    /// <summary>A fault of the company has hurt the customer (有效投诉).</summary>
    Valid = 1,

    /// <summary>There is no such fault, or nothing was hurt (非有效投诉).</summary>
    NotValid,
}
