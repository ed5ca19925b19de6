using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>The sanctions for failings in service, by severity and not by count.</summary>
[Cites("TOB-26.4")]
public enum SanctionGrade
{
    /// <summary>An amount to pay (现金处罚).</summary>
    CashPenalty = 1,

    /// <summary>The staff member leaves the post in order to study (离岗学习).</summary>
    OffPostStudy,

    /// <summary>The staff member is without a post for the time being (待岗处理).</summary>
    WaitingForPost,

    /// <summary>The gravest: discipline by the administration (行政处分).</summary>
    AdministrativeDiscipline,
}

/// <summary>Why a staff member is to be sanctioned.</summary>
[Cites("TOB-26.1", "TOB-26.2", "TOB-26.3", "TOB-17.3", TobaccoDocument.RetaliationLeftOpen)]
public enum SanctionGround
{
    /// <summary>A customer manager did not visit within the set time.</summary>
    VisitNotInTime = 1,

    /// <summary>A customer manager did not visit for long.</summary>
    LongTermNonVisiting,

    /// <summary>A retailer complained of bad attitude, irregular or insufficient service.</summary>
    CustomerComplaint,

    /// <summary>A call-back brought failings to light.</summary>
    CallBackFinding,

    /// <summary>Retaliation against somebody who raised a case.</summary>
    Retaliation,
}
