using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies.Explaining;

namespace CustomerServiceRules.Policies.Running;

/// <summary>What a run decided about one subject, and from what.</summary>
internal sealed class SubjectRun(DecisionRun run, SubjectFacts facts) : IDecisionSource
{
    private readonly Settlement?[] _settlements = new Settlement?[run.Plan.Networks.Length];

    private DecisionContent?[]? _contents;

    public DecisionRun Run { get; } = run;

    public SubjectFacts Facts { get; } = facts;

    public SubjectId Subject => Facts.Subject;

    public Settlement? SettlementAt(int place) => _settlements[place];

    public void Settle(int place, Settlement settlement) => _settlements[place] = settlement;

    public void SettleIfOpen(int place, Settlement settlement) => _settlements[place] ??= settlement;

    /// <summary>Whether all conclusions are about the subject.</summary>
    public bool IsMeantBy(Conclusion[] conclusions)
    {
        foreach (var conclusion in conclusions)
        {
            if (conclusion.Candidate.Subject != Subject)
                return false;
        }

        return true;
    }

    /// <summary>Whether a policy sees none of the facts given, and so nothing of the subject but the earlier decisions.</summary>
    public bool SeesOnlyEarlierDecisions(int place)
    {
        var network = Run.Plan.Networks[place];
        foreach (var fact in Facts.Span)
        {
            if (network.Sees(fact.GetType()))
                return false;
        }

        return true;
    }

    /// <summary>Whether every given fact that a policy sees names its subject.</summary>
    public bool SeesOnlyFactsAboutSubject(int place)
    {
        var network = Run.Plan.Networks[place];
        foreach (var fact in Facts.Span)
        {
            if (fact is not ISubjectFact && network.Sees(fact.GetType()))
                return false;
        }

        return true;
    }

    /// <summary>Writes the values of the earlier decisions that a policy sees, null where one was not settled.</summary>
    public void GetEarlierValues(int place, object?[] values)
    {
        var earlier = Run.Plan.After[place];
        for (var i = 0; i < values.Length; i++)
            values[i] = Run.Plan.Networks[place].Sees(Run.Plan.Networks[earlier[i]].Policy.SettledType) ? _settlements[earlier[i]]!.Value : null;
    }

    /// <summary>The subject's facts that a policy sees: those given, and the earlier decisions that it receives.</summary>
    public List<object> FactsSeenBy(int place)
    {
        var seen = new List<object>();
        AddFactsSeenBy(place, seen);
        return seen;
    }

    /// <summary>Appends what <see cref="FactsSeenBy"/> lists.</summary>
    public void AddFactsSeenBy(int place, List<object> seen)
    {
        var network = Run.Plan.Networks[place];
        if (network.AsksForSubject)
            seen.Add(new AskedSubject(Subject));
        foreach (var fact in Facts.Span)
        {
            if (network.Sees(fact.GetType()))
                seen.Add(fact);
        }

        foreach (var earlier in Run.Plan.After[place])
        {
            var policy = Run.Plan.Networks[earlier].Policy;
            if (_settlements[earlier]!.Value is { } value && network.Sees(policy.SettledType))
                seen.Add(policy.NewSettled(Subject, value));
        }
    }

    public Decision<T> DecisionOf<T>(Policy<T> policy)
        where T : notnull
    {
        var place = Run.Plan.IndexOf(policy);
        if (place < 0)
            throw new ArgumentException($"{policy.Name} was not among the policies asked for.", nameof(policy));

        var settlement = _settlements[place]!;
        var frame = new DecisionFrame(policy.Name, Subject, Run.Moment.AsOf, Run.Edition);
        return settlement.Value is { } value
            ? new Decision<T>(frame, DecisionOutcome.Decided, (T)value, this)
            : new Decision<T>(frame, settlement.Conflicts.Length > 0 ? DecisionOutcome.Conflict : DecisionOutcome.Undecided, default, this);
    }

    public IReadOnlyList<string> Values(string policy)
    {
        var place = Run.Plan.IndexOf(policy);
        return _settlements[place]!.TextsOf(Run.Plan.Networks[place].Policy);
    }

    /// <summary>The content of a decision of this run, built once for all decisions that rest on it.</summary>
    public DecisionContent ContentOf(string policy)
    {
        var place = Run.Plan.IndexOf(policy);
        var contents = _contents ??= new DecisionContent?[_settlements.Length];
        return contents[place] ??= ReasonBuilder.Build(this, place);
    }

    public DecisionContent Content(string policy) => ContentOf(policy);

    public SharedReasons? Shared(string policy) => _settlements[Run.Plan.IndexOf(policy)]!.Shared;

    public IReadOnlyList<Refusal> Refusals(string policy) => RefusalFinder.Find(this, Run.Plan.IndexOf(policy));
}
