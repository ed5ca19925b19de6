namespace CustomerServiceRules.RuleEngine.Fluent;

/// <summary>Names of the properties that definitions made from rule classes carry.</summary>
public static class RuleProperties
{
    /// <summary>The rule class, as a <see cref="Type"/>.</summary>
    public const string ClrType = "Fluent::ClrType";
}
