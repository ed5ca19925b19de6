using CustomerServiceRules.Complaints;
using CustomerServiceRules.Deadlines;

namespace ComplaintDesk.Day;

/// <summary>One organisation after the scripted day.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Hours">When it works, in words.</param>
/// <param name="Now">The instant at which the day ends.</param>
/// <param name="WorkList">What is open then, in the order in which it falls due.</param>
/// <param name="ClockNames">What the clocks are there for, by their IDs.</param>
/// <param name="Statistics">What was closed or answered, counted.</param>
/// <param name="Floors">Rates beside the floors of the document; empty where it has none.</param>
internal sealed record OrganisationDay(
    string Title,
    string Hours,
    DateTimeOffset Now,
    IReadOnlyList<TimelineEntry> Timeline,
    IReadOnlyList<WorkItem> WorkList,
    IReadOnlyDictionary<string, string> ClockNames,
    ComplaintStatistics Statistics,
    IReadOnlyList<(string Name, FloorComparison Floor)> Floors)
{
    /// <summary>What falls due within this working time is at risk.</summary>
    public static TimeSpan AtRiskWithin { get; } = TimeSpan.FromHours(4);
}
