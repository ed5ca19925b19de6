using CustomerServiceRules;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Procedures.TobaccoRetail;
using RetailTiering.Input;

namespace RetailTiering.Deciding;

/// <summary>The population ranked and decided: what the library makes of the purchases.</summary>
/// <param name="RunDay">The day of the quarterly run.</param>
/// <param name="Outlets">The population, sorted by id.</param>
internal sealed record Tiering(Rulebook Rulebook, MeasuringPeriod Period, DateOnly RunDay, IReadOnlyList<TieredOutlet> Outlets)
{
    private const decimal Cent = 0.01m;

    private static readonly Policy[] Policies =
    [
        TobaccoRetail.Scale, TobaccoRetail.Tier, TobaccoRetail.TierEffect, TobaccoRetail.Services, TobaccoRetail.Cadence,
    ];

    /// <summary>The beginning of the day of the run: the moment that the decisions are for.</summary>
    public DateTimeOffset RunStart => StartOf(RunDay, Rulebook.TimeZone);

    public static Tiering Of(Purchases purchases, Rulebook rulebook, IProgress<Advance>? progress, CancellationToken cancellation)
    {
        var (rows, totals) = (purchases.Outlets.Rows, purchases.Totals);
        int[] members = [.. purchases.Members.OrderBy(member => rows[member].Id, StringComparer.Ordinal)];
        var ranking = ScaleRanking.Of(purchases.Period, members.Select(member => new PurchaseRecord(
            rows[member].Id, rows[member].Format, totals.Quantity(member), totals.Cents(member) * Cent, rows[member].Joined)));

        var decided = rulebook.DecideMany(
            Policies,
            ranking.Standings.Select(standing => TobaccoRetail.FactsOf(standing)),
            StartOf(purchases.AsOf, rulebook.TimeZone),
            progress is null ? null : new ShareOf(members.Length, progress),
            cancellation);
        return new Tiering(
            rulebook,
            purchases.Period,
            purchases.AsOf,
            [.. decided.Select((decisions, place) => new TieredOutlet(rows[members[place]], totals.Cents(members[place]), ranking.Standings[place], decisions))]);
    }

    private static DateTimeOffset StartOf(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight));
    }

    private sealed class ShareOf(int all, IProgress<Advance> progress) : IProgress<long>
    {
        public void Report(long value) => progress.Report(new Advance(value, (double)value / all));
    }
}
