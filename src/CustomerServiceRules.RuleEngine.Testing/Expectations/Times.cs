namespace CustomerServiceRules.RuleEngine.Testing;

/// <summary>How many firings of a rule are expected in a row.</summary>
public struct Times
{
    private Times(int value) => Value = value;

    /// <summary>None: the next firing is not of that rule. The default value.</summary>
    public static Times Never => default;

    /// <summary>Exactly one.</summary>
    public static Times Once => new(1);

    /// <summary>Exactly two.</summary>
    public static Times Twice => new(2);

    internal int Value { get; }

    /// <summary>Exactly so many.</summary>
    /// <param name="value">The number; a negative one never passes.</param>
    public static Times Exactly(int value) => new(value);
}
