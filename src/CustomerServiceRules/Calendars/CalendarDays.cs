namespace CustomerServiceRules.Calendars;

/// <summary>The days of a calendar: what each is, the stretches that belong to it, and the count of working days before it.</summary>
internal sealed class CalendarDays
{
    private readonly DayRule[] _rules;
    private readonly int[] _firstStretch;
    private readonly (long Opens, long Closes)[] _stretches;
    private readonly int[] _workingBefore;
    private readonly int[] _working;
    private readonly int[]? _provisionalBefore;

    /// <param name="first">The first day.</param>
    /// <param name="rules">What each day is.</param>
    /// <param name="stretches">The stretches of all days, day after day.</param>
    /// <param name="ends">For each day, how many stretches there are up to its last.</param>
    public CalendarDays(DateOnly first, IReadOnlyList<DayRule> rules, List<(long Opens, long Closes)> stretches, IReadOnlyList<int> ends)
    {
        First = first;
        _rules = [.. rules];
        _stretches = [.. stretches];
        _firstStretch = [0, .. ends];
        _workingBefore = new int[_rules.Length + 1];
        for (var i = 0; i < _rules.Length; i++)
            _workingBefore[i + 1] = _workingBefore[i] + (_firstStretch[i + 1] > _firstStretch[i] ? 1 : 0);

        _working = new int[_workingBefore[^1]];
        for (var i = 0; i < _rules.Length; i++)
        {
            if (_workingBefore[i + 1] > _workingBefore[i])
                _working[_workingBefore[i]] = i;
        }

        _provisionalBefore = rules.Any(rule => rule.IsProvisional) ? Sums(rules) : null;
    }

    public DateOnly First { get; }

    public DateOnly Last => First.AddDays(_rules.Length - 1);

    public int Count => _rules.Length;

    public int WorkingCount => _working.Length;

    /// <summary>All stretches, sorted but for neighbours.</summary>
    public IReadOnlyList<(long Opens, long Closes)> AllStretches => _stretches;

    /// <summary>The index of a day; outside the calendar it is below 0 or at least <see cref="Count"/>.</summary>
    public int IndexOf(DateOnly day) => day.DayNumber - First.DayNumber;

    public DateOnly At(int index) => First.AddDays(index);

    public DayRule Rule(int index) => _rules[index];

    public ReadOnlySpan<(long Opens, long Closes)> Stretches(int index) =>
        _stretches.AsSpan(_firstStretch[index].._firstStretch[index + 1]);

    /// <summary>How many days with working time lie before the day.</summary>
    public int WorkingBefore(int index) => _workingBefore[index];

    /// <summary>The index of the n-th day with working time, counted from 0.</summary>
    public int Working(int ordinal) => _working[ordinal];

    /// <summary>Whether any day from one to another, both included and in either order, is provisional.</summary>
    public bool IsProvisional(int one, int other) =>
        _provisionalBefore is not null && _provisionalBefore[Math.Max(one, other) + 1] > _provisionalBefore[Math.Min(one, other)];

    private static int[] Sums(IReadOnlyList<DayRule> rules)
    {
        var before = new int[rules.Count + 1];
        for (var i = 0; i < rules.Count; i++)
            before[i + 1] = before[i] + (rules[i].IsProvisional ? 1 : 0);
        return before;
    }
}
