using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Lifecycles.Migration;
using CustomerServiceRules.Lifecycles.Running;
using CustomerServiceRules.Testing.Running;

namespace CustomerServiceRules.Testing.Contracts;

/// <summary>Tries a lifecycle with sample cases: each state, each trigger, each sample.</summary>
internal sealed class ContractTrial<TCase>
    where TCase : notnull
{
    private readonly RunningLifecycle<TCase> _lifecycle;
    private readonly Func<string, LifecycleRecord> _read;
    private readonly IReadOnlyList<TCase> _samples;
    private readonly IReadOnlyList<int> _seeds;
    private readonly BreachList _breaches;
    private readonly Firing<TCase> _firing;
    private readonly Standpoints<TCase> _standpoints;

    public ContractTrial(
        RunningLifecycle<TCase> lifecycle, Func<string, LifecycleRecord> read, IReadOnlyList<TCase> samples, DateTimeOffset start, IReadOnlyList<int> seeds, BreachList breaches)
    {
        (_lifecycle, _read, _samples, _seeds, _breaches) = (lifecycle, read, samples, seeds, breaches);
        _firing = new Firing<TCase>(lifecycle, breaches);
        _standpoints = new Standpoints<TCase>(lifecycle, _firing, start);
    }

    public LifecycleCoverage Run()
    {
        for (var sample = 0; sample < _samples.Count; sample++)
        {
            foreach (var standpoint in _standpoints.Of(_samples[sample], sample + 1))
            {
                CheckJson(standpoint.Record);
                foreach (var track in _lifecycle.Tracks)
                    Check(track, standpoint);
            }
        }

        return new PathWalk<TCase>(_lifecycle, _firing, _standpoints, _samples, _breaches).Run();
    }

    private void CheckJson(LifecycleRecord record)
    {
        var json = record.ToJson();
        try
        {
            if (_read(json).ToJson() is var again && again != json)
                _breaches.Add("json", record.State, $"comes back otherwise: expected {json}, found {again}");
        }
        catch (FormatException e)
        {
            _breaches.Add("json", record.State, $"cannot be read back: {e.Message}");
        }
    }

    private void Check(Track<TCase> track, Standpoint<TCase> standpoint)
    {
        var naive = new NaiveLifecycle(_firing.DescriptionOf(track));
        var state = standpoint.Record.StateAt(track.Index);
        foreach (var attempt in _firing.Attempts(track, standpoint))
        {
            var where = $"{track.Id}/{state}/{attempt.Trigger}";
            var candidates = naive.Candidates(state, attempt.Trigger);
            var guards = track.Guards.Where(guard => candidates.Any(level => level.Any(transition => transition.Guards.Contains(guard.Id)))).ToList();
            if (Ask(guards, standpoint, attempt) is { } holds && !IsAmbiguous(candidates, holds, where, standpoint)
                && _firing.FireAndNote(track, standpoint, attempt) is { } outcome)
            {
                Compare(naive, candidates, holds, outcome, where, standpoint);
                Repeat(track, standpoint, attempt, outcome, where);
            }
        }
    }

    /// <summary>Which guards hold, if they answer the same in every order; null where one breaks or does not.</summary>
    private Dictionary<string, bool>? Ask(List<Guard<TCase>> guards, Standpoint<TCase> standpoint, Attempt attempt)
    {
        var run = StepRun<TCase>.Take(standpoint.Record, standpoint.Case, attempt.Role, attempt.AsOf, _lifecycle.Setting.Rulebook);
        try
        {
            var step = new Step<TCase>(run);
            var holds = guards.ToDictionary(guard => guard.Id, guard => guard.Holds(step), StringComparer.Ordinal);
            var stable = true;
            foreach (var seed in _seeds)
            {
                foreach (var guard in SeededOrder.Of(guards, seed).Where(guard => guard.Holds(step) != holds[guard.Id]))
                {
                    stable = false;
                    _breaches.Add("guards", guard.Id, $"found {Word(!holds[guard.Id])} for {standpoint} in {standpoint.Record.State} when asked again, expected {Word(holds[guard.Id])} as before (seed {seed})");
                }
            }

            return stable ? holds : null;
        }
        catch (Exception e)
        {
            if (standpoint.IsWalked)
                _breaches.Add("fault", run.Broken?.Id ?? attempt.Trigger, $"breaks for {standpoint} in {standpoint.Record.State}: {e.Message}");
            return null;
        }
        finally
        {
            run.Return();
        }
    }

    private bool IsAmbiguous(IReadOnlyList<IReadOnlyList<TransitionDescription>> candidates, Dictionary<string, bool> holds, string where, Standpoint<TCase> standpoint)
    {
        var holding = candidates.Select(level => level.Where(transition => transition.Guards.All(guard => holds[guard])).ToList()).FirstOrDefault(level => level.Count > 0);
        if (holding is not { Count: > 1 })
            return false;
        _breaches.Add("order", where, $"found {holding.Count} transitions that hold at once for {standpoint}: {string.Join("; ", holding.Select(Text))}; expected guards that exclude each other");
        return true;
    }

    private void Compare(
        NaiveLifecycle naive, IReadOnlyList<IReadOnlyList<TransitionDescription>> candidates, Dictionary<string, bool> holds, LifecycleOutcome outcome, string where, Standpoint<TCase> standpoint)
    {
        foreach (var seed in _seeds)
        {
            var taken = NaiveLifecycle.Taken(candidates, holds, seed);
            var same = outcome switch
            {
                Accepted accepted => taken is not null && naive.Leads(taken, accepted.From, accepted.To),
                Refused refused => taken is null && refused.Unmet.All(unmet => unmet.Kind == RequirementKind.Guard && !holds[unmet.Id]),
                _ => candidates.All(level => level.Count == 0),
            };
            if (!same)
                _breaches.Add("order", where, $"found {outcome} for {standpoint}, expected {(taken is null ? "no transition" : Text(taken))} as described (seed {seed})");
        }
    }

    private void Repeat(Track<TCase> track, Standpoint<TCase> standpoint, Attempt attempt, LifecycleOutcome outcome, string where)
    {
        if (_firing.FireAndNote(track, standpoint, attempt) is { } again && OutcomeText.Of(again) != OutcomeText.Of(outcome))
            _breaches.Add("repetition", where, $"found {OutcomeText.Of(again)} for {standpoint} when fired again, expected {OutcomeText.Of(outcome)} as before");
    }

    private static string Word(bool holds) => holds ? "that it holds" : "that it does not hold";

    private static string Text(TransitionDescription transition) =>
        $"{transition.From} to {transition.To ?? "a chosen state"}{(transition.Guards.Count == 0 ? "" : $" if {string.Join(" and ", transition.Guards)}")}";
}
