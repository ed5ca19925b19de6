using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Explaining;

/// <summary>How far the facts of a session get in a rule. Immutable.</summary>
public sealed class RuleExplanation
{
    internal RuleExplanation(IRuleDefinition rule, IReadOnlyList<AlternativeExplanation> alternatives)
    {
        Rule = rule;
        Alternatives = alternatives;
    }

    /// <summary>The rule asked about.</summary>
    public IRuleDefinition Rule { get; }

    /// <summary>The branches of its Or groups, in order; one if there is none.</summary>
    public IReadOnlyList<AlternativeExplanation> Alternatives { get; }

    /// <summary>How many matches the rule has.</summary>
    public int Matches => Alternatives.Sum(alternative => alternative.Matches);

    /// <summary>The explanation as text, a line for each part of the rule.</summary>
    public override string ToString() =>
        $"{Rule.Name}: {Matches} match(es).{string.Concat(Alternatives.Select(alternative => alternative.ToString(Alternatives.Count > 1)))}";
}
