using System.Globalization;
using System.IO.Compression;
using System.Numerics;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Tests.Tobacco;

public sealed class RealDataTests
{
    private const string Sales = "data/retail-iowa/iowa_sales_2021Q4.csv.gz";
    private const string Outlets = "data/retail-iowa/outlets.csv";

    [DataFact(Sales, Outlets)]
    public void A_quarter_of_real_sales_is_tiered_as_an_independent_calculation_does()
    {
        var records = ReadPurchases();
        var expected = Independently(records);
        var facts = Ranked.Of(records).Standings.Select(standing => TobaccoRetail.FactsOf(standing));

        var decided = Deciding.Rulebook.DecideMany(TobaccoRetail.Tier, facts, Deciding.Run)
            .ToDictionary(decision => decision.Subject.Value, decision => decision.Value);

        decided.Should().Equal(expected, "outlet by outlet");
        decided.Should().HaveCount(1875);
        new[] { CustomerTier.A, CustomerTier.B, CustomerTier.C }.Select(tier => decided.Values.Count(value => value == tier)).Should().Equal(374, 1127, 374);
    }

    private static PurchaseRecord[] ReadPurchases()
    {
        var formats = File.ReadLines(SharedFiles.PathOf(Outlets)).Skip(1).ToDictionary(line => line[..line.IndexOf(',', StringComparison.Ordinal)], line => line.Split(',')[^2]);
        var sums = new Dictionary<string, (long Quantity, decimal Amount)>();
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedFiles.PathOf(Sales)), CompressionMode.Decompress));
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split(',');
            var sum = sums.GetValueOrDefault(fields[1]);
            sums[fields[1]] = (sum.Quantity + long.Parse(fields[4], CultureInfo.InvariantCulture), sum.Amount + decimal.Parse(fields[5], CultureInfo.InvariantCulture));
        }

        return [.. sums.Select(sum => new PurchaseRecord(sum.Key, formats[sum.Key], sum.Value.Quantity, sum.Value.Amount))];
    }

    // In whole cents, by counting for each outlet how many of its format are better.
    private static Dictionary<string, CustomerTier> Independently(PurchaseRecord[] records)
    {
        var tiers = new Dictionary<string, CustomerTier>();
        foreach (var format in records.GroupBy(record => record.Format))
        {
            BigInteger bottles = format.Aggregate(BigInteger.Zero, (sum, record) => sum + record.NetQuantity);
            BigInteger cents = format.Aggregate(BigInteger.Zero, (sum, record) => sum + (BigInteger)(record.NetAmount * 100));
            var keys = format.ToDictionary(record => record.Customer.Value, record => record.NetQuantity * cents + (BigInteger)(record.NetAmount * 100) * bottles);
            foreach (var (outlet, key) in keys)
            {
                // (rank - 1/2) / n <= 1/5 and 4/5, in whole numbers.
                var tenTimes = 10 * (1 + keys.Values.Count(other => other > key)) - 5;
                tiers[outlet] = tenTimes <= 2 * keys.Count ? CustomerTier.A : tenTimes <= 8 * keys.Count ? CustomerTier.B : CustomerTier.C;
            }
        }

        return tiers;
    }
}
