using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Visits;

/// <summary>
/// How a document reads its windows: on which calendar, from which anchor, and which clauses stand behind what becomes of a
/// contact that is owed. The facade of a document gives it from the parameters in force. Immutable, if the anchor function is.
/// </summary>
public sealed record ObligationTerms
{
    private static readonly IReadOnlyDictionary<ExcuseGround, IReadOnlyList<string>> NoClauses = new Dictionary<ExcuseGround, IReadOnlyList<string>>();

    /// <summary>Reads windows on a calendar.</summary>
    /// <param name="calendar">Says in which time zone days lie and on which days and hours contacts are made.</param>
    public ObligationTerms(WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        Calendar = calendar;
    }

    /// <summary>Says in which time zone days lie and on which days and hours contacts are made.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>
    /// How many working days a window that recurs must hold for its contacts to be owed; 0, the default: any window will do, and
    /// the calendar is not asked. Days that the calendar does not know are no working days.
    /// </summary>
    public int LeastWorkingDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>
    /// Any day of the anchor week, by the staff that looks after the customer, null where nobody in particular does: spans of
    /// several ISO weeks are counted from that week, in both directions. By default the week of 2024-01-01 for everybody.
    /// </summary>
    public Func<string?, DateOnly> Anchor
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }
    = _ => new DateOnly(2024, 1, 1);

    /// <summary>The clauses that a ground of excuse rests on; where a ground has none, the excuse cites the duty's own.</summary>
    public IReadOnlyDictionary<ExcuseGround, IReadOnlyList<string>> ExcuseClauses
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }
    = NoClauses;

    /// <summary>The clauses that make a missed contact a finding, beside the duty's own; empty by default.</summary>
    public IReadOnlyList<string> MissedClauses
    {
        get;
        init => field = [.. value ?? throw new ArgumentNullException(nameof(value))];
    }
    = [];

    /// <summary>The clauses that make a contact outside its time a finding, beside the duty's own; empty by default.</summary>
    public IReadOnlyList<string> NotInTimeClauses
    {
        get;
        init => field = [.. value ?? throw new ArgumentNullException(nameof(value))];
    }
    = [];

    /// <summary>Whether a contact outside the calendar's working time is not in time; false by default.</summary>
    public bool InWorkingTime { get; init; }

    internal IReadOnlyList<string> ClausesOf(ExcuseGround ground, IReadOnlyList<string> dutys) =>
        ExcuseClauses.TryGetValue(ground, out var clauses) && clauses.Count > 0 ? clauses : dutys;
}
