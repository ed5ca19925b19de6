using CustomerServiceRules.Complaints;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.FrontDesk;

/// <summary>What a front desk knows of a complaint, as far as the steps look at it. Immutable.</summary>
[Cites("FRD-4.4", "FRD-2.4")]
public sealed record FrontDeskComplaint : Complaint
{
    /// <summary>A complaint as it comes in.</summary>
    /// <param name="id">The host's ID of the complaint.</param>
    /// <param name="complainant">Who complains.</param>
    /// <param name="channel">By which way it came in.</param>
    /// <param name="receivedAt">The instant of contact, from which limits run.</param>
    /// <param name="content">What it says, as it was heard; not empty.</param>
    /// <exception cref="ArgumentException">The ID is the default value, the channel none of the enum, or the content empty.</exception>
    public FrontDeskComplaint(SubjectId id, Complainant complainant, ComplaintChannel channel, DateTimeOffset receivedAt, string content)
        : base(id, complainant, channel, receivedAt, content)
    {
    }

    /// <summary>Whether understanding was shown and an apology made (表达理解和歉意).</summary>
    public bool HasApologised { get; init; }

    /// <summary>Whether the customer has confirmed the content.</summary>
    public bool IsContentConfirmed { get; init; }

    /// <summary>Why the front desk finds no solution; null: it does, or nobody has said so.</summary>
    public string? CannotBeAnswered { get; init; }

    /// <summary>The department concerned (相关部门); null: not known yet.</summary>
    public string? Department { get; init; }

    /// <summary>The solution found with the department; null: none yet.</summary>
    public string? Solution { get; init; }

    /// <summary>How it goes, noted last; null: nothing noted.</summary>
    public string? Progress { get; init; }

    /// <summary>What came of it in the end; null: not known yet.</summary>
    public string? Outcome { get; init; }

    /// <summary>The organisation that owns the matter and has a procedure of its own; null: none.</summary>
    public string? OwningOrganisation { get; init; }
}
