namespace CustomerServiceRules.Facts;

/// <summary>
/// Identifies what is decided upon: a customer, a complaint, a visit. Compared ordinally. The default value names nobody
/// and is refused wherever a subject is expected.
/// </summary>
public readonly record struct SubjectId
{
    private readonly string? _value;

    /// <summary>Creates an ID.</summary>
    /// <param name="value">The host's own ID of the subject; not empty.</param>
    /// <exception cref="ArgumentException">The ID is empty or white space, or holds half a character, which no JSON can keep.</exception>
    public SubjectId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        WholeText.Check(value, nameof(value));
        _value = value;
    }

    /// <summary>The host's own ID of the subject.</summary>
    public string Value => _value ?? "";

    /// <summary>Converts the host's own ID.</summary>
    /// <param name="value">The ID; not empty.</param>
    public static implicit operator SubjectId(string value) => new(value);

    /// <summary>The host's own ID.</summary>
    public override string ToString() => Value;
}
