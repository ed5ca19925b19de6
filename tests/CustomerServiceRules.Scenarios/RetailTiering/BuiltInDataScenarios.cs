using RetailTiering.CommandLine;
using RetailTiering.Input;

namespace CustomerServiceRules.Scenarios.RetailTiering;

public sealed class BuiltInDataScenarios
{
    private static readonly Purchases Purchases =
        Purchases.Read(files: null, progress: null, CancellationToken.None);

    [Fact]
    public void It_has_41_outlets_of_three_formats_all_with_a_chinese_name()
    {
        Purchases.Population.Should().Be(Population.Outlets);
        Purchases.Members.Should().HaveCount(41);
        Purchases.Outlets.Rows.CountBy(outlet => outlet.Format).Should().BeEquivalentTo(
            new Dictionary<string, int> { ["Z"] = 21, ["B"] = 12, ["Y"] = 8 });
        Purchases.Outlets.Rows.Should().AllSatisfy(outlet => outlet.ChineseName.Should().NotBeNullOrEmpty());
    }

    [Fact]
    public void It_has_a_tie_an_outlet_without_purchases_a_newcomer_and_returns()
    {
        Total("Z004").Should().Be(Total("Z005"));
        Purchases.Totals.HasLines(Position("B012")).Should().BeFalse();
        Purchases.Outlets.Rows.Where(outlet => outlet.Joined > Purchases.Period.First).Select(outlet => outlet.Id).Should().Equal("Z021");
        Total("Y008").Should().Be((-2, -52_200));
        Total("Z010").Quantity.Should().BePositive();
    }

    private static (long Quantity, long Cents) Total(string id) =>
        (Purchases.Totals.Quantity(Position(id)), Purchases.Totals.Cents(Position(id)));

    private static int Position(string id) => Purchases.Outlets.Rows.ToList().FindIndex(outlet => outlet.Id == id);
}
