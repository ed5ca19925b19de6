using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Complaints;

/// <summary>What statistics need to know of a complaint that is over. Immutable.</summary>
/// <param name="Id">The host's ID of the complaint.</param>
/// <param name="Category">The category in the document's taxonomy; not empty.</param>
/// <param name="Department">The department or unit that handled it; not empty.</param>
/// <param name="Clocks">What its clocks showed at the end, all rounds; see <see cref="LifecycleClocks"/>.</param>
/// <param name="Cause">What caused it; null where that was not found or not asked for.</param>
/// <param name="CallBack">The answer to the last call-back; null where nobody called.</param>
public sealed record ClosedComplaint(
    SubjectId Id, string Category, string Department, IReadOnlyList<ClockReading> Clocks, string? Cause = null, CallBack? CallBack = null)
{
    /// <summary>The category in the document's taxonomy; not empty.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public string Category { get; init => field = Named(value, nameof(Category)); } = Named(Category, nameof(Category));

    /// <summary>The department or unit that handled it; not empty.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public string Department { get; init => field = Named(value, nameof(Department)); } = Named(Department, nameof(Department));

    private static string Named(string name, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name, parameter);
        return name;
    }
}
