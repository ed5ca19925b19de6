namespace CustomerServiceRules.Policies;

/// <summary>Lets conclusions fall whose rule is overridden by a rule that concluded too.</summary>
internal static class Overriding
{
    /// <summary>Splits conclusions that are about one subject and, in a set, one key.</summary>
    public static (Conclusion[] Standing, Conclusion[] Fallen) Split(Conclusion[] conclusions)
    {
        if (conclusions.Length == 1 || !Array.Exists(conclusions, conclusion => conclusion.Rule.Overrides.Count > 0))
            return (conclusions, []);

        return (
            Array.FindAll(conclusions, conclusion => !Falls(conclusion, conclusions)),
            Array.FindAll(conclusions, conclusion => Falls(conclusion, conclusions)));
    }

    /// <summary>The rules among these conclusions that override the given one.</summary>
    public static IEnumerable<PolicyRule> OverridersOf(Conclusion fallen, IEnumerable<Conclusion> conclusions) =>
        conclusions.Select(conclusion => conclusion.Rule)
            .Where(rule => rule.Overrides.Contains(fallen.Rule.Name, StringComparer.Ordinal))
            .Distinct();

    private static bool Falls(Conclusion conclusion, Conclusion[] all) => OverridersOf(conclusion, all).Any();
}
