namespace CustomerServiceRules.Visits.Planning;

/// <summary>
/// Puts loads into cells: the tightest first, each where it is cheapest; then moves and exchanges while they help. What stays above
/// capacity becomes dearer until something gives way. Nothing is drawn by lot, so equal problems are solved equally.
/// </summary>
internal static class LoadSearch
{
    private const int Passes = 12;
    private const int PairsUpTo = 700;
    private const int Exchanges = 400_000;

    /// <summary>Searches; above capacity is what the state says when it is done.</summary>
    /// <param name="problem">What is to be placed where.</param>
    /// <param name="presses">How often capacity may be made dearer before the search gives up.</param>
    /// <param name="exchange">Whether exchanges are tried too; their number grows with the square of the loads.</param>
    public static LoadState Run(LoadProblem problem, int presses, bool exchange = true)
    {
        var state = new LoadState(problem);
        foreach (var i in ByTightness(problem))
            Insert(state, i);
        exchange &= problem.Loads.Count <= PairsUpTo;
        Balance(state, exchange);
        for (var press = 0; press < presses && state.Over > 0; press++)
            Relieve(state, exchange);
        if (state.Over == 0)
            Balance(state, exchange);
        return state;
    }

    /// <summary>Moves and exchanges loads as long as the loads become more even.</summary>
    public static void Balance(LoadState state, bool exchange = true)
    {
        for (var pass = 0; pass < Passes && MoveEach(state); pass++)
        {
        }

        if (!exchange || state.Problem.Loads.Count > PairsUpTo || IsUniform(state.Problem))
            return;
        var count = Math.Max(1, state.Problem.Loads.Count);
        var passes = Math.Clamp(Exchanges / (count * count), 1, Passes);
        for (var pass = 0; pass < passes && ExchangeEach(state, onlyOver: false); pass++)
            MoveEach(state);
    }

    private static IEnumerable<int> ByTightness(LoadProblem problem) => Enumerable.Range(0, problem.Loads.Count)
        .OrderBy(i => problem.Loads[i].Options.Sum(option => option.Sum(place => (long)place.Length)))
        .ThenByDescending(i => (long)problem.Loads[i].Weight * (problem.Loads[i].Options is [var first, ..] ? first.Length : 0));

    private static bool IsUniform(LoadProblem problem) =>
        problem.Starts == 0 && problem.Loads.All(load => load.Weight == problem.Loads[0].Weight && load.Options.All(option => option.Length == 1));

    private static void Insert(LoadState state, int i)
    {
        var (option, _) = state.Cheapest(i, out var cells);
        if (option >= 0)
            state.Put(i, option, cells);
    }

    private static bool MoveEach(LoadState state)
    {
        var moved = false;
        for (var i = 0; i < state.Problem.Loads.Count; i++)
            moved |= Move(state, i);
        return moved;
    }

    private static bool Move(LoadState state, int i)
    {
        if (!state.IsPlaced(i))
            return false;
        var before = state.OptionOf(i);
        Span<int> old = stackalloc int[state.CellsOf(i).Length];
        state.CellsOf(i).CopyTo(old);
        state.Take(i);
        var (option, cost) = state.Cheapest(i, out var cells);
        if (cost < state.CostOf(i, old))
        {
            state.Put(i, option, cells);
            return true;
        }

        state.Put(i, before, old);
        return false;
    }

    private static void Relieve(LoadState state, bool exchange)
    {
        if (MoveEach(state) || (exchange && ExchangeEach(state, onlyOver: true)))
            return;
        for (var cell = 0; cell < state.Problem.Capacity.Length; cell++)
        {
            if (state.IsOver(cell))
                state.Press(cell);
        }
    }

    private static bool ExchangeEach(LoadState state, bool onlyOver)
    {
        var changed = false;
        for (var i = 0; i < state.Problem.Loads.Count; i++)
        {
            if (!state.IsPlaced(i) || (onlyOver && !TouchesOver(state, i)))
                continue;
            for (var j = 0; j < state.Problem.Loads.Count; j++)
            {
                if (j != i && state.IsPlaced(j) && !state.CellsOf(i).SequenceEqual(state.CellsOf(j)))
                    changed |= Exchange(state, i, j);
            }
        }

        return changed;
    }

    private static bool TouchesOver(LoadState state, int i)
    {
        foreach (var cell in state.CellsOf(i))
        {
            if (state.IsOver(cell))
                return true;
        }

        return false;
    }

    /// <summary>Takes two away, puts the first where it is now cheapest and then the second; undone unless that is cheaper.</summary>
    private static bool Exchange(LoadState state, int i, int j)
    {
        var (optionOfI, optionOfJ) = (state.OptionOf(i), state.OptionOf(j));
        Span<int> oldI = stackalloc int[state.CellsOf(i).Length];
        Span<int> oldJ = stackalloc int[state.CellsOf(j).Length];
        state.CellsOf(i).CopyTo(oldI);
        state.CellsOf(j).CopyTo(oldJ);
        state.Take(j);
        state.Take(i);
        var before = state.CostOf(i, oldI);
        state.Put(i, optionOfI, oldI);
        before += state.CostOf(j, oldJ);
        state.Take(i);
        var (option, cost) = state.Cheapest(i, out var cells);
        if (!cells.SequenceEqual(oldI))
        {
            state.Put(i, option, cells);
            var (second, secondCost) = state.Cheapest(j, out var secondCells);
            if (cost + secondCost < before)
            {
                state.Put(j, second, secondCells);
                return true;
            }

            state.Take(i);
        }

        state.Put(i, optionOfI, oldI);
        state.Put(j, optionOfJ, oldJ);
        return false;
    }
}
