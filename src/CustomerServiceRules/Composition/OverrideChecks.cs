namespace CustomerServiceRules.Composition;

/// <summary>Checks that overrides name rules of the same policy and go in no circle.</summary>
internal static class OverrideChecks
{
    public static void Check(IReadOnlyList<ComposedRule> rules, ProblemList problems)
    {
        var byName = rules.DistinctBy(rule => rule.Rule.Name).ToDictionary(rule => rule.Rule.Name, StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            foreach (var target in rule.Rule.Overrides)
            {
                if (!byName.TryGetValue(target, out var overridden))
                    Report(rule, CompositionProblemKind.UnknownRule, $"overrides {target}, which no module has");
                else if (overridden.Policy != rule.Policy)
                    Report(rule, CompositionProblemKind.UnknownRule, $"overrides {target} of {overridden.Policy.Name}, expected a rule of {rule.Policy.Name}");
            }

            if (Reaches(rule, rule.Rule.Name, byName, []))
                Report(rule, CompositionProblemKind.CircularOverride, "overrides itself, directly or through others");
        }

        void Report(ComposedRule rule, CompositionProblemKind kind, string message) =>
            problems.Add(kind, rule.Module.Name, rule.Rule.Name, message);
    }

    private static bool Reaches(ComposedRule from, string name, Dictionary<string, ComposedRule> byName, HashSet<string> visited) =>
        from.Rule.Overrides.Any(target =>
            target == name || (visited.Add(target) && byName.TryGetValue(target, out var next) && Reaches(next, name, byName, visited)));
}
