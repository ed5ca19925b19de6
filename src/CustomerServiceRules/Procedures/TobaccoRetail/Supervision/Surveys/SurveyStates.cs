using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>How far a satisfaction survey has come.</summary>
[Cites("TOB-25.1", "TOB-25.2", "TOB-25.3", "TOB-25.5", TobaccoDocument.MeasuresLeftOpen)]
public enum SurveyState
{
    /// <summary>It is to take place.</summary>
    Scheduled = 1,

    /// <summary>The customers are drawn.</summary>
    Sampled,

    /// <summary>The customers have been asked.</summary>
    Conducted,

    /// <summary>The written report is there.</summary>
    Reported,

    /// <summary>The county branches have said what they do.</summary>
    RectificationPlanned,

    /// <summary>The measures have been carried out.</summary>
    Executed,

    /// <summary>The measures do not work; others are needed.</summary>
    NotEffective,

    /// <summary>The measures work, or nothing had to be done.</summary>
    Verified,
}

/// <summary>What moves a satisfaction survey.</summary>
[Cites("TOB-25.2", "TOB-25.3", "TOB-25.4", "TOB-25.5", TobaccoDocument.MeasuresLeftOpen)]
public enum SurveyTrigger
{
    /// <summary>The customers are drawn.</summary>
    DrawSample = 1,

    /// <summary>The customers have been asked.</summary>
    Conduct,

    /// <summary>The report is written.</summary>
    Report,

    /// <summary>The report names no problem.</summary>
    FindNoProblem,

    /// <summary>The county branches say what they do.</summary>
    PlanRectification,

    /// <summary>The measures are carried out.</summary>
    Execute,

    /// <summary>The measures work.</summary>
    FindEffective,

    /// <summary>The measures do not work.</summary>
    FindNotEffective,
}

/// <summary>What somebody at the company has to do next in a satisfaction survey.</summary>
[Cites("TOB-25.2", "TOB-25.4", "TOB-25.5")]
public enum SurveyTask
{
    /// <summary>Ask the customers drawn about the four topics.</summary>
    Ask = 1,

    /// <summary>Say what is done about one's own problems.</summary>
    PlanRectification,

    /// <summary>Find out whether the measures work.</summary>
    Track,
}

/// <summary>An order to the host's people: a task in a satisfaction survey.</summary>
/// <param name="Task">What to do.</param>
/// <param name="Survey">The ID of the survey.</param>
/// <param name="To">Who has to do it: the ID of a role.</param>
/// <param name="About">What else the task needs.</param>
public sealed record SurveyOrder(SurveyTask Task, string Survey, string To, string About);
