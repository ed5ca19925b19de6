using System.Diagnostics;
using CustomerServiceRules.RuleEngine.Diagnostics;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class RuleSession
{
    // Counted from the start, for whoever asks later; only time is not taken before somebody has asked.
    internal TrafficCounts Counts;
    private Traffic _factTraffic;
    private SessionMetrics? _metrics;

    public IMetricsProvider Metrics => _metrics ??= new SessionMetrics(this, Network.Schema.Traffic);

    internal Traffic FactTraffic => _factTraffic;

    internal int FactsUnder(AlphaNode root) => _metrics!.FactsUnder(root);

    public ReteGraph GetSchema() => Network.Schema.Graph;

    private (BatchTimes? Times, long Started) StartTime() => _metrics is null ? default : (_metrics.Times, Stopwatch.GetTimestamp());

    // How many facts of the session each type of a pattern takes in now.
    internal Dictionary<AlphaNode, int> CountFacts()
    {
        var counts = new Dictionary<AlphaNode, int>();
        foreach (var fact in _facts.Values())
        {
            foreach (var root in Network.RootsOf(fact.GetType()))
                counts[root] = counts.GetValueOrDefault(root) + 1;
        }

        return counts;
    }
}
