namespace CustomerServiceRules.RuleEngine.Explaining;

/// <summary>A condition that a fact does not satisfy. Immutable; the values are those at the time of the question.</summary>
public sealed class FailedCondition
{
    internal FailedCondition(string condition, string part, IReadOnlyList<ExpressionValue> values, Exception? exception)
    {
        Condition = condition;
        Part = part;
        Values = values;
        Exception = exception;
    }

    /// <summary>The whole condition as text.</summary>
    public string Condition { get; }

    /// <summary>The part of it that decided: of conditions joined by <c>&amp;&amp;</c> the first that is false.</summary>
    public string Part { get; }

    /// <summary>What the operands of that part stand for; literals are left out.</summary>
    public IReadOnlyList<ExpressionValue> Values { get; }

    /// <summary>What the condition threw; null if it was false.</summary>
    public Exception? Exception { get; }

    /// <summary>The part that decided, and the values in it.</summary>
    public override string ToString() => Exception is null
        ? Values.Count == 0 ? Part : $"{Part} with {string.Join(", ", Values)}"
        : $"{Part} throws {Exception.GetType().Name}: {Exception.Message}";
}
