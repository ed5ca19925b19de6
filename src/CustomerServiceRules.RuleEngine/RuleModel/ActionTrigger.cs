namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>At which changes of a match an action runs; values combine.</summary>
[Flags]
public enum ActionTrigger
{
    /// <summary>Never; refused for an action.</summary>
    None = 0,

    /// <summary>At the first firing of a match.</summary>
    Activated = 1,

    /// <summary>When a match that has fired is updated.</summary>
    Reactivated = 2,

    /// <summary>When a match that has fired is lost.</summary>
    Deactivated = 4,
}
