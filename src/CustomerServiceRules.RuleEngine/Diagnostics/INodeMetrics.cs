namespace CustomerServiceRules.RuleEngine.Diagnostics;

/// <summary>What one node of the network has done in one session; the values follow the session.</summary>
/// <remarks>
/// Up to the memories facts are counted, from there on combinations of facts; each one of a batch counts. A type or selection passes
/// on what the memory right behind it takes: a fact that satisfies a condition only since its update comes out as new, one that no
/// longer does as gone. With further conditions in between it does not know of earlier facts: an update that satisfies it comes out
/// as changed, a retraction always comes out.
/// </remarks>
public interface INodeMetrics
{
    /// <summary>The node, as <see cref="ReteNode.Id"/> of the session's schema.</summary>
    int NodeId { get; }

    /// <summary>How many facts or combinations the node holds now; null for nodes that are no memories.</summary>
    int? ElementCount { get; }

    /// <summary>How many have come in as new.</summary>
    int InsertInputCount { get; }

    /// <summary>How many have come in as changed.</summary>
    int UpdateInputCount { get; }

    /// <summary>How many have come in as gone.</summary>
    int RetractInputCount { get; }

    /// <summary>How many the node has passed on as new; of a rule node the activations created.</summary>
    int InsertOutputCount { get; }

    /// <summary>How many the node has passed on as changed; of a rule node the activations updated.</summary>
    int UpdateOutputCount { get; }

    /// <summary>How many the node has passed on as gone; of a rule node the activations deleted.</summary>
    int RetractOutputCount { get; }

    /// <summary>
    /// Milliseconds spent on insertions, rounded down. Time is taken for a whole batch, with everything that follows from it: by type
    /// nodes and by the root, their sum. Other nodes have 0.
    /// </summary>
    long InsertDurationMilliseconds { get; }

    /// <summary>Milliseconds spent on updates, as of <see cref="InsertDurationMilliseconds"/>.</summary>
    long UpdateDurationMilliseconds { get; }

    /// <summary>Milliseconds spent on retractions, rounded down; taken by the root alone.</summary>
    long RetractDurationMilliseconds { get; }

    /// <summary>Lets counts and durations begin at zero again; <see cref="ElementCount"/> stays.</summary>
    void Reset();
}
