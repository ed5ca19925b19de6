namespace CustomerServiceRules.Policies;

/// <summary>How a value of a decision is written to JSON and reports, and read back. Immutable and thread-safe.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class ValueText<T>
    where T : notnull
{
    private readonly Func<T, string> _term;

    /// <summary>Creates a text form.</summary>
    /// <param name="write">The invariant text of a value; equal values have equal texts, different ones different texts.</param>
    /// <param name="read">The value of a text; throws <see cref="FormatException"/> for any other text.</param>
    /// <param name="term">The ID of the term that names a value for a person; by default the text itself.</param>
    public ValueText(Func<T, string> write, Func<string, T> read, Func<T, string>? term = null)
    {
        ArgumentNullException.ThrowIfNull(write);
        ArgumentNullException.ThrowIfNull(read);
        Write = write;
        Read = read;
        _term = term ?? write;
    }

    /// <summary>The invariant text of a value.</summary>
    public Func<T, string> Write { get; }

    /// <summary>The value of a text.</summary>
    public Func<string, T> Read { get; }

    /// <summary>The ID of the term that names a value for a person.</summary>
    /// <param name="value">The value.</param>
    public string TermOf(T value) => _term(value);
}

/// <summary>Ready-made text forms.</summary>
public static class ValueText
{
    /// <summary>An enum by the names of its members.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="term">The ID of the term that names a value for a person; by default the member's name.</param>
    public static ValueText<TEnum> OfEnum<TEnum>(Func<TEnum, string>? term = null)
        where TEnum : struct, Enum => new(value => value.ToString(), Read<TEnum>, term);

    private static TEnum Read<TEnum>(string text)
        where TEnum : struct, Enum =>
        Enum.TryParse<TEnum>(text, out var value) && Enum.IsDefined(value) && value.ToString() == text
            ? value
            : throw new FormatException($"Found '{text}', expected one of {string.Join(", ", Enum.GetNames<TEnum>())}.");
}
