using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>How far a matter about an employee is.</summary>
[Cites("MALL-C-3.3a", "MALL-C-3.4", MallDocuments.SanctionFlowLeftOpen)]
public enum MallSanctionState
{
    /// <summary>Something is found of the employee; it is not confirmed.</summary>
    Finding = 1,

    /// <summary>The facts are confirmed (事实确认).</summary>
    FactsConfirmed,

    /// <summary>The finding is counted in the employee's record.</summary>
    StrikeCounted,

    /// <summary>The policy's sanction lies before whoever decides (待决定).</summary>
    SanctionProposed,

    /// <summary>The sanction is decided; the matter can have no other.</summary>
    SanctionDecided,

    /// <summary>The sanction is applied.</summary>
    Applied,

    /// <summary>The finding is confirmed and counted, and no sanction follows.</summary>
    RecordedOnly,

    /// <summary>The facts are not as was thought.</summary>
    Unfounded,
}

/// <summary>What moves a matter about an employee.</summary>
[Cites("MALL-C-3.3a", "MALL-C-3.4", MallDocuments.SanctionFlowLeftOpen)]
public enum MallSanctionTrigger
{
    /// <summary>Confirms the facts.</summary>
    ConfirmFacts = 1,

    /// <summary>Finds the facts not confirmed.</summary>
    Drop,

    /// <summary>Counts the finding in the employee's record.</summary>
    CountStrike,

    /// <summary>Proposes what the policy gives; again, where the record has changed meanwhile.</summary>
    ProposeSanction,

    /// <summary>Finds that no sanction follows.</summary>
    RecordOnly,

    /// <summary>Decides the sanction.</summary>
    DecideSanction,

    /// <summary>Applies the sanction.</summary>
    ApplySanction,
}
