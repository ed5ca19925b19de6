namespace CustomerServiceRules.Visits.Planning;

/// <summary>An obligation while it is planned: where it may be and where it is. Cells are the days of persons.</summary>
internal sealed class PlanItem(Obligation obligation)
{
    public Obligation Obligation { get; } = obligation;

    /// <summary>Every cell in which it may be, rising.</summary>
    public int[] Cells { get; set; } = [];

    /// <summary>The starts that are allowed in each of the cells; null: all.</summary>
    public StartRange[]? Ranges { get; set; }

    /// <summary>The cell in which it should be; -1: none in particular.</summary>
    public int Regular { get; set; } = -1;

    /// <summary>The start that it should keep in that cell; -1: none in particular.</summary>
    public int Kept { get; set; } = -1;

    public VisitSeries? Series { get; set; }

    /// <summary>The cell in which it is; -1: none.</summary>
    public int At { get; set; } = -1;

    /// <summary>The number of its start in the cell; -1: not settled.</summary>
    public int Start { get; set; } = -1;

    public bool IsRestricted => Ranges is not null;

    public StartRange RangeIn(int cell) => Ranges![Array.BinarySearch(Cells, cell)];

    /// <summary>Binds it to an appointment, where a day of it has room for one; false: there is none.</summary>
    public bool Bind(PlanRoom room, Appointment appointment)
    {
        var (cells, ranges) = (new List<int>(), new List<StartRange>());
        foreach (var cell in Cells)
        {
            var range = room.Within(cell, appointment.Opens, appointment.Closes, includesClose: false);
            if (range.Until <= range.From)
                continue;
            cells.Add(cell);
            ranges.Add(range);
        }

        if (cells.Count > 0)
            (Cells, Ranges) = ([.. cells], [.. ranges]);
        return cells.Count > 0;
    }
}

/// <summary>Starts of a day, by number.</summary>
/// <param name="From">The first.</param>
/// <param name="Until">The first after it that is not allowed.</param>
internal readonly record struct StartRange(int From, int Until);

/// <summary>Visits that are to be on one weekday at one time.</summary>
internal sealed class VisitSeries(PlanItem[] items, bool isAgreed)
{
    public PlanItem[] Items { get; } = items;

    /// <summary>Whether the day and a span of times are agreed; else the planner chooses.</summary>
    public bool IsAgreed { get; } = isAgreed;

    /// <summary>The day on which each of the items should be; null: the window does not hold it.</summary>
    public DateOnly?[] Days { get; } = new DateOnly?[items.Length];

    /// <summary>Weekdays that other visits of the same windows have by agreement.</summary>
    public IReadOnlyCollection<DayOfWeek> Avoided { get; init; } = [];

    /// <summary>The weekday that was chosen, for items whose window does not hold it.</summary>
    public DayOfWeek Weekday { get; set; }

    /// <summary>When the agreed span begins, in ticks from 00:00.</summary>
    public long Opens { get; init; }

    /// <summary>The time at which its visits start, in ticks from 00:00; -1: not settled.</summary>
    public long Time { get; set; } = -1;
}
