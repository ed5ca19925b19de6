using CustomerServiceRules.Complaints;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

/// <summary>What a customer service department knows of a complaint, as far as the steps look at it. Immutable.</summary>
[Cites("CSD-3.1", "CSD-3.2", "CSD-3.3")]
public sealed record DepartmentComplaint : Complaint
{
    /// <summary>A complaint as it comes in.</summary>
    /// <param name="id">The host's ID of the complaint.</param>
    /// <param name="complainant">Who complains.</param>
    /// <param name="channel">By which way it came in.</param>
    /// <param name="receivedAt">The instant of contact, from which limits run.</param>
    /// <param name="content">What it says; not empty.</param>
    /// <exception cref="ArgumentException">The ID is the default value, the channel none of the enum, or the content empty.</exception>
    public DepartmentComplaint(SubjectId id, Complainant complainant, ComplaintChannel channel, DateTimeOffset receivedAt, string content)
        : base(id, complainant, channel, receivedAt, content)
    {
    }

    /// <summary>What <see cref="ServiceDepartment.Gravity"/> decided for it last; null: not decided yet. One for another complaint does not count.</summary>
    public Decision<ComplaintGravity>? Gravity { get; init; }

    /// <summary>What came of handling it, as the customer is told; null until then.</summary>
    public string? Result { get; init; }

    /// <summary>Whether it was decided that this complaint is of a gravity.</summary>
    /// <param name="gravity">The gravity.</param>
    public bool Is(ComplaintGravity gravity) => Gravity is { IsDecided: true } decision && decision.Subject == Id && decision.Value == gravity;
}
