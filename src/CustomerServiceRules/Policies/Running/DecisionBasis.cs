using System.Collections.Concurrent;
using CustomerServiceRules.Parameters;

namespace CustomerServiceRules.Policies.Running;

/// <summary>
/// What all decisions of a day rest on: the parameters in force and the lists. Days on which the same values hold share what
/// was made of them. Immutable and thread-safe.
/// </summary>
internal sealed class DecisionBasis
{
    private readonly object[] _facts;
    private readonly ConcurrentDictionary<PolicyNetwork, NetworkBasis> _networks;
    private readonly Func<PolicyNetwork, NetworkBasis> _make;

    public DecisionBasis(ParametersInForce parameters, IEnumerable<object> entries, DecisionBasis[] others)
    {
        Parameters = parameters;
        _facts = [.. parameters.Facts, .. entries];
        _networks = Array.Find(others, HasTheSameFacts)?._networks ?? new();
        _make = network => new NetworkBasis(network, _facts);
    }

    public ParametersInForce Parameters { get; }

    public DateOnly Day => Parameters.Day;

    public NetworkBasis Of(PolicyNetwork network) => _networks.GetOrAdd(network, _make);

    private bool HasTheSameFacts(DecisionBasis other) => _facts.AsSpan().SequenceEqual(other._facts, ReferenceEqualityComparer.Instance);
}
