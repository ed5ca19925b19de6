namespace CustomerServiceRules.Policies;

/// <summary>A candidate with the derivation that the engine supplies: the rule that concluded and the facts it matched.</summary>
internal sealed class Conclusion(PolicyRule rule, Candidate candidate, object[] facts)
{
    public PolicyRule Rule { get; } = rule;

    public Candidate Candidate { get; } = candidate;

    /// <summary>The values that the rule matched, in the order of its definition.</summary>
    public object[] Facts { get; } = facts;
}
