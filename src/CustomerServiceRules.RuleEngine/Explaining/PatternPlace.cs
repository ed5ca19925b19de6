namespace CustomerServiceRules.RuleEngine.Explaining;

/// <summary>Where in a rule a pattern over facts stands.</summary>
public enum PatternPlace
{
    /// <summary>By itself: each fact that satisfies it gives a match.</summary>
    Match = 0,

    /// <summary>Under Exists: one fact that satisfies it is needed.</summary>
    Exists = 1,

    /// <summary>Under Not: a fact that satisfies it prevents the match.</summary>
    Not = 2,

    /// <summary>
    /// Under All: the first condition chooses facts, and one that it chooses and another condition fails prevents the match.
    /// </summary>
    All = 3,

    /// <summary>As the source of a query.</summary>
    Query = 4,
}
