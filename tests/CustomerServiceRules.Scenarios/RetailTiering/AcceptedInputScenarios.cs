using RetailTiering.CommandLine;
using RetailTiering.Input;

namespace CustomerServiceRules.Scenarios.RetailTiering;

public sealed class AcceptedInputScenarios
{
    [Theory]
    [InlineData(SampleFolder.GoodSales)]
    [InlineData("\uFEFF" + SampleFolder.GoodSales)]
    [InlineData("sale_dollars,extra,bottles_sold,date,store_number,invoice_item_number,item_number\n9000,x,500,2021-10-01,K1,I-1,7\n6000.50,,300,2021-12-31,\"K2\",I-2,")]
    [InlineData(SampleFolder.SalesHeader + "\n2021-10-01,K1,I-1,7,500,9000.00\n\n2021-12-31,K2,I-2,7,300,6000.5")]
    public void The_same_purchases_are_read_however_they_are_written(string sales)
    {
        foreach (var text in new[] { sales, sales.Replace("\n", "\r\n", StringComparison.Ordinal) })
        {
            using var folder = new SampleFolder();
            folder.Write("sales.csv", text);

            var purchases = Read(folder);

            purchases.Totals.Should().BeEquivalentTo(new { Lines = 2 });
            Enumerable.Range(0, 2).Select(outlet => (purchases.Totals.Quantity(outlet), purchases.Totals.Cents(outlet)))
                .Should().Equal((500, 900_000), (300, 600_050));
        }
    }

    [Fact]
    public void Returns_are_taken_off_and_may_leave_a_negative_net()
    {
        using var folder = new SampleFolder();
        folder.Write("sales.csv", SampleFolder.GoodSales + "2021-11-01,K1,R-1,7,-600,-9000.01\n");

        var totals = Read(folder).Totals;

        (totals.Quantity(0), totals.Cents(0)).Should().Be((-100, -1));
    }

    [Fact]
    public void Names_may_hold_commas_quotes_and_any_script()
    {
        using var folder = new SampleFolder();
        folder.Write("outlets.csv", "outlet,name,city,format,market,name_zh\nK1,\"The \"\"Old\"\", Shop\",Żółw,Z,C,老店\nK2,,,Z,X,\n");

        Read(folder).Outlets.Rows.Should().Equal(
            new OutletRow("K1", "The \"Old\", Shop", "Żółw", "Z", "C", null, "老店", 2),
            new OutletRow("K2", "", "", "Z", "X", null, null, 3));
    }

    [Fact]
    public void An_outlets_file_may_be_packed_too()
    {
        using var folder = new SampleFolder();
        folder.Write("outlets.csv", SampleFolder.Gzip(SampleFolder.GoodOutlets));

        Read(folder).Outlets.Rows.Should().HaveCount(2);
    }

    [Fact]
    public void Who_is_ranked_follows_the_population_and_leaves_out_who_joined_after_the_period()
    {
        using var folder = new SampleFolder();
        folder.Write("outlets.csv", """
            outlet,name,city,format,market,joined
            K1,Bought,Town,Z,C,
            K2,Joined on the last day,Town,Z,C,2021-12-31
            K3,Did not buy,Town,Z,C,2020-01-01
            K4,Joined later,Town,Z,C,2022-01-01
            """);
        folder.Write("sales.csv", SampleFolder.GoodSales + "2021-11-01,K4,I-4,7,1,1\n");

        Members(Population.Sales).Should().Equal("K1", "K2");
        Members(Population.Outlets).Should().Equal("K1", "K2", "K3");

        IEnumerable<string> Members(Population population)
        {
            var purchases = Read(folder, population);
            return purchases.Members.Select(outlet => purchases.Outlets.Rows[outlet].Id);
        }
    }

    [Theory]
    [InlineData("2021-12-31", "2021-10-01,2021-12-31", "2021-09-30,2022-01-01")]
    [InlineData("2021-12-30", "2021-07-01,2021-09-30", "2021-06-30,2021-10-01,2021-12-30")]
    [InlineData("2022-03-30", "2021-10-01,2021-12-31", "2022-01-01,2022-03-30")]
    public void The_period_is_the_last_quarter_that_has_ended_by_the_end_of_the_day(string asOf, string inside, string outside)
    {
        using var folder = new SampleFolder();

        inside.Split(',').Should().AllSatisfy(day => ExitOn(day).Should().Be(0));
        outside.Split(',').Should().AllSatisfy(day => ExitOn(day).Should().Be(2));

        int ExitOn(string day)
        {
            folder.Write("sales.csv", $"{SampleFolder.SalesHeader}{day},K1,I-1,7,1,1\n");
            return folder.RunOnFiles(asOf: asOf).Exit;
        }
    }

    private static Purchases Read(SampleFolder folder, Population population = Population.Sales) => Purchases.Read(
        new FileRequest(folder.PathOf("sales.csv"), folder.PathOf("outlets.csv"), new DateOnly(2021, 12, 31), population, null),
        progress: null,
        CancellationToken.None);
}
