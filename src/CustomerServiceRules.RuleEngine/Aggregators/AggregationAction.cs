namespace CustomerServiceRules.RuleEngine.Aggregators;

/// <summary>What has become of one result of a custom operator.</summary>
public enum AggregationAction
{
    /// <summary>Nothing; activations stay as they are.</summary>
    None = 0,

    /// <summary>The result is new: activations are created.</summary>
    Added = 1,

    /// <summary>The result has changed, or another object has taken its place: activations are updated.</summary>
    Modified = 2,

    /// <summary>The result is gone: activations are deleted.</summary>
    Removed = 3,
}
