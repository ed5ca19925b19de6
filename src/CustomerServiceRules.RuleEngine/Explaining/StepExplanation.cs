using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Explaining;

/// <summary>One part of a rule's conditions: what reaches it and what is left after it. Immutable.</summary>
public sealed class StepExplanation
{
    internal StepExplanation(RuleElement element, IReadOnlyList<PatternCount> patterns, int combinations)
    {
        Element = element;
        Patterns = patterns;
        Combinations = combinations;
    }

    /// <summary>The part in the rule's model.</summary>
    public RuleElement Element { get; }

    /// <summary>The patterns over facts in it: one for a plain pattern, those inside for a quantifier or query, none for a Let.</summary>
    public IReadOnlyList<PatternCount> Patterns { get; }

    /// <summary>How many combinations of facts satisfy the rule up to and with this part.</summary>
    public int Combinations { get; }

    /// <summary>The part, its patterns and the combinations, in a line.</summary>
    public override string ToString()
    {
        var part = Patterns.Count == 0 ? Element.ElementType.ToString() : string.Join("; ", Patterns);
        return $"{part} -> {Combinations} combination(s)";
    }
}
