namespace CustomerServiceRules.Visits.Planning;

/// <summary>Where loads are, and what putting one somewhere would cost: what is above capacity first, then the squares of the loads.</summary>
internal sealed class LoadState
{
    private const long One = 1L << 24;

    private readonly LoadProblem _problem;
    private readonly long[] _load;
    private readonly long[] _square;
    private readonly long[] _weight;
    private readonly int[] _taken;
    private readonly int[] _option;
    private readonly int[][] _cells;
    private readonly int[] _trial;
    private int[] _best;

    public LoadState(LoadProblem problem)
    {
        _problem = problem;
        var cells = problem.Capacity.Length;
        _load = new long[cells];
        _weight = new long[cells];
        _square = new long[cells];
        for (var cell = 0; cell < cells; cell++)
            (_weight[cell], _square[cell]) = (1, problem.Capacity[cell] > 0 ? Math.Max(1, One / problem.Capacity[cell]) : One);
        _taken = new int[cells * problem.Starts];
        _option = new int[problem.Loads.Count];
        Array.Fill(_option, -1);
        _cells = new int[problem.Loads.Count][];
        var longest = problem.Loads.SelectMany(load => load.Options).Select(option => option.Length).DefaultIfEmpty(0).Max();
        (_trial, _best) = (new int[longest], new int[longest]);
    }

    public LoadProblem Problem => _problem;

    /// <summary>Everything above capacity, and every second start at one time.</summary>
    public long Over { get; private set; }

    public bool IsPlaced(int i) => _option[i] >= 0;

    public int OptionOf(int i) => _option[i];

    public ReadOnlySpan<int> CellsOf(int i) => _option[i] < 0 ? [] : _cells[i];

    public long LoadOf(int cell) => _load[cell];

    public bool IsOver(int cell)
    {
        if (_load[cell] > _problem.Capacity[cell])
            return true;
        for (var start = 0; start < _problem.Starts; start++)
        {
            if (_taken[(cell * _problem.Starts) + start] > 1)
                return true;
        }

        return false;
    }

    /// <summary>Makes it dearer to be above the capacity of a cell.</summary>
    public void Press(int cell) => _weight[cell]++;

    public void Put(int i, int option, ReadOnlySpan<int> cells)
    {
        _option[i] = option;
        if (_cells[i] is not { } kept || kept.Length != cells.Length)
            _cells[i] = kept = new int[cells.Length];
        cells.CopyTo(kept);
        foreach (var cell in kept)
            Add(i, cell, 1);
    }

    public void Take(int i)
    {
        foreach (var cell in CellsOf(i))
            Add(i, cell, -1);
        _option[i] = -1;
    }

    /// <summary>The cost of a load where it is, as if it were put there now; it must not be there.</summary>
    public LoadCost CostOf(int i, ReadOnlySpan<int> cells)
    {
        var cost = default(LoadCost);
        foreach (var cell in cells)
            cost += CostAt(i, cell);
        return cost;
    }

    /// <summary>Finds the cheapest option and cells of a load that is nowhere; the first among equals.</summary>
    public (int Option, LoadCost Cost) Cheapest(int i, out ReadOnlySpan<int> cells)
    {
        var load = _problem.Loads[i];
        var (found, least) = (-1, LoadCost.Most);
        for (var option = 0; option < load.Options.Length; option++)
        {
            var places = load.Options[option];
            var cost = default(LoadCost);
            for (var place = 0; place < places.Length && cost < least; place++)
            {
                var cheapest = LoadCost.Most;
                foreach (var cell in places[place])
                {
                    var here = CostAt(i, cell);
                    if (here < cheapest)
                        (cheapest, _trial[place]) = (here, cell);
                }

                cost += cheapest;
            }

            if (cost < least)
            {
                (found, least) = (option, cost);
                _trial.AsSpan(0, places.Length).CopyTo(_best);
            }
        }

        cells = _best.AsSpan(0, found < 0 ? 0 : load.Options[found].Length);
        return (found, least);
    }

    private LoadCost CostAt(int i, int cell)
    {
        var load = _problem.Loads[i];
        var (before, capacity) = (_load[cell], _problem.Capacity[cell]);
        var over = Math.Max(0, before + load.Weight - capacity) - Math.Max(0, before - capacity);
        if (load.Start >= 0 && _taken[(cell * _problem.Starts) + load.Start] > 0)
            over++;
        return new LoadCost(over * _weight[cell], _square[cell] * load.Weight * ((2 * before) + load.Weight));
    }

    private void Add(int i, int cell, int sign)
    {
        var load = _problem.Loads[i];
        Over -= Math.Max(0, _load[cell] - _problem.Capacity[cell]);
        _load[cell] += sign * load.Weight;
        Over += Math.Max(0, _load[cell] - _problem.Capacity[cell]);
        if (load.Start < 0)
            return;
        ref var taken = ref _taken[(cell * _problem.Starts) + load.Start];
        Over -= Math.Max(0, taken - 1);
        taken += sign;
        Over += Math.Max(0, taken - 1);
    }
}

/// <summary>What a placing costs: first what is above capacity, then the squares.</summary>
internal readonly record struct LoadCost(long Over, long Squares)
{
    public static LoadCost Most { get; } = new(long.MaxValue / 4, long.MaxValue / 4);

    public static LoadCost operator +(LoadCost left, LoadCost right) => new(left.Over + right.Over, left.Squares + right.Squares);

    public static LoadCost operator -(LoadCost left, LoadCost right) => new(left.Over - right.Over, left.Squares - right.Squares);

    public static bool operator <(LoadCost left, LoadCost right) => left.Over != right.Over ? left.Over < right.Over : left.Squares < right.Squares;

    public static bool operator >(LoadCost left, LoadCost right) => right < left;
}
