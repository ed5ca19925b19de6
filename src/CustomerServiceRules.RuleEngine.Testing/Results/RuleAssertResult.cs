using System.Globalization;
using System.Text;

namespace CustomerServiceRules.RuleEngine.Testing;

/// <summary>What a verification found: the first expectation that was not met, or the total.</summary>
public sealed class RuleAssertResult
{
    /// <summary>Makes a result.</summary>
    /// <param name="ruleName">The rule of the expectation that was not met; null when the result is about all firings.</param>
    /// <param name="status">Passed or failed.</param>
    /// <param name="assertionText">What was verified.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="actual">What was found.</param>
    public RuleAssertResult(string? ruleName, RuleAssertStatus status, string assertionText, object expected, object actual)
    {
        RuleName = ruleName;
        Status = status;
        AssertionText = assertionText;
        Expected = expected;
        Actual = actual;
    }

    /// <summary>
    /// The rule of the expectation that was not met; null when all passed, or when only the total number of firings differs.
    /// </summary>
    public string? RuleName { get; }

    /// <summary>Whether the firings were as expected.</summary>
    public RuleAssertStatus Status { get; }

    /// <summary>What was verified: <c>Fired</c>, or <c>Fired With: </c> and the constraints of the expectation.</summary>
    public string AssertionText { get; }

    /// <summary>The number of firings expected, an <see cref="int"/>.</summary>
    public object Expected { get; }

    /// <summary>The number of firings found, an <see cref="int"/>.</summary>
    public object Actual { get; }

    /// <summary>
    /// Says it in one line: <c>Rule 'name': Fired; Expected: 1; Actual: 0</c>, without the rule when there is none. Numbers are written
    /// independently of culture.
    /// </summary>
    public string GetMessage()
    {
        var message = new StringBuilder();
        if (RuleName is not null)
            message.Append(CultureInfo.InvariantCulture, $"Rule '{RuleName}': ");
        return message.Append(CultureInfo.InvariantCulture, $"{AssertionText}; Expected: {Expected}; Actual: {Actual}").ToString();
    }
}
