namespace CustomerServiceRules.Parameters;

/// <summary>Which values a parameter may take; a value beyond them, from whatever module or configuration, fails composition. Immutable.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class AllowedValues<T>
    where T : notnull
{
    private readonly Predicate<T> _contains;

    /// <summary>Declares the values.</summary>
    /// <param name="contains">Whether a value is allowed.</param>
    /// <param name="description">Which values are allowed, for the message: <c>0 to 1</c>.</param>
    public AllowedValues(Predicate<T> contains, string description)
    {
        ArgumentNullException.ThrowIfNull(contains);
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        _contains = contains;
        Description = description;
    }

    /// <summary>Which values are allowed, in words.</summary>
    public string Description { get; }

    /// <summary>Whether a value is allowed.</summary>
    /// <param name="value">The value.</param>
    public bool Contains(T value) => _contains(value);
}
