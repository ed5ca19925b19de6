using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceRules.RuleEngine.Testing;

/// <summary>The firings were not as expected; thrown when a fixture has no asserter of its own.</summary>
[SuppressMessage("Design", "CA1032", Justification = "The constructors are given by the engine's contract.")]
public class RuleAssertionException : Exception
{
    /// <summary>Makes an exception with a general text.</summary>
    public RuleAssertionException()
        : base("Rules did not fire as expected.")
    {
    }

    /// <summary>Makes an exception that says what was expected and found.</summary>
    /// <param name="message">The text, as of <see cref="RuleAssertResult.GetMessage"/>.</param>
    public RuleAssertionException(string message)
        : base(message)
    {
    }
}
