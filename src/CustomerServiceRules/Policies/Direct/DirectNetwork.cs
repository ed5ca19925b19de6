using System.Collections.Concurrent;

namespace CustomerServiceRules.Policies.Direct;

/// <summary>The rules of a policy in the form in which they are evaluated without a session. Thread-safe.</summary>
internal sealed class DirectNetwork
{
    private readonly ConcurrentDictionary<Type, int[]> _inputsOf = new();
    private readonly Func<Type, int[]> _find;

    private DirectNetwork(DirectRule[] rules, FactInput[] inputs)
    {
        Rules = rules;
        Inputs = inputs;
        Slots = rules.Length == 0 ? 0 : rules.Max(rule => rule.Slots);
        _find = type => [.. Enumerable.Range(0, Inputs.Length).Where(input => Inputs[input].FactType.IsAssignableFrom(type))];
    }

    public DirectRule[] Rules { get; }

    public FactInput[] Inputs { get; }

    /// <summary>How many slots the longest rule needs.</summary>
    public int Slots { get; }

    /// <summary>Prepares rules; null where one of them needs a session.</summary>
    /// <param name="rules">The rules of one policy.</param>
    /// <param name="needSession">The rules that need a session, with the reason.</param>
    public static DirectNetwork? Build(IEnumerable<PolicyRule> rules, out IReadOnlyList<(string Rule, string Why)> needSession)
    {
        var (inputs, built, refused) = (new List<FactInput>(), new List<DirectRule>(), new List<(string, string)>());
        foreach (var rule in rules)
        {
            if (DirectRuleBuilder.Build(rule, inputs, out var whyNot) is { } direct)
                built.Add(direct);
            else
                refused.Add((rule.Name, whyNot!));
        }

        needSession = refused;
        return refused.Count == 0 ? new DirectNetwork([.. built], [.. inputs]) : null;
    }

    /// <summary>The numbers of the inputs whose type facts of a type have.</summary>
    public int[] InputsOf(Type factType) => _inputsOf.GetOrAdd(factType, _find);
}
