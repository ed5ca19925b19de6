namespace CustomerServiceRules.Visits.Planning;

/// <summary>Demands that share staff, as loads on the days of persons.</summary>
internal sealed class DemandPart
{
    private readonly VisitDemand[] _demands;
    private readonly TeamMember[] _members;
    private readonly DateOnly[] _days;
    private readonly TimeOnly[] _starts;
    private readonly int[][] _combination;
    private readonly LoadProblem _problem;

    private DemandPart(VisitDemand[] demands, TeamMember[] members)
    {
        _demands = demands;
        _members = members;
        _days = [.. demands.SelectMany(demand => demand.Options).Distinct().SelectMany(option => option.Days).Distinct().Order()];
        if (_days.Length == 0)
            _days = [DateOnly.MinValue];
        _starts = [.. demands.Select(demand => demand.StartsAt).OfType<TimeOnly>().Distinct().Order()];
        var capacity = members.SelectMany(member => _days.Select(day => (long)member.CapacityOn(day))).ToArray();
        _combination = new int[demands.Length][];
        _problem = new(capacity, [.. demands.Select((demand, i) => Load(demand, i, capacity))]);
    }

    public static DemandPlan Plan(VisitDemand[] demands, TeamMember[] members)
    {
        var part = new DemandPart(demands, members);
        var solver = new DemandSolver(part._problem, part._days.Length);
        var state = solver.Solve();
        return new(
            [.. Enumerable.Range(0, demands.Length).Where(state.IsPlaced).Select(i => part.Assignment(state, i))],
            [.. solver.Conflicts.Select(part.Told)]);
    }

    private PlacedLoad Load(VisitDemand demand, int i, long[] capacity)
    {
        var (options, numbers) = (new List<int[][]>(), new List<int>());
        for (var option = 0; option < demand.Options.Count; option++)
        {
            var places = demand.Options[option].Days.Select(day => Cells(demand, Array.BinarySearch(_days, day), capacity)).ToArray();
            if (places.Any(place => place.Length == 0))
                continue;
            options.Add(places);
            numbers.Add(option);
        }

        _combination[i] = [.. numbers];
        return new(demand.Load, demand.StartsAt is { } at ? Array.BinarySearch(_starts, at) : -1, [.. options]);
    }

    /// <summary>Cells that could take the load if they were empty.</summary>
    private int[] Cells(VisitDemand demand, int day, long[] capacity) =>
    [
        .. Enumerable.Range(0, _members.Length)
            .Where(member => demand.Staff is null || _members[member].Id == demand.Staff)
            .Select(member => (member * _days.Length) + day)
            .Where(cell => capacity[cell] >= demand.Load),
    ];

    private DemandAssignment Assignment(LoadState state, int i) => new(
        _demands[i],
        _demands[i].Options[_combination[i][state.OptionOf(i)]],
        [.. state.CellsOf(i).ToArray().Select(cell => _members[cell / _days.Length].Id)]);

    private PlanConflict Told(LoadConflict conflict)
    {
        VisitDemand[] demands = [.. conflict.Loads.Select(i => _demands[i])];
        var days = conflict.Proof is { Cells.Count: > 0 } proof
            ? [.. proof.Cells.Select(cell => _days[cell % _days.Length]).Distinct().Order()]
            : demands.SelectMany(demand => demand.Options).SelectMany(option => option.Days).Distinct().Order().ToArray();
        TeamMember[] staff = conflict.Proof is { Cells.Count: > 0 } counted
            ? [.. counted.Cells.Select(cell => cell / _days.Length).Distinct().Order().Select(member => _members[member])]
            : [.. _members.Where(member => demands.Any(demand => demand.Staff is null || demand.Staff == member.Id))];
        var capacity = conflict.Proof is { Cells.Count: > 0 } known ? known.Capacity : staff.Sum(member => days.Sum(day => (long)member.CapacityOn(day)));
        var required = conflict.Proof?.Required ?? demands.Sum(demand => (long)demand.Load * demand.Options.Select(option => option.Days.Count).DefaultIfEmpty(1).Min());
        return ConflictText.Of(
            [.. demands.Select(demand => demand.Id)],
            [.. conflict.Unplaced.Select(i => _demands[i].Id)],
            [.. staff.Select(member => member.Id)],
            days, capacity, required, conflict.IsProven, conflict.Proof?.OfStarts == true);
    }
}
