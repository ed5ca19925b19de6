using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Complaints;

/// <summary>
/// What every document knows of a complaint. Each document derives its own case from it, with the particulars that it asks
/// for; figures, categories and steps are never shared. Immutable; the host makes a changed copy when it learns more.
/// </summary>
public abstract record Complaint
{
    /// <summary>A complaint as it comes in.</summary>
    /// <param name="id">The host's ID of the complaint.</param>
    /// <param name="complainant">Who complains.</param>
    /// <param name="channel">By which way it came in.</param>
    /// <param name="receivedAt">The instant of contact, from which limits run.</param>
    /// <param name="content">What it says; not empty.</param>
    /// <exception cref="ArgumentException">The ID is the default value, the channel none of the enum, or the content empty.</exception>
    protected Complaint(SubjectId id, Complainant complainant, ComplaintChannel channel, DateTimeOffset receivedAt, string content)
    {
        if (id == default)
            throw new ArgumentException("Found a complaint without an ID, expected the host's own.", nameof(id));
        ArgumentNullException.ThrowIfNull(complainant);
        if (!Enum.IsDefined(channel))
            throw new ArgumentException($"Found the channel {(int)channel}, expected one of {string.Join(", ", Enum.GetNames<ComplaintChannel>())}.", nameof(channel));
        ArgumentException.ThrowIfNullOrWhiteSpace(content);
        Id = id;
        Complainant = complainant;
        Channel = channel;
        ReceivedAt = receivedAt;
        Content = content;
    }

    /// <summary>The host's ID of the complaint.</summary>
    public SubjectId Id { get; }

    /// <summary>Who complains.</summary>
    public Complainant Complainant { get; }

    /// <summary>By which way it came in.</summary>
    public ComplaintChannel Channel { get; }

    /// <summary>The instant of contact, from which limits run.</summary>
    public DateTimeOffset ReceivedAt { get; }

    /// <summary>What it says.</summary>
    public string Content { get; }

    /// <summary>The limits that the document's policy of deadlines decided for it; null: the document's own hold.</summary>
    public CaseLimits? Limits { get; init; }

    /// <summary>The name of the working calendar that its clocks are counted by, such as a team's; null: the organisation's.</summary>
    public string? Calendar { get; init; }
}
