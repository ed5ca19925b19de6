namespace CustomerServiceRules.Deadlines;

/// <summary>How urgent an open clock is.</summary>
public enum Urgency
{
    /// <summary>Its due instant has passed.</summary>
    Overdue = 1,

    /// <summary>It falls due within the working time that the list was asked for.</summary>
    AtRisk,

    /// <summary>It falls due later.</summary>
    InTime,

    /// <summary>It is paused and falls due at no known instant.</summary>
    Paused,

    /// <summary>Its due instant lies beyond the days that its calendar knows.</summary>
    Unknown,
}

/// <summary>An open clock of a case, as a line of a work list. Immutable.</summary>
/// <param name="Reading">What the clock shows.</param>
/// <param name="Urgency">How urgent it is.</param>
public sealed record WorkItem(ClockReading Reading, Urgency Urgency)
{
    /// <summary>
    /// The order of a work list: by due instants, what is paused last; then by lifecycles, cases, clocks and rounds, so that
    /// equal lists have equal orders whatever the order of the cases.
    /// </summary>
    public static IComparer<WorkItem> InOrder { get; } = Comparer<WorkItem>.Create(Compare);

    private static int Compare(WorkItem one, WorkItem other)
    {
        var (left, right) = (one.Reading, other.Reading);
        var byDue = (left.DueAt ?? DateTimeOffset.MaxValue).CompareTo(right.DueAt ?? DateTimeOffset.MaxValue);
        if (byDue != 0)
            return byDue;

        var byName = string.CompareOrdinal(left.Lifecycle, right.Lifecycle);
        byName = byName != 0 ? byName : string.CompareOrdinal(left.CaseId, right.CaseId);
        byName = byName != 0 ? byName : string.CompareOrdinal(left.Clock, right.Clock);
        return byName != 0 ? byName : left.Round.CompareTo(right.Round);
    }
}
