using System.Globalization;

namespace CustomerServiceRules.RuleEngine.Explaining;

/// <summary>A part of a condition and what it stood for.</summary>
/// <param name="Expression">The part as text.</param>
/// <param name="Value">Its value, or the exception that it threw.</param>
public sealed record ExpressionValue(string Expression, object? Value)
{
    /// <summary>Text and value, for instance <c>a.V = 3</c>.</summary>
    public override string ToString() => Value switch
    {
        null => $"{Expression} = null",
        string text => $"{Expression} = \"{text}\"",
        Exception thrown => $"{Expression} throws {thrown.GetType().Name}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Expression} = {Value}"),
    };
}
