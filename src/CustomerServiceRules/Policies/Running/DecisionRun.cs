using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Policies.Running;

/// <summary>
/// Decides a plan for batches of subjects at one moment. Holds what has been shared between subjects of the run. For one
/// thread at a time; reading explanations afterwards is safe from several.
/// </summary>
internal sealed class DecisionRun
{
    private readonly object[][] _sharedFacts;
    private readonly Dictionary<SharedKey, Settlement>?[] _sharedSettlements;
    private readonly int _firingLimit;

    /// <param name="plan">What is decided.</param>
    /// <param name="shared">Parameters in force and lists on the day.</param>
    /// <param name="moment">The moment decided for.</param>
    /// <param name="edition">The edition of the rulebook.</param>
    /// <param name="firingLimit">How many firings are allowed for each subject and policy.</param>
    public DecisionRun(DecisionPlan plan, IReadOnlyList<object> shared, Moment moment, string edition, int firingLimit)
    {
        Plan = plan;
        Moment = moment;
        Edition = edition;
        _firingLimit = firingLimit;
        _sharedFacts = [.. plan.Networks.Select(network => shared.Append(moment).Where(fact => network.Sees(fact.GetType())).ToArray())];
        _sharedSettlements = [.. plan.Networks.Select(network => network.DependsOnValuesOnly ? new Dictionary<SharedKey, Settlement>() : null)];
    }

    public DecisionPlan Plan { get; }

    public Moment Moment { get; }

    public string Edition { get; }

    public IReadOnlyList<object> SharedFacts(int network) => _sharedFacts[network];

    /// <summary>Decides all policies of the plan for all subjects.</summary>
    /// <exception cref="PolicyFaultException">A rule failed; the message names the subject where the batch has only one.</exception>
    public SubjectRun[] Decide(IReadOnlyList<SubjectFacts> batch, CancellationToken cancellationToken)
    {
        var runs = new SubjectRun[batch.Count];
        for (var i = 0; i < runs.Length; i++)
            runs[i] = new SubjectRun(this, batch[i]);
        for (var network = 0; network < Plan.Networks.Length; network++)
            Decide(network, runs, cancellationToken);
        return runs;
    }

    private void Decide(int place, SubjectRun[] runs, CancellationToken cancellationToken)
    {
        var network = Plan.Networks[place];
        var together = new Dictionary<SubjectId, SubjectRun>(runs.Length);
        foreach (var run in runs)
        {
            var own = run.FactsSeenBy(place);
            if (_sharedSettlements[place] is { } shared && own.TrueForAll(fact => fact is Settled or AskedSubject))
                run.Settle(place, SharedSettlement(shared, place, run, own, cancellationToken));
            else if (network.NotShareable.Count == 0 && own.TrueForAll(fact => fact is ISubjectFact))
                together.Add(run.Subject, run);
            else
                Conclude(place, new() { [run.Subject] = run }, cancellationToken);
        }

        if (together.Count > 0)
            Conclude(place, together, cancellationToken);
    }

    private Settlement SharedSettlement(
        Dictionary<SharedKey, Settlement> shared, int place, SubjectRun run, List<object> own, CancellationToken cancellationToken)
    {
        var key = new SharedKey(own.FindAll(fact => fact is Settled));
        if (shared.TryGetValue(key, out var settlement))
            return settlement;

        Conclude(place, new() { [run.Subject] = run }, cancellationToken);
        shared.Add(key, settlement = run.SettlementAt(place)!);
        if (settlement != Settlement.Undecided)
            settlement.Shared = new SharedReasons();
        return settlement;
    }

    private void Conclude(int place, Dictionary<SubjectId, SubjectRun> runs, CancellationToken cancellationToken)
    {
        var network = Plan.Networks[place];
        var facts = new List<object>(_sharedFacts[place]);
        foreach (var run in runs.Values)
            facts.AddRange(run.FactsSeenBy(place));

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
            run.Settle(place, network.Policy.Settle([.. group]));
        }

        foreach (var run in runs.Values)
            run.SettleIfOpen(place, Settlement.Undecided);
    }

    /// <summary>The values of the earlier decisions, which is all that a policy sees of a subject.</summary>
    private readonly struct SharedKey(List<object> settled) : IEquatable<SharedKey>
    {
        private readonly List<object> _settled = settled;

        public bool Equals(SharedKey other)
        {
            if (_settled.Count != other._settled.Count)
                return false;

            for (var i = 0; i < _settled.Count; i++)
            {
                var (mine, theirs) = ((Settled)_settled[i], (Settled)other._settled[i]);
                if (mine.Policy != theirs.Policy || !mine.Boxed.Equals(theirs.Boxed))
                    return false;
            }

            return true;
        }

        public override bool Equals(object? obj) => obj is SharedKey other && Equals(other);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var fact in _settled)
                hash.Add(((Settled)fact).Boxed);
            return hash.ToHashCode();
        }
    }
}
