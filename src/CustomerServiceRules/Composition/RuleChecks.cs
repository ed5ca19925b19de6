using CustomerServiceRules.Policies;
using CustomerServiceRules.Policies.Analysis;

namespace CustomerServiceRules.Composition;

/// <summary>Checks that a rule only concludes, and only from facts that its policy receives.</summary>
internal static class RuleChecks
{
    public static void Check(ComposedRule composed, ProblemList problems)
    {
        var (rule, policy) = (composed.Rule, composed.Policy);
        if (!rule.Definition.RightHandSide.Actions.All(action => Conclusions.OnlyYields(action, policy.CandidateType)))
            Report(CompositionProblemKind.NotOnlyConcluding, $"has an action that does not only yield a {ExpressionPrinter.Name(policy.CandidateType)}, expected Then().Yield(...) and nothing else");

        foreach (var pattern in Pattern.AllOf(rule.Definition.LeftHandSide).Where(pattern => pattern.Role != PatternRole.Computed))
        {
            var type = pattern.FactType;
            var name = ExpressionPrinter.Name(type);
            if (typeof(Candidate).IsAssignableFrom(type) || type.IsAssignableFrom(policy.CandidateType))
                Report(CompositionProblemKind.MatchesCandidate, $"matches {name}, which candidates are of; match the settled decision of an earlier policy");
            else if (typeof(Settled).IsAssignableFrom(type) && !policy.After.Any(earlier => type.IsAssignableFrom(earlier.SettledType)))
                Report(CompositionProblemKind.UnfedPattern, $"matches {name}, but {policy.Name} comes after no policy that settles one");
        }

        void Report(CompositionProblemKind kind, string message) => problems.Add(kind, composed.Module.Name, rule.Name, message);
    }
}
