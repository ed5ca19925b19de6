using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.CustomerRelations;

/// <summary>Which card a customer is kept on.</summary>
[Cites("REL-19", "REL-19.1")]
public enum RelationCardKind
{
    /// <summary>The card of customers in general (客户关系卡).</summary>
    Ordinary = 1,

    /// <summary>The card of key customers, who are managed apart (重点客户资料卡).</summary>
    Key,
}

/// <summary>
/// A customer's relation card (客户关系卡): five fields of a fixed form, and what contacts found out. The host keeps it; this
/// library says what it lacks, and what it is after a change. Immutable.
/// </summary>
[Cites("REL-16", "REL-17", "REL-19", "REL-19.1", "REL-19.2", "REL-19.3", "REL-19.4")]
public sealed record RelationCard
{
    /// <summary>Opens a card.</summary>
    /// <param name="customer">Whose card it is.</param>
    /// <param name="kind">Which card; the one of key customers is kept apart.</param>
    /// <exception cref="ArgumentException">No customer, or a kind outside its enumeration.</exception>
    public RelationCard(SubjectId customer, RelationCardKind kind)
    {
        if (customer == default)
            throw new ArgumentException("Found a card of nobody, expected the host's ID of a customer.", nameof(customer));
        if (!Enum.IsDefined(kind))
            throw new ArgumentException($"Found the card {(int)kind}, expected one of {string.Join(", ", Enum.GetNames<RelationCardKind>())}.", nameof(kind));
        Customer = customer;
        Kind = kind;
    }

    /// <summary>Whose card it is.</summary>
    public SubjectId Customer { get; }

    /// <summary>Which card it is.</summary>
    public RelationCardKind Kind { get; }

    /// <summary>What the customer is called (客户姓名); null until it is known.</summary>
    public string? Name { get; init; }

    /// <summary>Where the customer works (工作单位); null until it is known.</summary>
    public string? WorkUnit { get; init; }

    /// <summary>What the customer is there (职位); null until it is known.</summary>
    public string? Post { get; init; }

    /// <summary>Where the customer lives (住址); null until it is known.</summary>
    public string? Address { get; init; }

    /// <summary>How the customer is reached (联系方式); null until it is known.</summary>
    public string? ReachedBy { get; init; }

    /// <summary>What contacts found out, oldest first; nothing that is useful is thrown away.</summary>
    public IReadOnlyList<DatedCardNote> Notes { get; init; } = [];

    /// <summary>When the customer last said that what stands on the card is right; null: never.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>When the card was last written on; null: never.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Which of the five fields are empty, in the order of the document: a card with one is not accurate.</summary>
    public IReadOnlyList<string> EmptyFields =>
    [
        .. new[] { (Name, "name"), (WorkUnit, "work unit"), (Post, "post"), (Address, "address"), (ReachedBy, "how to be reached") }
            .Where(entry => string.IsNullOrWhiteSpace(entry.Item1)).Select(entry => entry.Item2),
    ];

    /// <summary>The card after a contact: its notes added, and confirmed and written on as of the contact.</summary>
    /// <param name="change">What the contact found out; the same change twice adds nothing the second time.</param>
    /// <exception cref="ArgumentException">A change of another customer's card.</exception>
    public RelationCard After(CardChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.Customer != Customer)
            throw new ArgumentException($"Found a change of the card of {change.Customer}, expected one of {Customer}.", nameof(change));
        return this with
        {
            Notes = [.. Notes.Union(change.Notes.Select(note => new DatedCardNote(change.At, change.Source, note))).OrderBy(note => note.At)],
            ConfirmedAt = Later(ConfirmedAt, change.At),
            UpdatedAt = Later(UpdatedAt, change.At),
        };
    }

    private static DateTimeOffset Later(DateTimeOffset? one, DateTimeOffset other) => one > other ? one.Value : other;
}

/// <summary>A note on a card. Immutable.</summary>
/// <param name="At">When it was found out.</param>
/// <param name="Source">The host's ID of the visit or follow-up that found it out.</param>
/// <param name="Note">What was found out.</param>
[Cites("REL-19.3", "REL-19.4")]
public sealed record DatedCardNote(DateTimeOffset At, string Source, CardNote Note);
