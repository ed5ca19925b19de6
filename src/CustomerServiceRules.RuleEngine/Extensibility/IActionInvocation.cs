using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Extensibility;

/// <summary>One action about to run.</summary>
public interface IActionInvocation
{
    /// <summary>
    /// The values of the matched variables that the action uses, in the order of its parameters; neither the context nor services.
    /// </summary>
    IReadOnlyList<object?> Arguments { get; }

    /// <summary>At which changes of a match the action runs, as the rule declares it.</summary>
    ActionTrigger Trigger { get; }

    /// <summary>Resolves the action's services and runs it, on the calling thread; each call runs it once more.</summary>
    void Invoke();
}
