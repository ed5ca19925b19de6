namespace CustomerServiceRules.RuleEngine.Diagnostics;

/// <summary>An error that a listener may take upon itself.</summary>
public interface IRecoverableError
{
    /// <summary>Set to true by a handler so that nothing is thrown; false at first.</summary>
    bool IsHandled { get; set; }

    /// <summary>What was thrown.</summary>
    Exception Exception { get; }
}
