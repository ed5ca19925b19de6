using System.Globalization;
using System.IO.Compression;
using CustomerServiceRules.TestData;
using RetailTiering.CommandLine;
using RetailTiering.Input;

namespace CustomerServiceRules.Scenarios.RetailTiering;

public sealed class RealDataReadingScenarios
{
    private const string Sales = "data/retail-iowa/iowa_sales_2021Q4.csv.gz";
    private const string Outlets = "data/retail-iowa/outlets.csv";

    [DataFact(Sales, Outlets)]
    public void The_quarter_is_summed_outlet_by_outlet_as_by_a_plain_loop_over_its_lines()
    {
        var files = new FileRequest(SharedFiles.PathOf(Sales), SharedFiles.PathOf(Outlets), new DateOnly(2021, 12, 31), Population.Sales, null);

        var purchases = Purchases.Read(files, progress: null, CancellationToken.None);

        purchases.Totals.Lines.Should().Be(687_576);
        purchases.Members.Should().HaveCount(1_875);
        purchases.Members
            .ToDictionary(outlet => purchases.Outlets.Rows[outlet].Id, outlet => (purchases.Totals.Quantity(outlet), purchases.Totals.Cents(outlet) / 100m))
            .Should().Equal(SumOfLines());
    }

    private static Dictionary<string, (long, decimal)> SumOfLines()
    {
        using var gzip = new GZipStream(File.OpenRead(SharedFiles.PathOf(Sales)), CompressionMode.Decompress);
        using var reader = new StreamReader(gzip);
        var sums = new Dictionary<string, (long Quantity, decimal Amount)>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split(',');
            var (quantity, amount) = sums.GetValueOrDefault(fields[1]);
            sums[fields[1]] = (quantity + long.Parse(fields[4], CultureInfo.InvariantCulture), amount + decimal.Parse(fields[5], CultureInfo.InvariantCulture));
        }

        return sums;
    }
}
