namespace CustomerServiceRules.Visits.Planning;

/// <summary>A visit, or another contact that is owed, with its time. Immutable.</summary>
/// <param name="Obligation">What it is to meet.</param>
/// <param name="Staff">Who makes it: the ID of a team member.</param>
/// <param name="Starts">When it starts, in working time, in the offset of the calendar's zone.</param>
/// <param name="Ends">When the person is free again: as long after the start as a visit of the person lasts.</param>
public sealed record PlannedVisit(Obligation Obligation, string Staff, DateTimeOffset Starts, DateTimeOffset Ends)
{
    /// <summary>Why it is not at the time that it has in other weeks, or that is agreed; null: it is, or there is none.</summary>
    public VisitMove? Moved { get; init; }

    /// <summary>The day on which it starts, in the calendar's zone.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Starts.DateTime);

    /// <summary>The time of day at which it starts, in the calendar's zone.</summary>
    public TimeOnly Time => TimeOnly.FromDateTime(Starts.DateTime);
}
