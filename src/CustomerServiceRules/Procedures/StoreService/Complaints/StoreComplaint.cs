using CustomerServiceRules.Complaints;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>What a store knows of a complaint, as far as the steps look at it. Immutable.</summary>
[Cites("SCS-3.4.1", "SCS-7.2.1")]
public sealed record StoreComplaint : Complaint
{
    /// <summary>A complaint as it comes in.</summary>
    /// <param name="id">The host's ID of the complaint.</param>
    /// <param name="complainant">Who complains; without a contact it is not put on record.</param>
    /// <param name="channel">By which way it came in.</param>
    /// <param name="receivedAt">The instant of contact, from which limits run.</param>
    /// <param name="content">What it says; not empty.</param>
    /// <exception cref="ArgumentException">The ID is the default value, the channel none of the enum, or the content empty.</exception>
    public StoreComplaint(SubjectId id, Complainant complainant, ComplaintChannel channel, DateTimeOffset receivedAt, string content)
        : base(id, complainant, channel, receivedAt, content)
    {
    }

    /// <summary>Whose it is, as <see cref="StoreService.Handler"/> decided; the staff's by default.</summary>
    public StoreHandler Handler { get; init; } = StoreHandler.Staff;

    /// <summary>Who handles it now, by name; null: nobody named yet.</summary>
    public string? Assignee { get; init; }

    /// <summary>What the customer is told next about how things stand; null: nothing.</summary>
    public string? Progress { get; init; }

    /// <summary>What is awaited, while nothing can be done before somebody answers; null: nothing.</summary>
    public Awaited? Awaited { get; init; }

    /// <summary>The handlings, oldest first: one, and one more for each reopening.</summary>
    public IReadOnlyList<StoreHandling> Handlings { get; init; } = [];
}
