using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.Engines;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies.Analysis;
using CustomerServiceRules.Policies.Direct;

namespace CustomerServiceRules.Policies.Running;

/// <summary>A policy with its rules, compiled once and shared by all threads.</summary>
internal sealed class PolicyNetwork
{
    private readonly Lazy<IRuleNetwork> _session;
    private readonly Dictionary<string, PolicyRule> _rules;
    private readonly Type[] _matchedTypes;
    private readonly ConcurrentDictionary<Type, bool> _seen = new();

    /// <param name="policy">The policy.</param>
    /// <param name="rules">Its rules.</param>
    /// <param name="ruleOrder">Another order in which the rules are handed to the engine; null: by name.</param>
    /// <param name="inSessions">Whether sessions are used even where the rules do not need one.</param>
    [RequiresDynamicCode("Rules are compiled to delegates and generic types that are made at run time.")]
    public PolicyNetwork(
        Policy policy,
        IEnumerable<PolicyRule> rules,
        Func<IReadOnlyList<PolicyRule>, IEnumerable<PolicyRule>>? ruleOrder = null,
        bool inSessions = false)
    {
        Policy = policy;
        Rules = [.. rules.OrderBy(rule => rule.Name, StringComparer.Ordinal)];
        _rules = Rules.ToDictionary(rule => rule.Name, StringComparer.Ordinal);
        IReadOnlyList<PolicyRule> ordered = [.. ruleOrder?.Invoke(Rules) ?? Rules];
        var direct = DirectNetwork.Build(ordered, out var needSession);
        NeedSession = needSession;
        Direct = inSessions || !Engine.DecidesDirectly ? null : direct;
        _session = new Lazy<IRuleNetwork>(() => Engine.Compile(ordered.Select(rule => rule.Definition)));
        if (Direct is null)
            _ = _session.Value;
        _matchedTypes =
        [
            .. Rules.SelectMany(rule => Pattern.AllOf(rule.Definition.LeftHandSide))
                .Where(pattern => pattern.Role != PatternRole.Computed)
                .Select(pattern => pattern.FactType)
                .Distinct(),
        ];
        SeesMoment = Sees(typeof(Moment));
        NotShareable = [.. from rule in Rules let why = SubjectJoins.WhyNotShared(rule.Definition) where why is not null select (rule.Name, why)];
        DependsOnValuesOnly = Rules.All(rule => SharedInputs.DependsOnValuesOnly(rule.Definition));
    }

    public Policy Policy { get; }

    public IReadOnlyList<PolicyRule> Rules { get; }

    /// <summary>The rules in the form that needs no session; null where there is none, or where the engine is to use sessions.</summary>
    public DirectNetwork? Direct { get; }

    /// <summary>The rules that cannot be evaluated without a session, with the reason.</summary>
    public IReadOnlyList<(string Rule, string Why)> NeedSession { get; }

    /// <summary>The rules that keep subjects from sharing a session, with the reason.</summary>
    public IReadOnlyList<(string Rule, string Why)> NotShareable { get; }

    /// <summary>Whether equal values of the earlier decisions lead to equal conclusions.</summary>
    public bool DependsOnValuesOnly { get; }

    /// <summary>Whether a rule names the subject that is asked about; one that matches wider types is not meant.</summary>
    public bool AsksForSubject => Array.IndexOf(_matchedTypes, typeof(AskedSubject)) >= 0;

    /// <summary>Whether a rule looks at the moment of the decision.</summary>
    public bool SeesMoment { get; }

    /// <summary>Whether a rule of the policy matches facts of a type.</summary>
    public bool Sees(Type factType) =>
        _seen.GetOrAdd(factType, static (type, matched) => Array.Exists(matched, pattern => pattern.IsAssignableFrom(type)), _matchedTypes);

    /// <summary>Runs the rules in a session.</summary>
    public Conclusion[] Run(IReadOnlyList<object> facts, int firingLimit, CancellationToken cancellationToken)
    {
        var yielded = _session.Value.Run(facts, firingLimit, cancellationToken);
        var conclusions = new Conclusion[yielded.Count];
        for (var i = 0; i < conclusions.Length; i++)
            conclusions[i] = new Conclusion(_rules[yielded[i].Rule], (Candidate)yielded[i].Value, yielded[i].Facts);
        return conclusions;
    }
}
