namespace CustomerServiceRules.RuleEngine;

/// <summary>
/// Something that the rules themselves do went wrong while they ran; the cause is <see cref="Exception.InnerException"/>.
/// </summary>
public class RuleExecutionException : Exception
{
    private protected RuleExecutionException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
