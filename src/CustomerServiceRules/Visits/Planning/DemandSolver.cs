namespace CustomerServiceRules.Visits.Planning;

/// <summary>Places as many loads as it can, and finds for each of the others what it conflicts with.</summary>
internal sealed class DemandSolver(LoadProblem problem, int days)
{
    private const int Steps = 200_000;
    private const int StepsOfTrial = 30_000;
    private const int Trials = 400;

    // Counted in pairs of loads times presses, as the search that asks whether some fit grows with them.
    private const long Work = 2_000_000;
    private readonly List<LoadConflict> _conflicts = [];
    private LoadConflict? _undecided;
    private int _trials;
    private long _work = Work;

    public IReadOnlyList<LoadConflict> Conflicts => _conflicts;

    /// <summary>Solves the problem; what is not placed in the state stands in the conflicts.</summary>
    public LoadState Solve()
    {
        var state = LoadSearch.Run(problem, Presses(problem));
        if (state.Over == 0 && IsWhole(state))
            return state;
        if (CountingProof.Find(problem, days) is null && ExactSearch.Run(problem, Steps, out var found) && found is not null)
        {
            LoadSearch.Balance(found);
            return found;
        }

        Drop(state);
        foreach (var left in Enumerable.Range(0, problem.Loads.Count).Where(i => !state.IsPlaced(i)).ToArray())
            state = Insist(state, left);
        LoadSearch.Balance(state);
        return state;
    }

    private static int Presses(LoadProblem some) => some.Loads.Count > 700 ? 8 : some.Loads.Count > 60 ? 120 : 60;

    private static bool IsWhole(LoadState state) => Enumerable.Range(0, state.Problem.Loads.Count).All(state.IsPlaced);

    /// <summary>Takes loads away until nothing is above capacity, and puts back what fits after all.</summary>
    private void Drop(LoadState state)
    {
        while (state.Over > 0)
        {
            var (worst, most) = (-1, 0L);
            for (var i = 0; i < problem.Loads.Count; i++)
            {
                if (!state.IsPlaced(i))
                    continue;
                var (option, cells, before) = (state.OptionOf(i), state.CellsOf(i).ToArray(), state.Over);
                state.Take(i);
                if (before - state.Over >= most)
                    (worst, most) = (i, before - state.Over);
                state.Put(i, option, cells);
            }

            state.Take(worst);
        }

        for (var i = 0; i < problem.Loads.Count; i++)
        {
            if (!state.IsPlaced(i) && state.Cheapest(i, out var cells) is { Option: >= 0, Cost.Over: 0 } fit)
                state.Put(i, fit.Option, cells);
        }
    }

    /// <summary>Places one more load among those that are placed, or finds the conflict that prevents it.</summary>
    private LoadState Insist(LoadState state, int left)
    {
        if (_conflicts.FirstOrDefault(known => known.Unplaced.Any(i => problem.Loads[i].IsLike(problem.Loads[left]))) is { } same)
        {
            same.Unplaced.Add(left);
            return state;
        }

        if (_work <= 0 && problem.Loads[left].Options.Length > 0)
        {
            if (_undecided is null)
                _conflicts.Add(_undecided = new([.. Enumerable.Range(0, problem.Loads.Count).Where(i => state.IsPlaced(i) || i == left)], [], false, null));
            _undecided.Unplaced.Add(left);
            return state;
        }

        int[] all = [.. Enumerable.Range(0, problem.Loads.Count).Where(i => state.IsPlaced(i) || i == left)];
        var verdict = Decide(all, out var found);
        if (found is not null)
        {
            var whole = new LoadState(problem);
            for (var k = 0; k < all.Length; k++)
                whole.Put(all[k], found.OptionOf(k), found.CellsOf(k));
            return whole;
        }

        _conflicts.Add(Least(all, left, verdict));
        return state;
    }

    private LoadConflict Least(int[] all, int left, Verdict verdict)
    {
        var some = Decide([left], out _) == Verdict.Impossible
            ? [left]
            : verdict == Verdict.Impossible && CountingProof.Find(problem.Of(all), days) is { } counted ? [.. counted.Loads.Select(k => all[k])] : all.ToList();
        for (var chunk = Math.Max(1, some.Count / 2); ; chunk = Math.Max(1, chunk / 2))
        {
            Thin(some, left, chunk);
            if (chunk == 1)
                break;
        }

        var proof = CountingProof.Find(problem.Of(some), days);
        var isProven = _trials <= Trials && Decide(some, out _) == Verdict.Impossible;
        return new(some, [left], isProven, proof);
    }

    /// <summary>Leaves out what the conflict does not need, so many at a time, the last first.</summary>
    private void Thin(List<int> some, int left, int chunk)
    {
        var needed = new List<int>();
        for (var end = some.Count; end > 0; end -= chunk)
        {
            var part = some[Math.Max(0, end - chunk)..end].Where(i => i != left).ToList();
            if (part.Count == 0 || _work <= 0 || ++_trials > Trials || (chunk == 1 && needed.Any(i => problem.Loads[i].IsLike(problem.Loads[part[0]]))))
                continue;
            if (Decide([.. some.Except(part)], out _) != Verdict.Possible)
                some.RemoveAll(part.Contains);
            else if (chunk == 1)
                needed.Add(part[0]);
        }
    }

    private Verdict Decide(IReadOnlyList<int> some, out LoadState? found)
    {
        var part = problem.Of(some);
        found = null;
        if (part.Loads.Any(load => load.Options.Length == 0) || CountingProof.Find(part, days) is not null)
            return Verdict.Impossible;
        if (_work <= 0)
            return Verdict.Unknown;
        _work -= (long)some.Count * some.Count * Presses(part);
        found = LoadSearch.Run(part, Presses(part));
        if (found.Over == 0)
            return Verdict.Possible;
        return !ExactSearch.Run(part, StepsOfTrial, out found) ? Verdict.Unknown : found is null ? Verdict.Impossible : Verdict.Possible;
    }

    private enum Verdict
    {
        Unknown,
        Possible,
        Impossible,
    }
}

/// <summary>Loads that cannot all be placed, those that were left out for it, whether that is certain, and what was counted.</summary>
internal sealed record LoadConflict(IReadOnlyList<int> Loads, List<int> Unplaced, bool IsProven, CountingProof? Proof);
