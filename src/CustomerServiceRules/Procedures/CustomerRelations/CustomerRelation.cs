using System.Globalization;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerRelations;

/// <summary>In which relation a customer stands to the company; the rules hold for all of them.</summary>
[Cites("REL-2", "REL-4u")]
public enum RelationKind
{
    /// <summary>Buys from the company itself (直接客户).</summary>
    Direct = 1,

    /// <summary>Buys from those who buy from the company (间接客户).</summary>
    Indirect,

    /// <summary>May buy one day (潜在客户).</summary>
    Potential,
}

/// <summary>What is known of a customer's relation to the company: what duties and preferences are decided on. Immutable.</summary>
[Cites("REL-2", "REL-4u", "REL-6u", CustomerRelationsDocument.OldCustomers)]
public sealed record CustomerRelation : ISubjectFact, IExplainedFact
{
    /// <summary>States a relation.</summary>
    /// <param name="subject">The customer.</param>
    /// <param name="kind">In which relation it stands.</param>
    /// <param name="purchases">How often it has bought so far; 0 or more.</param>
    /// <exception cref="ArgumentException">No customer, or a kind outside its enumeration.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count below 0.</exception>
    public CustomerRelation(SubjectId subject, RelationKind kind, int purchases)
    {
        if (subject == default)
            throw new ArgumentException("Found a relation to nobody, expected the host's ID of a customer.", nameof(subject));
        if (!Enum.IsDefined(kind))
            throw new ArgumentException($"Found the relation {(int)kind}, expected one of {string.Join(", ", Enum.GetNames<RelationKind>())}.", nameof(kind));
        ArgumentOutOfRangeException.ThrowIfNegative(purchases);
        Subject = subject;
        Kind = kind;
        Purchases = purchases;
    }

    /// <summary>The customer.</summary>
    public SubjectId Subject { get; }

    /// <summary>In which relation it stands.</summary>
    public RelationKind Kind { get; }

    /// <summary>How often it has bought so far.</summary>
    public int Purchases { get; }

    /// <summary>Whether its credit is judged good; false by default.</summary>
    public bool HasGoodCredit { get; init; }

    string IExplainedFact.Kind => CustomerRelationsTerms.RelationFact;

    string IExplainedFact.Id => Subject.Value;

    IEnumerable<Figure> IExplainedFact.Figures =>
    [
        new(CustomerRelationsTerms.KindFigure, Kind.ToString()),
        new(CustomerRelationsTerms.PurchasesFigure, Purchases.ToString(CultureInfo.InvariantCulture)),
        new(CustomerRelationsTerms.CreditFigure, HasGoodCredit ? "good" : "not judged good"),
    ];
}
