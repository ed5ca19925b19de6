using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>
/// What the customer-relations department counts beside <see cref="Complaints.ComplaintStatistics"/>: validity, and what the
/// complaints touched. Immutable.
/// </summary>
[Cites("CGH-4.1.3", "CGH-3.2", "CGH-5.2.4", PropertyComplaintsDocument.Reopening)]
public sealed class ComplaintCounts
{
    private ComplaintCounts(IReadOnlyList<ComplaintInformation> complaints)
    {
        var valid = complaints.Where(complaint => complaint.Validity == ComplaintValidity.Valid).ToList();
        Valid = valid.Count;
        NotValid = complaints.Count - valid.Count;
        HandledAgain = valid.Count(complaint => complaint.Tasks > 1);
        ByMatter =
        [
            .. valid.SelectMany(complaint => complaint.Tags.Distinct()).GroupBy(matter => matter).OrderBy(group => group.Key)
                .Select(group => (group.Key, group.Count())),
        ];
    }

    /// <summary>How many were valid.</summary>
    public int Valid { get; }

    /// <summary>How many were answered and closed as not valid (OQ-21).</summary>
    public int NotValid { get; }

    /// <summary>How many of the valid ones needed more than one task, such as those that were reopened.</summary>
    public int HandledAgain { get; }

    /// <summary>
    /// How many of the valid ones touched what, the seven aspects of service among it, in the order of the enumeration; one that
    /// touched several things counts for each.
    /// </summary>
    public IReadOnlyList<(ComplaintMatter Matter, int Count)> ByMatter { get; }

    /// <summary>Counts complaints.</summary>
    /// <param name="complaints">The information of each complaint that is over, once.</param>
    public static ComplaintCounts Of(params IEnumerable<ComplaintInformation> complaints)
    {
        ArgumentNullException.ThrowIfNull(complaints);
        return new ComplaintCounts([.. complaints]);
    }
}
