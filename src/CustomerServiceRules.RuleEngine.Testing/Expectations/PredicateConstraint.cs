using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing;

internal sealed class PredicateConstraint<TFact>(Expression<Func<TFact, bool>> predicate) : FactConstraint<TFact>
{
    private readonly Func<TFact, bool> _predicate = predicate.Compile();

    internal override string Text => $"Fact {typeof(TFact)} where {predicate}";

    internal override bool IsMetBy(IFactMatch fact) => fact.Value is TFact value
        ? _predicate(value)
        : fact.Value is null && default(TFact) is null && typeof(TFact).IsAssignableFrom(fact.Declaration.Type) && _predicate(default!);
}
