namespace CustomerServiceRules.Engines;

/// <summary>
/// The seam: a compiled set of rules that only conclude. Thread-safe; each call runs in a session of its own.
/// </summary>
internal interface IRuleNetwork
{
    /// <summary>Inserts the facts, fires until nothing is left and answers what was yielded, with the derivations.</summary>
    /// <param name="facts">The facts, none of them twice.</param>
    /// <param name="firingLimit">How many firings are allowed; one more is a fault.</param>
    /// <param name="cancellationToken">Cancels between firings.</param>
    /// <exception cref="FiringLimitException">The rules did not come to an end within the limit.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    List<EngineConclusion> Run(IReadOnlyList<object> facts, int firingLimit, CancellationToken cancellationToken);
}

/// <summary>A yielded fact with its derivation.</summary>
/// <param name="Value">What was yielded.</param>
/// <param name="Rule">The name of the rule that yielded it.</param>
/// <param name="Facts">The values that the rule matched, in the order of its definition.</param>
internal readonly record struct EngineConclusion(object Value, string Rule, object[] Facts);
