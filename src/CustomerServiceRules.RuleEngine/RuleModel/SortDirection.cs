namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>The order in which a collection is sorted by a key.</summary>
public enum SortDirection
{
    /// <summary>Smallest key first.</summary>
    Ascending = 0,

    /// <summary>Largest key first.</summary>
    Descending = 1,
}
