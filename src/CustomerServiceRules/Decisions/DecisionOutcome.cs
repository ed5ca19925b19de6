namespace CustomerServiceRules.Decisions;

/// <summary>Whether a policy came to a decision.</summary>
public enum DecisionOutcome
{
    /// <summary>No rule concluded; <see cref="Decision.Refusals"/> say why not.</summary>
    Undecided,

    /// <summary>The conclusions that stand agree.</summary>
    Decided,

    /// <summary>Conclusions that stand contradict each other; <see cref="Decision.Conflicts"/> name them.</summary>
    Conflict,
}
