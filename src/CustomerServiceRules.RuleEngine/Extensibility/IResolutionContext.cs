using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Extensibility;

/// <summary>Who asks for a service.</summary>
public interface IResolutionContext
{
    /// <summary>The session in which the rule fires.</summary>
    ISession Session { get; }

    /// <summary>The rule whose action asks.</summary>
    IRuleDefinition Rule { get; }
}
