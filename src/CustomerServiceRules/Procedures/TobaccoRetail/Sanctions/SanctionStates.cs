using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>How far a sanction matter has come.</summary>
[Cites("TOB-26.1", "TOB-26.2", "TOB-26.3", "TOB-26.4", TobaccoDocument.AppealLeftOpen)]
public enum SanctionState
{
    /// <summary>A failing is found and nothing is confirmed yet.</summary>
    Finding = 1,

    /// <summary>The facts are confirmed.</summary>
    FactsConfirmed,

    /// <summary>The sanction of the unit's rules is proposed.</summary>
    SanctionProposed,

    /// <summary>The sanction is decided and still to be carried out.</summary>
    SanctionDecided,

    /// <summary>The sanction has been carried out.</summary>
    Applied,

    /// <summary>The facts were not confirmed; nobody is sanctioned.</summary>
    Dropped,
}

/// <summary>What moves a sanction matter.</summary>
[Cites("TOB-26.4", "TOB-26.5", TobaccoDocument.AppealLeftOpen)]
public enum SanctionTrigger
{
    /// <summary>The facts are confirmed.</summary>
    ConfirmFacts = 1,

    /// <summary>The facts are not confirmed.</summary>
    Drop,

    /// <summary>The sanction of the unit's rules is proposed.</summary>
    ProposeSanction,

    /// <summary>The sanction is decided.</summary>
    DecideSanction,

    /// <summary>The sanction is carried out.</summary>
    ApplySanction,
}

/// <summary>What somebody at the company has to do next in a sanction matter.</summary>
[Cites("TOB-22.4", "TOB-26.4", "TOB-26.5")]
public enum SanctionTask
{
    /// <summary>Judge the severity and propose what the unit's rules give.</summary>
    Propose = 1,

    /// <summary>Carry the sanction out.</summary>
    Apply,

    /// <summary>Publish it and count it in the assessment of whoever is responsible.</summary>
    CountInAssessment,
}

/// <summary>An order to the host's people: a task in a sanction matter.</summary>
/// <param name="Task">What to do.</param>
/// <param name="Matter">The ID of the matter.</param>
/// <param name="Staff">The staff member.</param>
/// <param name="Sanction">The sanction; null where none is proposed yet.</param>
public sealed record SanctionOrder(SanctionTask Task, string Matter, string Staff, Sanction? Sanction = null);
