using System.Globalization;
using System.Numerics;
using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Tests.Tobacco;

public sealed class ScaleRankingTests
{
    [Fact]
    public void Of_FiveGroceryShops_GivesTheScoresOfTheCatalogue()
    {
        var standings = Ranked.FiveGroceryShops().Standings;

        standings.Select(standing => standing.Score!.Value.ToString()).Should().Equal("19/40", "3/10", "1/8", "13/200", "7/200");
        standings.Select(standing => standing.Rank).Should().Equal(1, 2, 3, 4, 5);
        standings.Select(standing => standing.Position!.Value.ToString()).Should().Equal("1/10", "3/10", "1/2", "7/10", "9/10");
    }

    [Fact]
    public void Of_EqualScores_ShareTheBestRankAndSkipTheNext()
    {
        var ranking = Ranked.Quantities(5, 7, 5, 1, 7, 5);

        ranking.Standings.Select(standing => standing.Rank).Should().Equal(3, 1, 3, 6, 1, 3);
    }

    [Fact]
    public void Of_ScoresEqualByDifferentParts_AreATie()
    {
        var ranking = Ranked.Of(
            new PurchaseRecord("Q", "Z", 30, 1.10m), new PurchaseRecord("V", "Z", 10, 3.30m), new PurchaseRecord("R", "Z", 20, 2.2m));

        ranking.Standings.Select(standing => standing.Rank).Should().Equal(1, 1, 1);
        ranking.Standings.Select(standing => standing.Score).Should().AllBeEquivalentTo((Fraction?)new Fraction(1, 3));
    }

    [Fact]
    public void Of_SeveralFormats_RanksEachByItself()
    {
        var ranking = Ranked.Of(
            new PurchaseRecord("a", "B", 1, 1m), new PurchaseRecord("b", "Z", 5, 5m), new PurchaseRecord("c", "B", 3, 3m), new PurchaseRecord("d", "Z", 9, 1m));

        ranking.Standings.Select(standing => (standing.Format.Letter, standing.Rank, standing.Count))
            .Should().Equal(('B', 2, 2), ('Z', 1, 2), ('B', 1, 2), ('Z', 2, 2));
        ranking.Formats.Select(format => format.Format.Letter).Should().Equal('B', 'Z');
        ranking.Formats[0].Quantity.Should().Be(4);
        ranking.Formats[0].Amount.Should().Be((Fraction)4);
    }

    [Fact]
    public void Of_NegativeSums_CountAsZeroEachOnItsOwn()
    {
        var ranking = Ranked.Of(new PurchaseRecord("back", "Z", -5, 20m), new PurchaseRecord("other", "Z", 10, 80m), new PurchaseRecord("loss", "Z", 10, -1m));
        var back = ranking.StandingOf("back");

        (back.NetQuantity, back.NetAmount, back.Quantity, back.Amount, back.WasClamped).Should().Be((-5, 20m, 0, 20m, true));
        ranking.Standings.Select(standing => standing.Score!.Value.ToString()).Should().Equal("1/10", "13/20", "1/4");
        ranking.Formats.Single().Quantity.Should().Be(20);
        ranking.StandingOf("other").WasClamped.Should().BeFalse();
    }

    [Fact]
    public void Of_OneTotalZero_UsesTheOtherShareAlone()
    {
        Ranked.Of(new PurchaseRecord("a", "Z", 0, 1.5m), new PurchaseRecord("b", "Z", 0, 4.5m))
            .Standings.Select(standing => (standing.Score!.Value.ToString(), standing.Rank)).Should().Equal(("1/4", 2), ("3/4", 1));
        Ranked.Of(new PurchaseRecord("a", "Z", 3, -1m), new PurchaseRecord("b", "Z", 1, 0m))
            .Standings.Select(standing => (standing.Score!.Value.ToString(), standing.Rank)).Should().Equal(("3/4", 1), ("1/4", 2));
    }

    [Fact]
    public void Of_BothTotalsZero_RanksNobody()
    {
        var standing = Ranked.Of(new PurchaseRecord("a", "Z", 0, 0m), new PurchaseRecord("b", "Z", -1, -1m)).StandingOf("b");

        (standing.Rank, standing.Score, standing.Position, standing.FormatHasPurchases, standing.Count).Should().Be((null, null, null, false, 2));
        standing.DistanceTo(new Fraction(1, 5)).Should().BeNull();
    }

    [Fact]
    public void Of_CustomersWithoutPurchases_AreRankedAndCounted()
    {
        var ranking = Ranked.Quantities(4, 0, 2, 0);

        ranking.Standings.Select(standing => standing.Rank).Should().Equal(1, 3, 2, 3);
        ranking.Standings.Select(standing => standing.HasPurchases).Should().Equal(true, false, true, false);
        ranking.StandingOf("K2").Score.Should().Be(Fraction.Zero);
    }

    [Theory]
    [InlineData("2021-09-30", false)]
    [InlineData("2021-10-01", false)]
    [InlineData("2021-10-02", true)]
    [InlineData("2021-12-31", true)]
    public void Of_JoinedInThePeriod_IsNeitherRankedNorCounted(string joined, bool isNewcomer)
    {
        var ranking = Ranked.Of(new PurchaseRecord("new", "Z", 900, 900m, Days.On(joined)), new PurchaseRecord("old", "Z", 100, 100m));
        var newcomer = ranking.StandingOf("new");

        newcomer.IsNewcomer.Should().Be(isNewcomer);
        newcomer.Rank.Should().Be(isNewcomer ? null : 1);
        newcomer.Score.HasValue.Should().Be(!isNewcomer);
        ranking.StandingOf("old").Count.Should().Be(isNewcomer ? 1 : 2);
        ranking.StandingOf("old").Score.Should().Be(isNewcomer ? new Fraction(1, 1) : new Fraction(1, 10));
    }

    [Fact]
    public void Of_NewcomersOnly_RanksNobody()
    {
        var standing = Ranked.Of(new PurchaseRecord("new", "Z", 900, 900m, Ranked.Period.Last)).StandingOf("new");

        (standing.Rank, standing.Count, standing.FormatHasPurchases, standing.IsNewcomer).Should().Be((null, 0, false, true));
    }

    [Fact]
    public void Of_JoinedAfterThePeriod_IsOutsideThePopulationAndSaidSo()
    {
        var ranking = Ranked.Of(new PurchaseRecord("late", "Z", 9, 9m, Ranked.Period.Last.AddDays(1)), new PurchaseRecord("old", "Z", 1, 1m));

        ranking.Outside.Select(record => record.Customer.Value).Should().Equal("late");
        ranking.Standings.Select(standing => standing.Subject.Value).Should().Equal("old");
        ranking.TryStandingOf("late", out _).Should().BeFalse();
        ranking.Invoking(r => r.StandingOf("late")).Should().Throw<KeyNotFoundException>().WithMessage("*late*2021Q4*");
    }

    [Fact]
    public void Of_ACustomerTwice_SaysWhich() =>
        FluentActions.Invoking(() => Ranked.Of(new PurchaseRecord("a", "Z", 1, 1m), new PurchaseRecord("a", "B", 1, 1m)))
            .Should().Throw<ArgumentException>().WithMessage("*customer a twice*");

    [Fact]
    public void Of_AnEmptyRecord_SaysWhere() =>
        FluentActions.Invoking(() => Ranked.Of(new PurchaseRecord("a", "Z", 1, 1m), default))
            .Should().Throw<ArgumentException>().WithMessage("*place 1*");

    [Fact]
    public void Of_Nobody_IsAnEmptyRanking()
    {
        var ranking = Ranked.Of();

        ranking.Standings.Should().BeEmpty();
        ranking.Formats.Should().BeEmpty();
        ranking.TryStandingOf("a", out _).Should().BeFalse();
    }

    [Fact]
    public void Of_FiguresBeyond128Bits_StaysExact()
    {
        var records = new[]
        {
            new PurchaseRecord("a", "Z", long.MaxValue, 79228162514264337593543950335m),
            new PurchaseRecord("b", "Z", long.MaxValue, 79228162514264337593543950334m),
            new PurchaseRecord("c", "Z", long.MaxValue - 1, 79228162514264337593543950335m),
            new PurchaseRecord("d", "Z", 1, 0.0000000000000000000000000001m),
            new PurchaseRecord("e", "Z", 1, 0.0000000000000000000000000002m),
        };
        var ranking = Ranked.Of(records);

        ranking.Standings.Select(standing => standing.Rank).Should().Equal(records.Select(record => Ranked.Naively(records, record).Rank));
        ranking.Standings.Select(standing => standing.Rank).Should().OnlyHaveUniqueItems();
        ranking.Standings.Aggregate(Fraction.Zero, (sum, standing) => sum + standing.Score!.Value).Should().Be((Fraction)1);
        ranking.Formats.Single().Quantity.Should().Be(3 * (BigInteger)long.MaxValue + 1);
    }

    [Theory]
    [InlineData(long.MaxValue, "9999999999999999999999.99", 2)]
    [InlineData(7, "79228162514264337593543950335", 28)]
    [InlineData(long.MaxValue, "79228162514264337593543950335", 0)]
    [InlineData(long.MaxValue, "792281625142643375935439503.35", 3)]
    public void Of_SumsOrProductsBeyond128Bits_RanksAsTheNaiveCalculation(long largestQuantity, string largestAmount, int decimals)
    {
        var random = new Random(20211231);
        var largest = decimal.Parse(largestAmount, CultureInfo.InvariantCulture);
        var smallest = 1m / (decimal)BigInteger.Pow(10, decimals);
        PurchaseRecord[] records =
        [
            .. Enumerable.Range(0, 40).Select(i => new PurchaseRecord(
                $"K{i}", "Z", random.NextInt64(largestQuantity), i % 4 == 0 ? smallest * i : largest / random.Next(1, 50))),
        ];

        Ranked.Of(records).Standings.Select(standing => standing.Rank).Should().Equal(records.Select(record => Ranked.Naively(records, record).Rank));
    }

    [Fact]
    public void Standings_AskedForTwice_AreEqual()
    {
        var ranking = Ranked.FiveGroceryShops();

        ranking.StandingOf("K3").Should().Be(ranking.Standings[2]).And.NotBe(ranking.Standings[1]);
        ranking.StandingOf("K3").Should().NotBe(Ranked.FiveGroceryShops().StandingOf("K3"));
        ranking.StandingOf("K3").GetHashCode().Should().Be(ranking.Standings[2].GetHashCode());
    }

    [Fact]
    public void Clauses_OfAStanding_NameTheDefaultsThatItMeets()
    {
        var ranking = Ranked.Of(
            new PurchaseRecord("plain", "Z", 5, 5m), new PurchaseRecord("tied", "Z", 3, 3m), new PurchaseRecord("twin", "Z", 3, 3m),
            new PurchaseRecord("back", "Z", 2, -1m), new PurchaseRecord("none", "Z", 0, 0m), new PurchaseRecord("new", "Z", 1, 1m, Ranked.Period.Last));

        ranking.Standings.ToDictionary(standing => standing.Subject.Value, standing => string.Join(' ', standing.Clauses.Where(clause => clause.StartsWith("OQ", StringComparison.Ordinal))))
            .Should().Equal(new Dictionary<string, string>
            {
                ["plain"] = "OQ-5",
                ["tied"] = "OQ-3 OQ-5",
                ["twin"] = "OQ-3 OQ-5",
                ["back"] = "OQ-4 OQ-5",
                ["none"] = "OQ-4 OQ-5",
                ["new"] = "OQ-4 OQ-5",
            });
        ranking.Standings.Where(standing => standing.IsTied).Select(standing => standing.Subject.Value).Should().Equal("tied", "twin");
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    [InlineData(6, true)]
    [InlineData(10, false)]
    public void Clauses_CustomersOfTheFormat_NameTheDefaultForRoundingWhereTheCutsAreNoWholeNumbers(int customers, bool rounds)
    {
        var ranking = Ranked.Of([.. Enumerable.Range(1, customers).Select(rank => new PurchaseRecord($"K{rank}", "Z", 100 - rank, 1m))]);

        ranking.Standings.Should().AllSatisfy(standing =>
            standing.Decide(TobaccoRetail.Scale).Clauses().Contains("OQ-2").Should().Be(rounds));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void Clauses_OneTotalOfTheFormatIsZero_NameTheDefaultThatTheOtherShareStandsAlone(int quantity, int amount)
    {
        var ranking = Ranked.Of(new PurchaseRecord("K1", "Z", 5 * quantity, 5m * amount), new PurchaseRecord("K2", "Z", 3 * quantity, 3m * amount));

        ranking.Standings.Should().AllSatisfy(standing => standing.Clauses.Should().Contain("OQ-4"));
        ranking.Standings[0].Decide(TobaccoRetail.Scale).Clauses().Should().Contain("OQ-4");
    }
}
