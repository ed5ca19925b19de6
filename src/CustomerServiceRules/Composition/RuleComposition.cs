using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Policies;

namespace CustomerServiceRules.Composition;

/// <summary>A rule with the policy it belongs to.</summary>
internal sealed record ComposedRule(PolicyRule Rule, Policy Policy, ModuleIdentity Module);

/// <summary>The rules in force, and those that a module switched off.</summary>
internal sealed record ComposedRules(IReadOnlyList<ComposedRule> InForce, IReadOnlyList<(ComposedRule Rule, RuleRemoval Removal)> Removed);

/// <summary>Loads the rules of all modules and checks them.</summary>
internal static class RuleComposition
{
    [RequiresDynamicCode(AotMessage.Rules)]
    public static ComposedRules Compose(IReadOnlyList<ModuleContent> contents, ClauseIndex clauses, ProblemList problems)
    {
        var policies = contents.SelectMany(content => content.Policies).ToHashSet();
        foreach (var content in contents)
        {
            foreach (var policy in content.Policies)
            {
                foreach (var earlier in policy.After.Where(earlier => !policies.Contains(earlier)))
                    problems.Add(CompositionProblemKind.UnknownPolicy, content.Identity.Name, policy.Name, $"comes after {earlier.Name}, which no module declares");
            }
        }

        var all = new List<ComposedRule>();
        foreach (var content in contents)
        {
            foreach (var request in content.Rules)
            {
                if (!policies.Contains(request.Policy))
                    problems.Add(CompositionProblemKind.UnknownPolicy, content.Identity.Name, request.RuleType.Name, $"is a rule for {request.Policy.Name}, which no module declares");
                all.AddRange(RuleLoading.Load(request, problems));
            }
        }

        foreach (var rule in all)
        {
            NameChecks.Prefixed(rule.Module, rule.Rule.Name, problems);
            clauses.Check(rule.Rule.Clauses, rule.Module.Name, rule.Rule.Name);
            RuleChecks.Check(rule, problems);
        }

        NameChecks.Unique(all.Select(rule => (rule.Rule.Name, contents.First(content => content.Identity == rule.Module))), "rule", problems);
        OverrideChecks.Check(all, problems);
        return WithoutRemoved(all, contents, clauses, problems);
    }

    private static ComposedRules WithoutRemoved(
        List<ComposedRule> all, IReadOnlyList<ModuleContent> contents, ClauseIndex clauses, ProblemList problems)
    {
        var removed = new List<(ComposedRule, RuleRemoval)>();
        foreach (var removal in contents.SelectMany(content => content.Withouts))
        {
            clauses.Check(removal.Clauses, removal.Module.Name, $"without {removal.Rule}");
            if (all.Find(rule => rule.Rule.Name == removal.Rule) is { } target)
                removed.Add((target, removal));
            else
                problems.Add(CompositionProblemKind.UnknownRule, removal.Module.Name, removal.Rule, "switches off a rule that no module has");
        }

        return new ComposedRules([.. all.Where(rule => !removed.Exists(entry => entry.Item1 == rule))], removed);
    }
}
