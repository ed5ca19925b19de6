namespace CustomerServiceRules.RuleEngine.Diagnostics;

/// <summary>What the nodes of the network have done in one session. Like the session it serves one thread at a time.</summary>
/// <remarks>
/// Counts are kept from the beginning of the session; durations are measured from the first use of <see cref="ISession.Metrics"/>.
/// </remarks>
public interface IMetricsProvider
{
    /// <summary>The metrics of one node.</summary>
    /// <param name="nodeId">As <see cref="ReteNode.Id"/> of the session's schema.</param>
    /// <returns>Metrics that follow the session; null when the node has done nothing yet, or there is none of that number.</returns>
    INodeMetrics? FindByNodeId(int nodeId);

    /// <summary>The metrics of all nodes that have done something in the session so far, in the order of the schema.</summary>
    IReadOnlyCollection<INodeMetrics> GetAll();

    /// <summary>Lets counts and durations of all nodes begin at zero again; what memories hold is still counted.</summary>
    void Reset();
}
