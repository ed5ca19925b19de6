using CustomerServiceRules.Complaints;
using CustomerServiceRules.Deadlines;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

// What the statistics of all documents need to know of a complaint that is over.
public static partial class PropertyComplaints
{
    /// <summary>A complaint that was handled and is over, for <see cref="ComplaintStatistics"/>.</summary>
    /// <param name="complaint">The complaint.</param>
    /// <param name="clocks">What its clocks showed at the end; see <see cref="LifecycleClocks"/>.</param>
    /// <exception cref="ArgumentException">The complaint has no category or no department, as one that was found not valid early may not.</exception>
    public static ClosedComplaint Closed(PropertyComplaint complaint, IReadOnlyList<ClockReading> clocks)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        ArgumentNullException.ThrowIfNull(clocks);
        return complaint is { Category: { } category, ResponsibleDepartment: { } department }
            ? new ClosedComplaint(complaint.Id, category.ToString(), department, clocks, Cause: null, complaint.CallBacks.Count > 0 ? complaint.CallBacks[^1] : null)
            : throw new ArgumentException($"Found the complaint {complaint.Id} without a category or a department, expected one that was classified and assigned.", nameof(complaint));
    }
}
