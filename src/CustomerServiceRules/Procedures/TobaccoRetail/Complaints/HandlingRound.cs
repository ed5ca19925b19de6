using CustomerServiceRules.Complaints;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// What came of handling a case once: the first time, or once more after it was reopened. Each time everything is asked for
/// anew, and the earlier rounds stay as they were. Immutable.
/// </summary>
[Cites("TOB-23.2", "TOB-23.3", "TOB-23.4")]
public sealed record HandlingRound
{
    /// <summary>What looking into the case brought to light: whether it is true, the cause, who answers for it, the solution.</summary>
    public Investigation Finding { get; init; } = new();

    /// <summary>What was done about it; null until the case is handled.</summary>
    public string? Handling { get; init; }

    /// <summary>What the person who raised it was told; null until it is answered.</summary>
    public string? Answer { get; init; }

    /// <summary>Where handling and answer are written down, such as a number in the register; null until they are.</summary>
    public string? RecordNumber { get; init; }

    /// <summary>What was answered when the complaint assessment centre called back; null until it did.</summary>
    public CallBack? CallBack { get; init; }
}
