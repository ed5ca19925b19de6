using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies.Explaining;

namespace CustomerServiceRules.Policies.Running;

/// <summary>Turns what an engine throws into an exception that names rule, module, clause and subject.</summary>
internal static class Fault
{
    public static PolicyFaultException Of(PolicyNetwork network, SubjectRun? run, int place, Exception thrown)
    {
        var rule = thrown is RuleRhsExpressionEvaluationException action
            ? network.Rules.FirstOrDefault(candidate => candidate.Name == action.RuleName)
            : run is null ? null : RefusalFinder.FirstBroken(run, place);
        var cause = thrown is RuleExecutionException { InnerException: { } inner } ? inner : thrown;
        return new PolicyFaultException(network.Policy.Name, rule, run?.Subject, cause.Message, thrown);
    }

    public static PolicyFaultException ForeignSubject(PolicyNetwork network, Conclusion conclusion, SubjectId? expected) => new(
        network.Policy.Name,
        conclusion.Rule,
        expected,
        $"it concluded about {conclusion.Candidate.Subject}{(expected is null ? ", which was not asked about" : $", expected {expected}")}.",
        inner: null);
}
