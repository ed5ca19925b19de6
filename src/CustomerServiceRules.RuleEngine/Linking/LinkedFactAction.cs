namespace CustomerServiceRules.RuleEngine;

/// <summary>What a rule did to its linked facts.</summary>
public enum LinkedFactAction
{
    /// <summary>They were inserted.</summary>
    Insert = 0,

    /// <summary>They were replaced.</summary>
    Update = 1,

    /// <summary>They were retracted, most often because the match that yielded them ended.</summary>
    Retract = 2,
}
