using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>How far a supervision cycle has come.</summary>
[Cites("TOB-22.1a", "TOB-22.1d", "TOB-22.2a", "TOB-22.3a", "TOB-22.4", TobaccoDocument.RectifyingLeftOpen)]
public enum SupervisionState
{
    /// <summary>Planned; nobody is drawn yet.</summary>
    CyclePlanned = 1,

    /// <summary>The customers, and at city level the staff, are drawn.</summary>
    Sampled,

    /// <summary>The staff is examined and the customers have been asked.</summary>
    Checked,

    /// <summary>Nothing was found.</summary>
    Clean,

    /// <summary>Something was found; whoever answers for it does not know yet.</summary>
    FindingMade,

    /// <summary>Whoever answers for it has been told.</summary>
    Notified,

    /// <summary>It is being put right.</summary>
    Rectifying,

    /// <summary>It has been put right.</summary>
    Verified,

    /// <summary>The results are summarised.</summary>
    Summarised,

    /// <summary>The results are published.</summary>
    Published,

    /// <summary>The results count in the assessment of those responsible.</summary>
    PerformanceEffective,
}

/// <summary>What moves a supervision cycle.</summary>
[Cites("TOB-22.1a", "TOB-22.1d", "TOB-22.2a", "TOB-22.3a", "TOB-22.4", TobaccoDocument.RectifyingLeftOpen)]
public enum SupervisionTrigger
{
    /// <summary>The samples are drawn.</summary>
    DrawSample = 1,

    /// <summary>Staff and customers have been seen.</summary>
    RecordChecks,

    /// <summary>There is nothing to put right.</summary>
    FindNothing,

    /// <summary>There is something to put right.</summary>
    MakeFinding,

    /// <summary>A finding that falls under Article 26 becomes a sanction matter; once for each.</summary>
    OpenSanctionMatter,

    /// <summary>Whoever answers for it is told.</summary>
    NotifyResponsible,

    /// <summary>The unit begins to put it right.</summary>
    BeginRectification,

    /// <summary>It is put right.</summary>
    VerifyRectification,

    /// <summary>It is not put right; once more.</summary>
    SendBack,

    /// <summary>The results are put together.</summary>
    Summarise,

    /// <summary>The results are made public.</summary>
    Publish,

    /// <summary>The results count in the assessment.</summary>
    CountInAssessment,

    /// <summary>The month is over and the cycle was not checked.</summary>
    RecordDelay,
}

/// <summary>What somebody at the company has to do next in a supervision cycle.</summary>
[Cites("TOB-22.1a", "TOB-22.1d", "TOB-22.2a", "TOB-22.3a", "TOB-22.4")]
public enum SupervisionTask
{
    /// <summary>Examine the staff and ask the customers drawn.</summary>
    Check = 1,

    /// <summary>Put right what was found.</summary>
    Rectify,

    /// <summary>Publish the results (公布通报).</summary>
    PublishBulletin,

    /// <summary>Count the results in the assessment of those responsible (在具体责任人绩效考核中兑现).</summary>
    CountInAssessment,

    /// <summary>Record that the month passed without the check.</summary>
    RecordDelay,
}

/// <summary>An order to the host's people: a task in a supervision cycle.</summary>
/// <param name="Task">What to do.</param>
/// <param name="Cycle">The ID of the cycle.</param>
/// <param name="To">Who has to do it: the ID of a role, or the units concerned.</param>
/// <param name="About">What else the task needs, such as whom it concerns.</param>
public sealed record SupervisionOrder(SupervisionTask Task, string Cycle, string To, string About);
