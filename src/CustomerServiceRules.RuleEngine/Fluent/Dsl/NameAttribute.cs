namespace CustomerServiceRules.RuleEngine.Fluent.Dsl;

/// <summary>Names the rule; the full CLR name of the class is its name otherwise. Not inherited.</summary>
/// <param name="value">The name.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NameAttribute(string value) : Attribute
{
    internal string Value { get; } = value;
}
