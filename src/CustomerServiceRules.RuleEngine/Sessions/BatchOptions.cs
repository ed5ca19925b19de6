namespace CustomerServiceRules.RuleEngine;

/// <summary>What one unsuitable fact means for the batch that it is in.</summary>
public enum BatchOptions
{
    /// <summary>Nothing of the batch is applied. The default.</summary>
    AllOrNothing = 0,

    /// <summary>The others are applied.</summary>
    SkipFailed = 1,
}
