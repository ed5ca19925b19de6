using CustomerServiceRules.Complaints;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>
/// A complaint to the property developer, with what was decided about it and what has come of it so far. Its record begins at
/// <see cref="Complaint.ReceivedAt"/>. Immutable; the host makes a changed copy when it learns more.
/// </summary>
[Cites("CGH-3.1")]
public sealed record PropertyComplaint : Complaint
{
    /// <summary>A complaint as it comes in.</summary>
    /// <param name="id">The host's ID of the complaint.</param>
    /// <param name="complainant">Who complains.</param>
    /// <param name="channel">By which way it came in.</param>
    /// <param name="receivedAt">The instant of contact, at which its record begins.</param>
    /// <param name="content">What it says; not empty.</param>
    /// <exception cref="ArgumentException">The ID is the default value, the channel none of the enum, or the content empty.</exception>
    public PropertyComplaint(SubjectId id, Complainant complainant, ComplaintChannel channel, DateTimeOffset receivedAt, string content)
        : base(id, complainant, channel, receivedAt, content)
    {
    }

    /// <summary>What <see cref="PropertyComplaints.Route"/> decided; null until then.</summary>
    public ReceptionRoute? Route { get; init; }

    /// <summary>What <see cref="PropertyComplaints.Category"/> decided; null until then.</summary>
    public PropertyComplaintCategory? Category { get; init; }

    /// <summary>What <see cref="PropertyComplaints.Tags"/> decided; empty until then.</summary>
    public IReadOnlyList<ComplaintMatter> Tags { get; init; } = [];

    /// <summary>What <see cref="PropertyComplaints.Validity"/> decided last; null until then.</summary>
    public ComplaintValidity? Validity { get; init; }

    /// <summary>Why it is not valid; null where nobody said so.</summary>
    public string? ReasonOfInvalidity { get; init; }

    /// <summary>The instant about which the customer may expect feedback; null until it is promised.</summary>
    public DateTimeOffset? PromisedFeedbackAt { get; init; }

    /// <summary>Who handles it, in the host's words; null until it is known.</summary>
    public string? ResponsibleDepartment { get; init; }

    /// <summary>The first head of the responsible department, in the host's words; null until it is known.</summary>
    public string? DepartmentHead { get; init; }

    /// <summary>Who else is told of it, in the host's words.</summary>
    public IReadOnlyList<string> RelatedDepartments { get; init; } = [];

    /// <summary>Those of the responsible department who are on duty now, in the host's words; null where nobody was asked.</summary>
    public string? DutyDepartment { get; init; }

    /// <summary>What each task came to, in the order of the tasks.</summary>
    public IReadOnlyList<HandlingResult> Results { get; init; } = [];

    /// <summary>What the customer answered to each call-back, in their order.</summary>
    public IReadOnlyList<CallBack> CallBacks { get; init; } = [];

    /// <summary>Whether it disturbs normal life and needs timely handling.</summary>
    public bool DisturbsLife => Route is ReceptionRoute.DisturbingOutsideWorkingTime or ReceptionRoute.DisturbingInWorkingTime;

    /// <summary>Who is notified at once: outside working time those on duty, in working time the responsible department; null where nobody is, or it is not known.</summary>
    public string? NotifiedAtOnce => Route switch
    {
        ReceptionRoute.DisturbingOutsideWorkingTime => DutyDepartment,
        ReceptionRoute.DisturbingInWorkingTime => ResponsibleDepartment,
        _ => null,
    };

    /// <summary>The complaint with the departments that <see cref="PropertyComplaints.Duties"/> decided.</summary>
    /// <param name="duties">The duties.</param>
    public PropertyComplaint Under(IReadOnlyList<ComplaintDuty> duties)
    {
        ArgumentNullException.ThrowIfNull(duties);
        return this with
        {
            ResponsibleDepartment = Bearer(duties, ComplaintTask.Handle),
            DepartmentHead = Bearer(duties, ComplaintTask.Answer),
            RelatedDepartments = [.. duties.Where(duty => duty.Task == ComplaintTask.BeTold).Select(duty => duty.Bearer)],
        };
    }

    private static string? Bearer(IReadOnlyList<ComplaintDuty> duties, ComplaintTask task) =>
        duties.FirstOrDefault(duty => duty.Task == task)?.Bearer;
}
