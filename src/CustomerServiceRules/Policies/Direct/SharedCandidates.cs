using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Policies.Direct;

/// <summary>The facts that all subjects share, sorted once into the inputs of a policy's rules. Immutable and thread-safe.</summary>
internal sealed class SharedCandidates
{
    // From here on a session, which finds partners by an index, is cheaper for a whole chunk than looking at all of them for each subject.
    private const int Many = 512;

    private readonly HashSet<Type> _types;

    private SharedCandidates(DirectNetwork network, object[][] byInput, HashSet<Type> types)
    {
        ByInput = byInput;
        _types = types;
        AreMany = network.Rules.Any(rule => ComparesMany(rule, byInput));
    }

    /// <summary>For each input the facts that it admits.</summary>
    public object[][] ByInput { get; }

    /// <summary>Whether a rule has to look through so many of them that a session for many subjects is cheaper.</summary>
    public bool AreMany { get; }

    /// <summary>Whether a subject's own fact may be the same as one of these, which only a session tells.</summary>
    public bool MayHold(Type factType) => _types.Contains(factType);

    /// <summary>Sorts facts; null where that fails, so that a session tells how.</summary>
    public static SharedCandidates? Of(DirectNetwork network, object[] facts)
    {
        if (facts.Distinct(FactIdentity.Comparer).Count() < facts.Length)
            return null;

        try
        {
            var byInput = new object[network.Inputs.Length][];
            for (var input = 0; input < byInput.Length; input++)
                byInput[input] = Array.FindAll(facts, fact => network.Inputs[input].FactType.IsInstanceOfType(fact) && network.Inputs[input].Admits(fact));
            return new SharedCandidates(network, byInput, [.. facts.Select(fact => fact.GetType())]);
        }
#pragma warning disable CA1031 // Whatever a condition throws is thrown again by the session that takes over.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    // Many are compared where they are asked about what came before, or where what comes after is asked about each of them.
    private static bool ComparesMany(DirectRule rule, object[][] byInput)
    {
        var matchesMany = false;
        foreach (var step in rule.Steps)
        {
            var areMany = step.Input >= 0 && byInput[step.Input].Length > Many;
            if (step.Condition is not null && (areMany || matchesMany))
                return true;
            matchesMany |= areMany && step.Kind == StepKind.Match;
        }

        return false;
    }
}
