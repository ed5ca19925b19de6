using CustomerServiceRules.Policies.Direct;

namespace CustomerServiceRules.Policies.Running;

/// <summary>
/// What one policy decides on in every decision of a day: the parameters in force and the lists that its rules see, and the
/// settlements that depend on nothing else but earlier decisions. Thread-safe.
/// </summary>
internal sealed class NetworkBasis
{
    private readonly Lazy<SharedCandidates?> _candidates;

    public NetworkBasis(PolicyNetwork network, IEnumerable<object> facts)
    {
        Facts = [.. facts.Where(fact => network.Sees(fact.GetType()))];
        _candidates = new Lazy<SharedCandidates?>(() => network.Direct is { } direct ? SharedCandidates.Of(direct, Facts) : null);
        Settlements = network is { DependsOnValuesOnly: true, SeesMoment: false } ? new SharedSettlements() : null;
    }

    public object[] Facts { get; }

    /// <summary>The facts as the rules consider them without a session; null where there has to be one.</summary>
    public SharedCandidates? Candidates => _candidates.Value;

    /// <summary>The settlements that all decisions of the day share; null where the moment or facts about subjects matter.</summary>
    public SharedSettlements? Settlements { get; }
}
