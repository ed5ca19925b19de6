using System.Globalization;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>A message that somebody wants to send: what <see cref="CustomerCare.Message"/> is asked about, one at a time. Immutable.</summary>
[Cites("CARE-2.1", "CARE-2.2", CareDocument.Channel, CareDocument.FamilyNumbers)]
public sealed record CareMessage : ISubjectFact, IExplainedFact
{
    /// <summary>Proposes a message.</summary>
    /// <param name="buyer">The buyer whom it concerns.</param>
    /// <param name="kind">What it is about.</param>
    /// <exception cref="ArgumentException">Nobody is the buyer, or the kind is none of the enum.</exception>
    public CareMessage(SubjectId buyer, CareMessageKind kind)
    {
        if (buyer == default)
            throw new ArgumentException("Found a message to nobody, expected the host's ID of a buyer.", nameof(buyer));
        if (!Enum.IsDefined(kind))
            throw new ArgumentException($"Found the kind {(int)kind}, expected one of {string.Join(", ", Enum.GetNames<CareMessageKind>())}.", nameof(kind));
        Subject = buyer;
        Kind = kind;
    }

    /// <summary>The buyer whom it concerns.</summary>
    public SubjectId Subject { get; }

    /// <summary>What it is about.</summary>
    public CareMessageKind Kind { get; }

    /// <summary>The number to which it is to go; null, the default: to the buyer.</summary>
    public string? To { get; init; }

    /// <summary>When the customer-service centre approved its content; null, the default: it has not.</summary>
    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>How many SMS the buyer has got in the calendar month before it, those that a clause orders by SMS aside; 0 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public int SmsInMonth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>Whether it goes to the owner's family too.</summary>
    public bool IsForFamily => Kind is CareMessageKind.ClubInvitation or CareMessageKind.Service or CareMessageKind.Safety;

    /// <summary>Whether a clause or its purpose wants it by SMS whatever address is known: thanks, hotline, water test and safety.</summary>
    public bool IsBoundToSms => IsOutsideCap || Kind == CareMessageKind.WaterTest;

    /// <summary>Whether it is sent whatever the cap says: what a clause owes by SMS, and safety.</summary>
    public bool IsOutsideCap => Kind is CareMessageKind.Thanks or CareMessageKind.Hotline or CareMessageKind.Safety;

    string IExplainedFact.Kind => CareTerms.MessageFact;

    string IExplainedFact.Id => Kind.ToString();

    IEnumerable<Figure> IExplainedFact.Figures
    {
        get
        {
            if (To is { } number)
                yield return new Figure(CareTerms.RecipientFigure, number);
            if (ApprovedAt is { } approved)
                yield return new Figure(CareTerms.ApprovedFigure, approved.ToString("O", CultureInfo.InvariantCulture));
            yield return new Figure(CareTerms.SmsInMonthFigure, SmsInMonth.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The contact that it was, so that the ledger of obligations counts what was sent; to others than the buyer it meets no duty.</summary>
    /// <param name="id">The host's ID of the contact; not empty.</param>
    /// <param name="at">When it was sent.</param>
    /// <param name="staff">Who sent it: the host's ID of the person; not empty.</param>
    /// <exception cref="ArgumentException">An ID is empty.</exception>
    public Contact AsContact(string id, DateTimeOffset at, string staff) => new(id, Subject, ContactWay.Message, at, staff)
    {
        Topic = To is null ? CareTopics.Of(Kind) : null,
    };

    /// <summary>Whether it goes by SMS where consent is given.</summary>
    /// <param name="email">The buyer's address; null: none is known.</param>
    public bool GoesBySms(string? email) => IsBoundToSms || To is not null || email is null;

    /// <summary>Whether its content was approved by an instant.</summary>
    /// <param name="instant">The instant.</param>
    public bool IsApprovedBy(DateTimeOffset instant) => ApprovedAt <= instant;
}
