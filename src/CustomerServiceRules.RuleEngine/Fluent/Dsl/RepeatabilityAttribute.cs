using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Fluent.Dsl;

/// <summary>Says whether updates of matched facts make the rule fire again; it is repeatable otherwise. Not inherited.</summary>
/// <param name="value">The repeatability.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RepeatabilityAttribute(RuleRepeatability value) : Attribute
{
    internal RuleRepeatability Value { get; } = value;
}
