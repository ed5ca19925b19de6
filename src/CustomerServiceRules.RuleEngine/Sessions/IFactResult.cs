namespace CustomerServiceRules.RuleEngine;

/// <summary>Which facts of a batch could not be applied.</summary>
public interface IFactResult
{
    /// <summary>How many could not; 0 when all were applied.</summary>
    int FailedCount { get; }

    /// <summary>The objects as given, in order and with repetitions.</summary>
    IReadOnlyCollection<object> Failed { get; }
}
