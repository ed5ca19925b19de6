using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Numbers the facts of a session in order of arrival.
internal sealed class FactAges
{
    private readonly Dictionary<IFact, long> _numbers = new(ReferenceEqualityComparer.Instance);
    private long _next;

    internal FactAges(IEventProvider events)
    {
        events.FactInsertingEvent += (_, e) => _numbers[e.Fact] = _next++;
        events.FactRetractedEvent += (_, e) => _numbers.Remove(e.Fact);
    }

    internal long RankOf(RuleMatch match, long arrival)
    {
        var oldest = long.MaxValue;
        for (BetaTuple? step = match; step is not null; step = step.Parent)
        {
            if (step.Fact is { } fact)
                oldest = Math.Min(oldest, OldestOf(fact));
        }

        return oldest == long.MaxValue ? -1 : oldest;
    }

    private long OldestOf(IFact fact)
    {
        if (_numbers.TryGetValue(fact, out var number))
            return number;
        var oldest = long.MaxValue;
        if (fact.Source is { SourceType: FactSourceType.Aggregate } aggregate)
        {
            foreach (var source in aggregate.Facts)
                oldest = Math.Min(oldest, OldestOf(source));
        }

        return oldest;
    }
}
