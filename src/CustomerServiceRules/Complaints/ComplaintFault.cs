namespace CustomerServiceRules.Complaints;

/// <summary>How the company itself was at fault.</summary>
public enum ComplaintFault
{
    /// <summary>It neglected its duty (失职).</summary>
    NeglectOfDuty = 1,

    /// <summary>It made an error (失误).</summary>
    Error,

    /// <summary>It lacked measure (失度).</summary>
    LackOfMeasure,

    /// <summary>It lost control (失控).</summary>
    LossOfControl,
}

/// <summary>What of the customer's was hurt.</summary>
public enum ComplaintHarm
{
    /// <summary>How it was treated as a person (自尊).</summary>
    Dignity = 1,

    /// <summary>Its money, goods, time or home (利益).</summary>
    Interest,
}
