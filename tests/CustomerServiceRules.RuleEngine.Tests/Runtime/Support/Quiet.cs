namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

internal static class Quiet
{
    // An action that only uses the variables of its rule.
    internal static void Use(params object?[] values) => _ = values;
}
