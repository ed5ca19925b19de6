namespace CustomerServiceRules.RuleEngine.RuleModel;

internal static class Elements
{
    /// <summary>A read-only copy; null entries are refused.</summary>
    public static IReadOnlyList<T> Listed<T>(IEnumerable<T> elements)
        where T : RuleElement
    {
        ArgumentNullException.ThrowIfNull(elements);
        T[] copy = [.. elements];
        return Array.IndexOf(copy, null) is var position and >= 0
            ? throw new ArgumentException($"The element at position {position} is null.", nameof(elements))
            : Array.AsReadOnly(copy);
    }
}
