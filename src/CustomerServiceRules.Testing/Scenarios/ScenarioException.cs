namespace CustomerServiceRules.Testing;

/// <summary>
/// A scenario did not come out as expected. The message says what was expected and what was found, gives the reasons as
/// a tree, and names the seed. Every test framework reports it as a failure.
/// </summary>
public sealed class ScenarioException : Exception
{
    internal ScenarioException(string message, string expected, string found, int? seed = null, Exception? inner = null)
        : base(message, inner)
    {
        Expected = expected;
        Found = found;
        Seed = seed;
    }

    /// <summary>What was expected, in one line.</summary>
    public string Expected { get; }

    /// <summary>What was found instead, in one line.</summary>
    public string Found { get; }

    /// <summary>
    /// The seed of the order in which the decision came out otherwise, for <see cref="ScenarioBook.Shuffled"/>; null where
    /// all orders gave the same decision and that is not the expected one.
    /// </summary>
    public int? Seed { get; }
}
