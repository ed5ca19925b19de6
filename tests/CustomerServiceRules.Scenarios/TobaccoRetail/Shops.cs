using System.Globalization;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Testing;

namespace CustomerServiceRules.Scenarios.Tobacco;

/// <summary>Shops K1, K2, ... and the day after whose end their quarter is ranked.</summary>
internal static class Shops
{
    public static ScenarioBook Book { get; } = ScenarioBook.Of(new TobaccoRetailModule());

    /// <summary>July to September 2026.</summary>
    public static MeasuringPeriod Quarter { get; } = MeasuringPeriod.Quarter(2026, 3);

    public static DateTimeOffset RunDay { get; } = new(2026, 9, 30, 12, 0, 0, TimeSpan.FromHours(8));

    public static DateOnly Day(int month, int day) => new(2026, month, day);

    public static PurchaseRecord Shop(string id, long quantity, decimal amount, DateOnly? joined = null, char format = 'Z') =>
        new(id, new FormatCode(format), quantity, amount, joined);

    public static ScaleRanking Rank(params IEnumerable<PurchaseRecord> shops) => ScaleRanking.Of(Quarter, shops);

    /// <summary>Shops K1 to Kn of which each bought more than the next.</summary>
    public static ScaleRanking Distinct(int count) =>
        Selling([.. Enumerable.Range(1, count).Select(rank => count + 1 - rank)]);

    /// <summary>Shops K1, K2, ... that bought so many hundreds, at ten yuan a piece.</summary>
    public static ScaleRanking Selling(params int[] hundreds) =>
        Rank(hundreds.Select((sold, place) => Shop($"K{place + 1}", 100L * sold, 1_000m * sold)));

    /// <summary>Reads numbers with spaces between them.</summary>
    public static int[] Numbers(string text) => [.. text.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];

    /// <summary>The five grocery shops of test vector C-21.</summary>
    public static ScaleRanking Five { get; } = Rank(
        Shop("K1", 500, 9_000m), Shop("K2", 300, 6_000m), Shop("K3", 100, 3_000m), Shop("K4", 60, 1_400m), Shop("K5", 40, 600m));

    /// <summary>The scale codes of all shops in the order given, as one text such as 12223.</summary>
    public static string CodesOf(ScaleRanking ranking, ScenarioBook? book = null) => string.Concat(
        (book ?? Book).Rulebook
            .DecideMany(TobaccoRetail.Scale, FactsOf(ranking), RunDay)
            .Select(decision => (int)decision.Value));

    public static IEnumerable<SubjectFacts> FactsOf(ScaleRanking ranking) =>
        ranking.Standings.Select(standing => TobaccoRetail.FactsOf(standing));

    public static Scenario Given(ScaleStanding standing, params object[] others) => Book.Given(standing, others).AsOf(RunDay);

    /// <summary>Expects the clauses of a decision to be exactly these.</summary>
    public static void ShouldRestExactlyOn(this Decision decision, params IEnumerable<string> clauses) =>
        decision.Clauses().Should().BeEquivalentTo(clauses, "a decision cites all it rests on and nothing else");
}
