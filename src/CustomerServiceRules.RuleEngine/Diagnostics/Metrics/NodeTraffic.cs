namespace CustomerServiceRules.RuleEngine.Runtime;

// How the metrics of one node of the schema are read. TimedAs is what its batches are timed under, if they are.
internal sealed record NodeTraffic(int NodeId, TrafficSource[] Inputs, TrafficSource[] Outputs, bool IsMemory, object? TimedAs)
{
    internal static Traffic Sum(TrafficSource[] sources, RuleSession session)
    {
        var sum = default(Traffic);
        foreach (var source in sources)
            sum += source.In(session);
        return sum;
    }
}
