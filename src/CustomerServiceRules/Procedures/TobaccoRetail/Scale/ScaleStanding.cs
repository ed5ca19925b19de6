using System.Globalization;
using System.Numerics;
using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// Where one customer stands among the customers of its business format: the fact that the rules of the scale match.
/// Immutable and thread-safe; two standings of one customer in one ranking are equal.
/// </summary>
[Cites("TOB-6.2.1", "TOB-6.2.2", "OQ-2", "OQ-3", "OQ-4", "OQ-5")]
public sealed class ScaleStanding : ISubjectFact, IExplainedFact, ICited, IEquatable<ScaleStanding>
{
    // 20, 60 and 20 percent of a multiple of five customers are whole numbers; nothing is rounded then.
    private const int FifthsOfAFormat = 5;

    private readonly int _place;

    internal ScaleStanding(ScaleRanking ranking, int place)
    {
        Ranking = ranking;
        _place = place;
    }

    /// <summary>The ranking that it is part of.</summary>
    public ScaleRanking Ranking { get; }

    /// <summary>The customer.</summary>
    public SubjectId Subject => Record.Customer;

    /// <summary>Its business format.</summary>
    public FormatCode Format => Record.Format;

    /// <summary>The net quantity of the period as given; may be negative.</summary>
    public long NetQuantity => Record.NetQuantity;

    /// <summary>The net amount of the period as given; may be negative.</summary>
    public decimal NetAmount => Record.NetAmount;

    /// <summary>The quantity that counts: 0 where the net quantity is negative.</summary>
    public long Quantity => Record.Quantity;

    /// <summary>The amount that counts: 0 where the net amount is negative.</summary>
    public decimal Amount => Record.Amount;

    /// <summary>Whether a negative net quantity or net amount was set to 0.</summary>
    public bool WasClamped => NetQuantity < 0 || NetAmount < 0;

    /// <summary>Whether it joined after the first and not after the last day of the period: not ranked, not counted.</summary>
    public bool IsNewcomer => Record.IsNewcomerIn(Ranking.Period);

    /// <summary>Whether quantity or amount count more than 0.</summary>
    public bool HasPurchases => Quantity > 0 || Amount > 0;

    /// <summary>Whether anybody in the format bought anything, newcomers left out.</summary>
    public bool FormatHasPurchases => Totals.HasPurchases;

    /// <summary>The totals of its business format.</summary>
    public FormatTotals Totals => Ranking.TotalsOf(Format);

    /// <summary>How many customers count in the format.</summary>
    public int Count => Totals.Count;

    /// <summary>
    /// The exact score, from 0 to 1; computed on each call. Null for a newcomer and where the format has no purchases.
    /// </summary>
    public Fraction? Score => Rank is null ? null : Totals.ScoreOf(Quantity, Amount);

    /// <summary>
    /// The competition rank within the format, 1 for the best, shared by equal scores (1, 1, 3). Null for a newcomer and where
    /// the format has no purchases.
    /// </summary>
    public int? Rank => Ranking.RankAt(_place) is var rank and > 0 ? rank : null;

    /// <summary>
    /// The position (2r - 1) / (2n) of rank r among n customers, between 0 and 1, that the cuts are compared with (OQ-2).
    /// Null where there is no rank.
    /// </summary>
    public Fraction? Position => Rank is { } rank ? new Fraction(2L * rank - 1, 2L * Count) : null;

    /// <summary>Whether another customer of the format has the same score; false where there is no rank.</summary>
    public bool IsTied => Rank is { } rank && Ranking.IsShared(rank, Totals);

    /// <summary>The clauses of the ranking; among the open questions those whose default this standing meets.</summary>
    public IReadOnlyList<string> Clauses =>
    [
        .. (ReadOnlySpan<string>)(Rank is null ? [] : ["TOB-6.2.1", "TOB-6.2.2"]),
        .. (ReadOnlySpan<string>)(Rank is null || Count % FifthsOfAFormat == 0 ? [] : ["OQ-2"]),
        .. (ReadOnlySpan<string>)(IsTied ? ["OQ-3"] : []),
        .. (ReadOnlySpan<string>)(IsNewcomer || WasClamped || !HasPurchases || Totals.IsOneSided ? ["OQ-4"] : []),
        "OQ-5",
    ];

    private ref readonly PurchaseRecord Record => ref Ranking.RecordAt(_place);

    /// <summary>How far the customer is from a cut: which rank is the last before it, who holds it and by what score.</summary>
    /// <param name="cut">The cut as a share of the format's customers, from 0 to 1.</param>
    /// <returns>The distance; null where there is no rank.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The cut is below 0 or above 1.</exception>
    public CutDistance? DistanceTo(Fraction cut)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cut, Fraction.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cut, (Fraction)1);
        if (Position is null)
            return null;

        // (2r - 1) / (2n) <= cut  <=>  r <= n * cut + 1/2
        var bound = cut * Count + new Fraction(1, 2);
        var lastRank = (int)BigInteger.Min(Count, BigInteger.Divide(bound.Numerator, bound.Denominator));
        return new CutDistance(this, cut, lastRank, lastRank > 0 ? Ranking.AtPlace(Totals, lastRank) : null);
    }

    /// <summary>Whether the other standing is of the same customer in the same ranking.</summary>
    /// <param name="other">The other standing.</param>
    public bool Equals(ScaleStanding? other) =>
        other is not null && ReferenceEquals(Ranking, other.Ranking) && _place == other._place;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScaleStanding);

    /// <inheritdoc/>
    public override int GetHashCode() => _place;

    /// <summary>The customer with rank and count.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Subject}: {Format} {Rank}/{Count}");

    string IExplainedFact.Kind => TobaccoTerms.StandingFact;

    string IExplainedFact.Id => string.Create(CultureInfo.InvariantCulture, $"{Subject} {Ranking.Period}");

    IEnumerable<Figure> IExplainedFact.Figures
    {
        get
        {
            yield return new Figure(TobaccoTerms.FormatFigure, Format.ToString());
            yield return new Figure(TobaccoTerms.QuantityFigure, NetQuantity.ToString(CultureInfo.InvariantCulture));
            yield return new Figure(TobaccoTerms.AmountFigure, Plain(NetAmount));
            if (WasClamped)
            {
                yield return new Figure(TobaccoTerms.CountedQuantityFigure, Quantity.ToString(CultureInfo.InvariantCulture));
                yield return new Figure(TobaccoTerms.CountedAmountFigure, Plain(Amount));
            }

            if (IsNewcomer)
                yield return new Figure(TobaccoTerms.JoinedFigure, Record.Joined!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (Rank is { } rank)
            {
                yield return new Figure(TobaccoTerms.ScoreFigure, Score!.Value.ToString());
                yield return new Figure(TobaccoTerms.RankFigure, rank.ToString(CultureInfo.InvariantCulture));
                yield return new Figure(TobaccoTerms.PositionFigure, Position!.Value.ToString());
            }

            yield return new Figure(TobaccoTerms.FormatQuantityFigure, Totals.Quantity.ToString(CultureInfo.InvariantCulture));
            yield return new Figure(TobaccoTerms.FormatAmountFigure, Totals.AmountText);
            yield return new Figure(TobaccoTerms.CountFigure, Count.ToString(CultureInfo.InvariantCulture));
        }
    }

    // Equal amounts have equal texts: 6000.00 is written as 6000.
    private static string Plain(decimal amount) => amount.ToString("0.############################", CultureInfo.InvariantCulture);
}
