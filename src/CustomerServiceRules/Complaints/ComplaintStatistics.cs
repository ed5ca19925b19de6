using CustomerServiceRules.Deadlines;

namespace CustomerServiceRules.Complaints;

/// <summary>
/// What a population of closed complaints comes to: counts by category and department, how deadlines were kept, call-backs and
/// satisfaction, causes that come again. Exact; the order of the complaints decides nothing. Immutable.
/// </summary>
public sealed class ComplaintStatistics
{
    private ComplaintStatistics(IReadOnlyList<ClosedComplaint> complaints)
    {
        Count = complaints.Count;
        ByCategory = Counted(complaints, complaint => complaint.Category);
        ByDepartment = Counted(complaints, complaint => complaint.Department);
        ByCategoryAndDepartment =
        [
            .. complaints.GroupBy(complaint => (complaint.Category, complaint.Department))
                .Select(group => (group.Key.Category, group.Key.Department, group.Count()))
                .OrderBy(entry => entry.Category, StringComparer.Ordinal).ThenBy(entry => entry.Department, StringComparer.Ordinal),
        ];
        Deadlines =
        [
            .. complaints.SelectMany(complaint => complaint.Clocks).GroupBy(reading => reading.Clock)
                .Select(clock => DeadlineOf(clock.Key, [.. clock]))
                .OrderBy(rate => rate.Clock, StringComparer.Ordinal),
        ];
        CalledBack = new Rate(complaints.Count(complaint => complaint.CallBack is not null), Count);
        Satisfied = new Rate(complaints.Count(complaint => complaint.CallBack is { Satisfied: true }), CalledBack.Count);
        Causes = [.. Counted(complaints.Where(complaint => complaint.Cause is not null), complaint => complaint.Cause!).OrderByDescending(cause => cause.Count)];
    }

    /// <summary>How many complaints there are.</summary>
    public int Count { get; }

    /// <summary>How many of each category, sorted by name.</summary>
    public IReadOnlyList<(string Name, int Count)> ByCategory { get; }

    /// <summary>How many for each department, sorted by name.</summary>
    public IReadOnlyList<(string Name, int Count)> ByDepartment { get; }

    /// <summary>How many of each category for each department, sorted by both.</summary>
    public IReadOnlyList<(string Category, string Department, int Count)> ByCategoryAndDepartment { get; }

    /// <summary>How each clock was kept, over all rounds, sorted by the IDs of the clocks.</summary>
    public IReadOnlyList<DeadlineRate> Deadlines { get; }

    /// <summary>How many were called back, of all.</summary>
    public Rate CalledBack { get; }

    /// <summary>How many were satisfied, of those called back.</summary>
    public Rate Satisfied { get; }

    /// <summary>The causes with their counts, the most frequent first, then by name.</summary>
    public IReadOnlyList<(string Name, int Count)> Causes { get; }

    /// <summary>Counts complaints.</summary>
    /// <param name="complaints">The complaints, each once.</param>
    /// <exception cref="ArgumentException">A complaint stands there more than once.</exception>
    public static ComplaintStatistics Of(params IEnumerable<ClosedComplaint> complaints)
    {
        ArgumentNullException.ThrowIfNull(complaints);
        List<ClosedComplaint> all = [.. complaints];
        return all.GroupBy(complaint => complaint.Id).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new ArgumentException(FormattableString.Invariant($"Found the complaint {twice.Key} {twice.Count()} times, expected each once."), nameof(complaints))
            : new ComplaintStatistics(all);
    }

    /// <summary>The causes that come again, the most frequent first, then by name.</summary>
    /// <param name="times">How often at least, 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 2.</exception>
    public IReadOnlyList<(string Name, int Count)> RepeatedCauses(int times = 2)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 2);
        return [.. Causes.Where(cause => cause.Count >= times)];
    }

    private static DeadlineRate DeadlineOf(string clock, List<ClockReading> rounds)
    {
        var kept = rounds.Count(reading => reading.Status == ClockStatus.Kept);
        var late = rounds.Count(reading => reading.Status == ClockStatus.Late);
        var open = rounds.Count(reading => reading.IsOpen);
        return new DeadlineRate(clock, new Rate(kept, kept + late), open, rounds.Count - kept - late - open);
    }

    private static IReadOnlyList<(string Name, int Count)> Counted(IEnumerable<ClosedComplaint> complaints, Func<ClosedComplaint, string> name) =>
        [.. complaints.GroupBy(name).Select(group => (group.Key, group.Count())).OrderBy(entry => entry.Key, StringComparer.Ordinal)];
}

/// <summary>How a clock was kept. Immutable.</summary>
/// <param name="Clock">The ID of the clock.</param>
/// <param name="Kept">How many rounds were stopped in time, of those that were stopped and are known to be kept or late.</param>
/// <param name="Open">How many rounds were never stopped.</param>
/// <param name="Unknown">How many rounds were stopped where the calendar does not tell whether in time.</param>
public sealed record DeadlineRate(string Clock, Rate Kept, int Open, int Unknown);
