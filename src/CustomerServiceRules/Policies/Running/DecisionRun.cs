using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies.Direct;

namespace CustomerServiceRules.Policies.Running;

/// <summary>
/// Decides a plan for batches of subjects at one moment. Without a session where the rules allow it, else in one session for
/// many where they allow that, else in a session each. For one thread at a time; reading explanations afterwards is safe
/// from several.
/// </summary>
internal sealed class DecisionRun
{
    private readonly NetworkBasis[] _bases;
    private readonly SharedSettlements?[] _settlements;
    private readonly object?[]?[] _earlierValues;
    private readonly int _firingLimit;

    /// <param name="plan">What is decided.</param>
    /// <param name="basis">Parameters in force and lists on the day.</param>
    /// <param name="moment">The moment decided for.</param>
    /// <param name="edition">The edition of the rulebook.</param>
    /// <param name="firingLimit">How many firings are allowed for each subject and policy.</param>
    /// <param name="forMany">Whether many subjects will be decided, so that what depends on the moment is worth keeping for the run.</param>
    public DecisionRun(DecisionPlan plan, DecisionBasis basis, Moment moment, string edition, int firingLimit, bool forMany)
    {
        Plan = plan;
        Moment = moment;
        Edition = edition;
        _firingLimit = firingLimit;
        _bases = new NetworkBasis[plan.Networks.Length];
        _settlements = new SharedSettlements?[plan.Networks.Length];
        _earlierValues = new object?[plan.Networks.Length][];
        for (var place = 0; place < _bases.Length; place++)
        {
            var network = plan.Networks[place];
            _bases[place] = basis.Of(network);
            _settlements[place] = _bases[place].Settlements ?? (forMany && network.DependsOnValuesOnly ? new SharedSettlements() : null);
        }
    }

    public DecisionPlan Plan { get; }

    public Moment Moment { get; }

    public string Edition { get; }

    /// <summary>The facts that a policy sees of those that are not about a subject.</summary>
    public IReadOnlyList<object> SharedFacts(int place) => Plan.Networks[place].SeesMoment ? [.. _bases[place].Facts, Moment] : _bases[place].Facts;

    /// <summary>Decides all policies of the plan for all subjects.</summary>
    /// <exception cref="PolicyFaultException">A rule failed; the message names the subject where the batch has only one.</exception>
    public SubjectRun[] Decide(IReadOnlyList<SubjectFacts> batch, CancellationToken cancellationToken)
    {
        var runs = new SubjectRun[batch.Count];
        for (var i = 0; i < runs.Length; i++)
            runs[i] = new SubjectRun(this, batch[i]);

        var matching = DirectMatching.Rent();
        try
        {
            for (var place = 0; place < Plan.Networks.Length; place++)
                Decide(place, runs, matching, cancellationToken);
        }
        finally
        {
            matching.Return();
        }

        return runs;
    }

    private void Decide(int place, SubjectRun[] runs, DirectMatching matching, CancellationToken cancellationToken)
    {
        Dictionary<SubjectId, SubjectRun>? together = null;
        foreach (var run in runs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_settlements[place] is { } shared && run.SeesOnlyEarlierDecisions(place))
                Share(shared, place, run, matching, cancellationToken);
            else if (runs.Length > 1 && NeedsSession(place) && CanShareSession(place, run))
                (together ??= []).Add(run.Subject, run);
            else
                DecideAlone(place, run, matching, cancellationToken);
        }

        if (together is not null)
            DecideInSession(place, together, cancellationToken);
    }

    private void Share(SharedSettlements shared, int place, SubjectRun run, DirectMatching matching, CancellationToken cancellationToken)
    {
        var values = _earlierValues[place] ??= new object?[Plan.After[place].Length];
        run.GetEarlierValues(place, values);
        if (!shared.TryGet(values, out var settlement))
        {
            DecideAlone(place, run, matching, cancellationToken);
            settlement = run.SettlementAt(place)!;
            shared.Add(values, settlement);
        }

        run.Settle(place, settlement);
    }

    private void DecideAlone(int place, SubjectRun run, DirectMatching matching, CancellationToken cancellationToken)
    {
        if (!DecideDirectly(place, run, matching))
            DecideInSession(place, new() { [run.Subject] = run }, cancellationToken);
    }

    private bool DecideDirectly(int place, SubjectRun run, DirectMatching matching)
    {
        var network = Plan.Networks[place];
        if (network.Direct is not { } direct || _bases[place].Candidates is not { } candidates)
            return false;

        matching.Facts.Clear();
        run.AddFactsSeenBy(place, matching.Facts);
        if (network.SeesMoment)
            matching.Facts.Add(Moment);
        var conclusions = matching.Conclude(direct, candidates, _firingLimit);
        if (conclusions is null || !run.IsMeantBy(conclusions))
            return false;

        run.Settle(place, network.Policy.Settle(conclusions));
        return true;
    }

    private bool NeedsSession(int place) => Plan.Networks[place].Direct is null || _bases[place].Candidates is not { AreMany: false };

    private bool CanShareSession(int place, SubjectRun run) => Plan.Networks[place].NotShareable.Count == 0 && run.SeesOnlyFactsAboutSubject(place);

    private void DecideInSession(int place, Dictionary<SubjectId, SubjectRun> runs, CancellationToken cancellationToken)
    {
        var network = Plan.Networks[place];
        var facts = new List<object>(SharedFacts(place));
        foreach (var run in runs.Values)
            run.AddFactsSeenBy(place, facts);

        Conclusion[] conclusions;
        try
        {
            conclusions = network.Run(facts, (int)Math.Min(int.MaxValue, (long)_firingLimit * runs.Count), cancellationToken);
        }
        catch (Exception e) when (e is RuleExecutionException or Engines.FiringLimitException)
        {
            throw Fault.Of(network, runs.Count == 1 ? runs.Values.First() : null, place, e);
        }

        foreach (var group in conclusions.GroupBy(conclusion => conclusion.Candidate.Subject))
        {
            if (!runs.TryGetValue(group.Key, out var run))
                throw Fault.ForeignSubject(network, group.First(), runs.Count == 1 ? runs.Values.First().Subject : (SubjectId?)null);
            if (runs.Count > 1 && group.Count() > _firingLimit)
                DecideInSession(place, new() { [run.Subject] = run }, cancellationToken);
            else
                run.Settle(place, network.Policy.Settle([.. group]));
        }

        foreach (var run in runs.Values)
            run.SettleIfOpen(place, Settlement.Undecided);
    }
}
