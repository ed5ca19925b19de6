using CustomerServiceRules.Complaints;
using CustomerServiceRules.Deadlines;

namespace CustomerServiceRules.Procedures.StoreService;

// What the statistics of all documents need to know of a complaint that is over.
public static partial class StoreService
{
    /// <summary>A complaint that is over, for <see cref="ComplaintStatistics"/>, with the cause that its last handling found (SCS-7.2.2).</summary>
    /// <param name="complaint">The complaint.</param>
    /// <param name="category">Its category in the host's own words, for the document has no taxonomy; not empty.</param>
    /// <param name="department">The store or department that the host counts it for; not empty.</param>
    /// <param name="clocks">What its clocks showed at the end; see <see cref="LifecycleClocks"/>.</param>
    /// <exception cref="ArgumentException">Category or department is empty.</exception>
    public static ClosedComplaint Closed(StoreComplaint complaint, string category, string department, IReadOnlyList<ClockReading> clocks)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        ArgumentException.ThrowIfNullOrWhiteSpace(category);
        ArgumentException.ThrowIfNullOrWhiteSpace(department);
        ArgumentNullException.ThrowIfNull(clocks);
        var last = complaint.Handlings.Count > 0 ? complaint.Handlings[^1] : new StoreHandling();
        return new ClosedComplaint(complaint.Id, category, department, clocks, last.RootCause ?? last.Finding.Cause);
    }
}
