using CustomerServiceRules.Engines;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies.Explaining;

namespace CustomerServiceRules.Policies.Running;

/// <summary>Turns what an engine throws into an exception that names rule, module, clause and subject.</summary>
internal static class Fault
{
    public static PolicyFaultException Of(PolicyNetwork network, SubjectRun? run, int place, Exception thrown)
    {
        if (thrown is FiringLimitException endless)
            return Endless(network, run, endless);

        var rule = thrown is RuleRhsExpressionEvaluationException action
            ? network.Rules.FirstOrDefault(candidate => candidate.Name == action.RuleName)
            : run is null ? null : RefusalFinder.FirstBroken(run, place);
        var cause = thrown is RuleExecutionException { InnerException: { } inner } ? inner : thrown;
        return new PolicyFaultException(network.Policy.Name, rule, run?.Subject, cause.Message, thrown);
    }

    private static FiringLimitExceededException Endless(PolicyNetwork network, SubjectRun? run, FiringLimitException endless)
    {
        var rules = endless.Rules.Select(entry => (Rule: network.Rules.First(rule => rule.Name == entry.Rule), entry.Conclusions)).ToList();
        return new FiringLimitExceededException(
            network.Policy.Name,
            rules is [var only] ? only.Rule : null,
            run?.Subject,
            endless.Limit,
            [.. rules.Select(entry => new RepeatedRule(entry.Rule.Name, entry.Rule.Module, entry.Conclusions))],
            endless);
    }

    public static PolicyFaultException ForeignSubject(PolicyNetwork network, Conclusion conclusion, SubjectId? expected) => new(
        network.Policy.Name,
        conclusion.Rule,
        expected,
        $"it concluded about {conclusion.Candidate.Subject}{(expected is null ? ", which was not asked about" : $", expected {expected}")}.",
        inner: null);
}
