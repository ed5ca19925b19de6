namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>How a filter judges whether a match is queued for firing.</summary>
public enum FilterType
{
    /// <summary>The expression must be true.</summary>
    Predicate = 0,

    /// <summary>At least one expression of this kind must have changed since the match last fired.</summary>
    KeyChange = 1,
}
