using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing;

internal sealed class TypeConstraint<TFact> : FactConstraint<TFact>
{
    internal override string Text => $"Fact {typeof(TFact)}";

    internal override bool IsMetBy(IFactMatch fact) => typeof(TFact).IsAssignableFrom(fact.Declaration.Type);
}
