using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// A combination as listeners see it: its facts in order of definition.
internal sealed class TupleFacts : ITuple
{
    private readonly List<IFact> _facts = [];

    internal TupleFacts(BetaTuple tuple)
    {
        for (var step = tuple; step is not null; step = step.Parent)
        {
            if (step.Fact is not null)
                _facts.Add(step.Fact);
        }

        _facts.Reverse();
    }

    public IEnumerable<IFact> Facts => _facts;

    public int Count => _facts.Count;
}
