using System.Globalization;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Benchmarks;

/// <summary>Synthetic customers, the same in every run.</summary>
internal static class Population
{
    private const string FormatCodes = "ZBSNYFQ";

    public static MeasuringPeriod Period { get; } = MeasuringPeriod.LastQuarterEndedBy(new DateOnly(2026, 9, 30));

    public static DateTimeOffset RunDay { get; } = new(2026, 9, 30, 0, 0, 0, TimeSpan.FromHours(8));

    public static IEnumerable<PurchaseRecord> Of(int customers, int formats)
    {
        var random = new Random(20260930);
        for (var i = 0; i < customers; i++)
        {
            var quantity = random.NextInt64(0, 5_000);
            var cents = quantity * random.NextInt64(400, 2_500);
            yield return new PurchaseRecord(
                string.Create(CultureInfo.InvariantCulture, $"C{i:D7}"), new FormatCode(FormatCodes[i % formats]), quantity, cents / 100m);
        }
    }
}
