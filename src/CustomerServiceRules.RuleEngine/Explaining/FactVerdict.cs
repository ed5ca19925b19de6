namespace CustomerServiceRules.RuleEngine.Explaining;

/// <summary>What becomes of a fact at one pattern.</summary>
public enum FactVerdict
{
    /// <summary>It satisfies every condition, with at least one combination of what stands before the pattern.</summary>
    Satisfies = 0,

    /// <summary>It fails a condition on itself alone.</summary>
    FailsOwnCondition = 1,

    /// <summary>It satisfies its own conditions but fails a joining condition with every combination of what stands before.</summary>
    FailsJoin = 2,

    /// <summary>It satisfies its own conditions, but what stands before the pattern gives no combination to join.</summary>
    NothingToJoin = 3,

    /// <summary>A condition needs variables of a group that are bound only while the rule runs.</summary>
    Undetermined = 4,
}
