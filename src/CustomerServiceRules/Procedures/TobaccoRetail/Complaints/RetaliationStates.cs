using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>Whether the person who raised a case suffers for it.</summary>
[Cites("TOB-17.3", TobaccoDocument.RetaliationLeftOpen)]
public enum RetaliationState
{
    /// <summary>Nothing of the kind is reported, or what was reported is dealt with.</summary>
    NoneOpen = 1,

    /// <summary>It has been reported and is being examined.</summary>
    Reported,

    /// <summary>It has been found true; the sanction is not decided yet.</summary>
    Confirmed,
}

/// <summary>What is done about retaliation.</summary>
[Cites("TOB-17.3", TobaccoDocument.RetaliationLeftOpen)]
public enum RetaliationTrigger
{
    /// <summary>Somebody reports it.</summary>
    ReportRetaliation = 1,

    /// <summary>The complaint assessment centre finds that there was none.</summary>
    DismissRetaliation,

    /// <summary>The complaint assessment centre finds it true.</summary>
    ConfirmRetaliation,

    /// <summary>The sanction for it has been decided.</summary>
    EndRetaliation,
}
