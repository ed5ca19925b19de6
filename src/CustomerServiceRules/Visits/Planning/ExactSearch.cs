namespace CustomerServiceRules.Visits.Planning;

/// <summary>Tries every way to place loads, up to a number of steps.</summary>
internal sealed class ExactSearch
{
    private readonly LoadProblem _problem;
    private readonly int[] _order;
    private readonly long[] _free;
    private readonly bool[] _taken;
    private readonly int[] _option;
    private readonly int[][] _cells;
    private readonly bool _isSymmetric;
    private long _unplaced;
    private long _room;
    private int _steps;

    private ExactSearch(LoadProblem problem, int steps)
    {
        _problem = problem;
        _steps = steps;
        _free = [.. problem.Capacity];
        _taken = new bool[problem.Capacity.Length * problem.Starts];
        _option = new int[problem.Loads.Count];
        _cells = new int[problem.Loads.Count][];
        _order = [.. Enumerable.Range(0, problem.Loads.Count).OrderBy(i => Ways(problem.Loads[i])).ThenByDescending(i => problem.Loads[i].Weight)];
        _room = problem.Capacity.Sum();
        _unplaced = problem.Loads.Sum(Least);
        _isSymmetric = problem.Starts == 0 && HasInterchangeablePlaces(problem);
    }

    /// <summary>Searches.</summary>
    /// <param name="problem">What is to be placed where.</param>
    /// <param name="steps">After how many placings to give up.</param>
    /// <param name="found">A placing of all; null where there is none, or none was found.</param>
    /// <returns>Whether that is certain.</returns>
    public static bool Run(LoadProblem problem, int steps, out LoadState? found)
    {
        var search = new ExactSearch(problem, steps);
        found = null;
        if (search.Place(0))
        {
            found = new LoadState(problem);
            for (var i = 0; i < problem.Loads.Count; i++)
                found.Put(i, search._option[i], search._cells[i]);
            return true;
        }

        return search._steps > 0;
    }

    private static double Ways(PlacedLoad load) => load.Options.Sum(option => option.Aggregate(1d, (ways, place) => ways * place.Length));

    private static long Least(PlacedLoad load) => load.Options.Length == 0 ? 0 : (long)load.Weight * load.Options.Min(option => option.Length);

    /// <summary>Whether any two places are one choice of cells or share none: then cells of a place with equal room are as good as each other.</summary>
    private static bool HasInterchangeablePlaces(LoadProblem problem)
    {
        var place = new int[problem.Capacity.Length][];
        foreach (var cells in problem.Loads.SelectMany(load => load.Options).SelectMany(option => option))
        {
            foreach (var cell in cells)
            {
                place[cell] ??= cells;
                if (!place[cell].AsSpan().SequenceEqual(cells))
                    return false;
            }
        }

        return true;
    }

    private bool Place(int depth)
    {
        if (depth == _order.Length)
            return true;
        if (_unplaced > _room)
            return false;
        var i = _order[depth];
        var load = _problem.Loads[i];
        var least = Least(load);
        for (var option = 0; option < load.Options.Length; option++)
        {
            (_option[i], _cells[i]) = (option, new int[load.Options[option].Length]);
            _unplaced -= least;
            if (Place(depth, i, 0))
                return true;
            _unplaced += least;
        }

        return false;
    }

    private bool Place(int depth, int i, int place)
    {
        var load = _problem.Loads[i];
        var places = load.Options[_option[i]];
        if (place == places.Length)
            return Place(depth + 1);
        for (var k = 0; k < places[place].Length; k++)
        {
            var cell = places[place][k];
            if (_free[cell] < load.Weight || IsTaken(cell, load.Start) || (_isSymmetric && HasTwin(places[place], k)))
                continue;
            if (--_steps <= 0)
                return false;
            var option = _option[i];
            Take(i, cell, load, 1);
            _cells[i][place] = cell;
            if (Place(depth, i, place + 1))
                return true;
            Take(i, cell, load, -1);
            _option[i] = option;
        }

        return false;
    }

    private bool IsTaken(int cell, int start) => start >= 0 && _taken[(cell * _problem.Starts) + start];

    private bool HasTwin(int[] place, int k)
    {
        for (var earlier = 0; earlier < k; earlier++)
        {
            if (_free[place[earlier]] == _free[place[k]])
                return true;
        }

        return false;
    }

    private void Take(int i, int cell, PlacedLoad load, int sign)
    {
        _free[cell] -= sign * load.Weight;
        _room -= sign * load.Weight;
        if (load.Start >= 0)
            _taken[(cell * _problem.Starts) + load.Start] = sign > 0;
    }
}
