using CustomerServiceRules.RuleEngine.Diagnostics;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed class SessionMetrics : IMetricsProvider
{
    private readonly OrderedDictionary<int, NodeMetrics> _nodes = [];
    private readonly RuleSession _session;
    private Dictionary<AlphaNode, int>? _facts;
    private Traffic _factsAsOf;

    internal SessionMetrics(RuleSession session, IEnumerable<NodeTraffic> nodes)
    {
        _session = session;
        foreach (var node in nodes)
            _nodes.Add(node.NodeId, new NodeMetrics(node, session, Times));
    }

    internal BatchTimes Times { get; } = new();

    public INodeMetrics? FindByNodeId(int nodeId) => _nodes.TryGetValue(nodeId, out var node) && !node.IsIdle ? node : null;

    public IReadOnlyCollection<INodeMetrics> GetAll() => [.. _nodes.Values.Where(node => !node.IsIdle)];

    // Counted anew only after facts have come or gone.
    internal int FactsUnder(AlphaNode root)
    {
        if (_facts is null || _factsAsOf != _session.FactTraffic)
        {
            _facts = _session.CountFacts();
            _factsAsOf = _session.FactTraffic;
        }

        return _facts.GetValueOrDefault(root);
    }

    public void Reset()
    {
        foreach (var node in _nodes.Values)
            node.Reset();
    }
}
