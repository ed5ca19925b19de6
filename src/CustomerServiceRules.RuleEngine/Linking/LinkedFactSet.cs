using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed class LinkedFactSet(LinkedFactAction action, StoredFact[] facts) : ILinkedFactSet
{
    public LinkedFactAction Action { get; } = action;

    public IEnumerable<IFact> Facts => facts;

    public int FactCount => facts.Length;
}
