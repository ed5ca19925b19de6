using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Tests.Tobacco;

/// <summary>Rankings for tests, and what the tests expect of them by a naive calculation of their own.</summary>
internal static class Ranked
{
    public static readonly MeasuringPeriod Period = MeasuringPeriod.Quarter(2021, 4);

    public static ScaleRanking Of(params IEnumerable<PurchaseRecord> records) => ScaleRanking.Of(Period, records);

    /// <summary>Customers K1, K2 ... of format Z with the given quantities and equal amounts.</summary>
    public static ScaleRanking Quantities(params long[] quantities) =>
        Of(quantities.Select((quantity, i) => new PurchaseRecord($"K{i + 1}", "Z", quantity, quantity)));

    /// <summary>The five grocery shops of test vector C-21.</summary>
    public static ScaleRanking FiveGroceryShops() => Of(
        new PurchaseRecord("K1", "Z", 500, 9000m),
        new PurchaseRecord("K2", "Z", 300, 6000m),
        new PurchaseRecord("K3", "Z", 100, 3000m),
        new PurchaseRecord("K4", "Z", 60, 1400m),
        new PurchaseRecord("K5", "Z", 40, 600m));

    /// <summary>The scale by the words of the document and the defaults, without the library's ranking and rules.</summary>
    public static (Fraction? Score, int? Rank, BusinessScale Scale) Naively(IReadOnlyCollection<PurchaseRecord> records, PurchaseRecord own)
    {
        if (IsNewcomer(own))
            return (null, null, BusinessScale.Small);

        var format = records.Where(record => record.Format == own.Format && !IsNewcomer(record)).ToArray();
        var scores = format.Select(record => Score(format, record)).ToArray();
        if (Score(format, own) is not { } score)
            return (null, null, BusinessScale.Medium);

        var rank = 1 + scores.Count(other => other > score);
        var position = (rank - new Fraction(1, 2)) / format.Length;
        var scale = score == 0 || position > new Fraction(4, 5) ? BusinessScale.Small
            : position > new Fraction(1, 5) ? BusinessScale.Medium
            : BusinessScale.Large;
        return (score, rank, scale);
    }

    private static bool IsNewcomer(PurchaseRecord record) => record.Joined > Period.First && record.Joined <= Period.Last;

    private static Fraction? Score(PurchaseRecord[] format, PurchaseRecord record)
    {
        var quantity = Share(format, record, each => Math.Max(0, each.NetQuantity));
        var amount = Share(format, record, each => Fraction.FromDecimal(Math.Max(0, each.NetAmount)));
        return (quantity, amount) switch
        {
            (null, _) => amount,
            (_, null) => quantity,
            _ => (quantity + amount) / 2,
        };
    }

    private static Fraction? Share(PurchaseRecord[] format, PurchaseRecord record, Func<PurchaseRecord, Fraction> of)
    {
        var total = format.Aggregate(Fraction.Zero, (sum, each) => sum + of(each));
        return total == 0 ? null : of(record) / total;
    }
}
