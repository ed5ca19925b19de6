using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>The days of persons, numbered as cells: what each holds and when visits can start in it. The days of a person follow each other.</summary>
internal sealed class PlanRoom
{
    private readonly PlanGrid[] _grids;
    private readonly SortedDictionary<(int Member, int First, int Last), int[]> _windows = [];

    private PlanRoom(TeamMember[] members, PlanGrid[] grids, DateOnly first, int days)
    {
        (Members, _grids, First, Days) = (members, grids, first, days);
        Capacity = new int[members.Length * days];
        Offsets = new int[Capacity.Length + 1];
        for (var cell = 0; cell < Capacity.Length; cell++)
        {
            var starts = GridOf(cell).TimesOf(cell % days).Length;
            Capacity[cell] = Math.Min(starts, members[cell / days].CapacityOn(DayOf(cell)));
            Offsets[cell + 1] = Offsets[cell] + starts;
        }
    }

    public TeamMember[] Members { get; }

    public DateOnly First { get; }

    public int Days { get; }

    /// <summary>How many visits a cell holds.</summary>
    public int[] Capacity { get; }

    /// <summary>How many starts the cells before a cell have; one more than there are cells.</summary>
    public int[] Offsets { get; }

    /// <summary>The room of members from a day to another, both inclusive, with grids that are made once for each length of visits.</summary>
    public static PlanRoom Of(TeamMember[] members, IReadOnlyDictionary<TimeSpan, PlanGrid> grids, DateOnly first, int days) =>
        new(members, [.. members.Select(member => grids[member.VisitLength])], first, days);

    public static Dictionary<TimeSpan, PlanGrid> Grids(WorkingCalendar calendar, IEnumerable<TeamMember> team, DateOnly first, DateOnly last) => team
        .Select(member => member.VisitLength).Distinct()
        .ToDictionary(length => length, length => PlanGrid.Of(calendar, first, last, length));

    public PlanGrid GridOf(int cell) => _grids[cell / Days];

    public TeamMember MemberOf(int cell) => Members[cell / Days];

    public DateOnly DayOf(int cell) => First.AddDays(cell % Days);

    public bool IsMakeUp(int cell) => GridOf(cell).IsMakeUp(cell % Days);

    public int StartsOf(int cell) => Offsets[cell + 1] - Offsets[cell];

    public DateTimeOffset StartOf(int cell, int start) => GridOf(cell).StartsOf(cell % Days)[start];

    public ReadOnlySpan<long> TimesOf(int cell) => GridOf(cell).TimesOf(cell % Days);

    /// <summary>The cell of a member on a day; -1 where the plan does not reach that day.</summary>
    public int CellOf(int member, DateOnly day)
    {
        var index = day.DayNumber - First.DayNumber;
        return index < 0 || index >= Days ? -1 : (member * Days) + index;
    }

    public int MemberOf(string? staff) => Array.FindIndex(Members, member => member.Id == staff);

    /// <summary>The cells of a member, or of all for -1, in which an obligation may be from a day on: those of its window, without the days that its customer has excused.</summary>
    public int[] Open(int member, Obligation owed, DateOnly first)
    {
        var cells = Window(member, first, owed.LastDay);
        return owed.ExcusedDays.Count == 0 ? cells : [.. cells.Where(cell => !owed.ExcusedDays.Contains(DayOf(cell)))];
    }

    /// <summary>The cells with room of a member, or with -1 of all, from a day to another.</summary>
    private int[] Window(int member, DateOnly first, DateOnly last)
    {
        var (from, until) = (Math.Max(0, first.DayNumber - First.DayNumber), Math.Min(Days - 1, last.DayNumber - First.DayNumber));
        if (_windows.TryGetValue((member, from, until), out var known))
            return known;
        var cells = new List<int>();
        for (var m = member < 0 ? 0 : member; m <= (member < 0 ? Members.Length - 1 : member); m++)
        {
            for (var day = from; day <= until; day++)
            {
                if (Capacity[(m * Days) + day] > 0)
                    cells.Add((m * Days) + day);
            }
        }

        int[] window = [.. cells];
        _windows.Add((member, from, until), window);
        return window;
    }

    /// <summary>The starts of a cell that lie between two instants, the first inclusive.</summary>
    public StartRange Within(int cell, DateTimeOffset opens, DateTimeOffset closes, bool includesClose)
    {
        var (from, until) = (0, StartsOf(cell));
        while (from < until && StartOf(cell, from) < opens)
            from++;
        while (until > from && (includesClose ? StartOf(cell, until - 1) > closes : StartOf(cell, until - 1) >= closes))
            until--;
        return new(from, until);
    }
}
