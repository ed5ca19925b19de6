namespace CustomerServiceRules.RuleEngine.Fluent.Dsl;

/// <summary>Describes the rule for people. Not inherited.</summary>
/// <param name="value">The description.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DescriptionAttribute(string value) : Attribute
{
    internal string Value { get; } = value;
}
