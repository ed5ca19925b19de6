namespace CustomerServiceRules.RuleEngine.Fluent.Dsl;

/// <summary>
/// Lets a rule fire before (higher) or after (lower) others; 0 otherwise. Inherited; the value on the derived class wins.
/// </summary>
/// <param name="value">The priority; may be negative.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = true)]
public sealed class PriorityAttribute(int value) : Attribute
{
    internal int Value { get; } = value;
}
