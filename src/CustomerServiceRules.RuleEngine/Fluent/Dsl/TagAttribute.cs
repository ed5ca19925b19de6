namespace CustomerServiceRules.RuleEngine.Fluent.Dsl;

/// <summary>Marks a rule so that it can be selected when rules are loaded. May be repeated and is inherited.</summary>
/// <param name="value">The tag; case matters.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public class TagAttribute(string value) : Attribute
{
    internal string Value { get; } = value;
}
