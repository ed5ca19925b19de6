using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>
/// What is counted and written down of a complaint that is over (投诉信息): an order to the customer-relations department.
/// Immutable.
/// </summary>
/// <param name="Complaint">The host's ID of the complaint.</param>
/// <param name="Category">Its category; null where it was never classified.</param>
/// <param name="Tags">All that it touched, aspects of service among it.</param>
/// <param name="Validity">Whether it was valid.</param>
/// <param name="Department">Who handled it, in the host's words; null where nobody did.</param>
/// <param name="ReceivedAt">When it came in.</param>
/// <param name="RecordedAt">When it was first recorded.</param>
/// <param name="ClosedAt">When it was over.</param>
/// <param name="Tasks">How many tasks were issued for it; more than 1: it was reopened, or valid after all.</param>
[Cites("CGH-4.1.3")]
public sealed record ComplaintInformation(
    string Complaint,
    PropertyComplaintCategory? Category,
    IReadOnlyList<ComplaintMatter> Tags,
    ComplaintValidity? Validity,
    string? Department,
    DateTimeOffset ReceivedAt,
    DateTimeOffset RecordedAt,
    DateTimeOffset ClosedAt,
    int Tasks)
{
    internal static ComplaintInformation Of(Step<PropertyComplaint> step)
    {
        var (complaint, history) = (step.Case, step.Record.History);
        var recorded = history.First(PropertyComplaintTrigger.Record)!;
        return new ComplaintInformation(
            complaint.Id.Value,
            complaint.Category,
            complaint.Tags,
            complaint.Validity,
            complaint.ResponsibleDepartment,
            complaint.ReceivedAt,
            step.Record.InstantOf(recorded),
            step.AsOf,
            history.Times(PropertyComplaintTrigger.IssueTask));
    }
}
