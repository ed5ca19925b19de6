using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Procedures.TobaccoRetail;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerServiceRules.Tests.Tobacco;

public sealed class ScaleRankingProperties
{
    // Few different figures, so that ties, zeros and returns are frequent.
    private static readonly Gen<PurchaseRecord[]> Populations =
        from size in Gen.Choose(1, 25)
        from records in (
            from format in Gen.Elements("Z", "Z", "B")
            from quantity in Gen.Choose(-2, 6)
            from amount in Gen.Elements(-1m, 0m, 0m, 1m, 1.0m, 1.50m, 2m, 3.999m)
            from joined in Gen.Frequency((8, Gen.Constant<DateOnly?>(null)), (1, Gen.Constant<DateOnly?>(Ranked.Period.Last)))
            select (format, quantity, amount, joined)).ArrayOf(size)
        select records.Select((record, i) => new PurchaseRecord($"K{i}", record.format, record.quantity, record.amount, record.joined)).ToArray();

    [Fact]
    public void Of_AnyPopulation_EqualsTheNaiveCalculation() => Check.QuickThrowOnFailure(Prop.ForAll(Populations.ToArbitrary(), records =>
    {
        foreach (var (record, standing) in records.Zip(Ranked.Of(records).Standings))
        {
            var naive = Ranked.Naively(records, record);
            (standing.Subject, standing.Score, standing.Rank).Should().Be((record.Customer, naive.Score, naive.Rank));
        }
    }));

    [Fact]
    public void Of_AnyPopulation_ScoresOfAFormatWithPurchasesSumToOne() => Check.QuickThrowOnFailure(Prop.ForAll(Populations.ToArbitrary(), records =>
    {
        foreach (var format in Ranked.Of(records).Standings.GroupBy(standing => standing.Format).Where(format => format.First().FormatHasPurchases))
            format.Aggregate(Fraction.Zero, (sum, standing) => sum + (standing.Score ?? 0)).Should().Be((Fraction)1);
    }));

    [Fact]
    public void Of_ShuffledPopulation_GivesTheSameStandings()
    {
        var cases = from records in Populations from shuffled in Gen.Shuffle(records) select (records, shuffled);

        Check.QuickThrowOnFailure(Prop.ForAll(cases.ToArbitrary(), pair =>
        {
            var (ranking, other) = (Ranked.Of(pair.records), Ranked.Of(pair.shuffled));
            foreach (var standing in ranking.Standings)
            {
                var same = other.StandingOf(standing.Subject);
                (same.Rank, same.Score, same.Count).Should().Be((standing.Rank, standing.Score, standing.Count));
                same.DistanceTo(new Fraction(1, 5))?.Holder.Should().Be(standing.DistanceTo(new Fraction(1, 5))?.Holder);
            }
        }));
    }

    [Fact]
    public void Of_MoreVolume_NeverGivesAWorseRank()
    {
        var cases =
            from records in Populations
            from which in Gen.Choose(0, records.Length - 1)
            from quantity in Gen.Choose(0, 5)
            from amount in Gen.Elements(0m, 0.01m, 1m, 7.5m)
            select (records, which, quantity, amount);

        Check.QuickThrowOnFailure(Prop.ForAll(cases.ToArbitrary(), at =>
        {
            var own = at.records[at.which];
            var more = new PurchaseRecord(own.Customer, own.Format, own.NetQuantity + at.quantity, own.NetAmount + at.amount, own.Joined);
            var (before, after) = (Ranked.Of(at.records), Ranked.Of([.. at.records.Where(record => record.Customer != own.Customer), more]));

            if (before.StandingOf(own.Customer).Rank is { } rank)
                after.StandingOf(own.Customer).Rank.Should().BeLessThanOrEqualTo(rank);
        }));
    }
}
