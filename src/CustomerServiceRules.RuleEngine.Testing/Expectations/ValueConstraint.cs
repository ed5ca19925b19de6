using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing;

internal sealed class ValueConstraint<TFact>(TFact expected) : FactConstraint<TFact>
{
    internal override string Text => FormattableString.Invariant($"Fact {typeof(TFact)} equal to {(object?)expected ?? "null"}");

    internal override bool IsMetBy(IFactMatch fact) => Equals(expected, fact.Value);
}
