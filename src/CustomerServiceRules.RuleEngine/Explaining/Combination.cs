namespace CustomerServiceRules.RuleEngine.Explaining;

// What the variables of a rule stand for after some of its parts.
internal sealed class Combination(IReadOnlyDictionary<string, object?> values)
{
    internal static Combination Empty { get; } = new(new Dictionary<string, object?>());

    internal Combination With(string name, object? value) => new(new Dictionary<string, object?>(values) { [name] = value });

    internal bool TryGet(string name, out object? value) => values.TryGetValue(name, out value);
}
