namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>How a value that nobody inserted came about.</summary>
public enum FactSourceType
{
    /// <summary>A query computed it from facts.</summary>
    Aggregate = 1,

    /// <summary>A rule yielded it from its match.</summary>
    Linked = 2,
}
