namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

internal static class Quiet
{
    // An action that only uses the variables of its rule.
    internal static void Use(params object?[] values) => _ = values;

    // Not even an array for its arguments.
    internal static void Nothing()
    {
    }
}
