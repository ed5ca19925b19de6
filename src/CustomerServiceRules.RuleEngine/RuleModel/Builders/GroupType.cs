namespace CustomerServiceRules.RuleEngine.RuleModel.Builders;

/// <summary>How the elements of a group combine.</summary>
public enum GroupType
{
    /// <summary>All of them hold together.</summary>
    And = 0,

    /// <summary>Each of them is an alternative.</summary>
    Or = 1,
}
