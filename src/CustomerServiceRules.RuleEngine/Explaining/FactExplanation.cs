using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Explaining;

/// <summary>What becomes of one fact in one rule. Immutable, but for the fact itself.</summary>
public sealed class FactExplanation
{
    internal FactExplanation(IRuleDefinition rule, object fact, IReadOnlyList<PatternExplanation> patterns)
    {
        Rule = rule;
        Fact = fact;
        Patterns = patterns;
    }

    /// <summary>The rule asked about.</summary>
    public IRuleDefinition Rule { get; }

    /// <summary>The fact asked about.</summary>
    public object Fact { get; }

    /// <summary>Each pattern whose type the fact is of, in order of the rule; empty if there is none.</summary>
    public IReadOnlyList<PatternExplanation> Patterns { get; }

    /// <summary>The explanation as text, a line for each pattern.</summary>
    public override string ToString() => Patterns.Count == 0
        ? $"{Rule.Name}: no pattern takes facts of type {Fact.GetType().Name}."
        : $"{Rule.Name}, {Fact}:{string.Concat(Patterns.Select(pattern => $"{Environment.NewLine}  {pattern}"))}";
}
