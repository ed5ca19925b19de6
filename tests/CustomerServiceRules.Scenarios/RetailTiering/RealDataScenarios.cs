using System.Globalization;
using System.IO.Compression;
using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Scenarios.RetailTiering;

/// <summary>Whole runs on the Iowa quarter and on quarters made of it, compared with a second calculation outlet by outlet.</summary>
public sealed class RealDataScenarios
{
    private const string Sales = "data/retail-iowa/iowa_sales_2021Q4.csv.gz";
    private const string Ames = "data/retail-iowa/iowa_small_2021Q4_city-AMES.csv";
    private const string Outlets = "data/retail-iowa/outlets.csv";

    private static readonly DateOnly First = new(2021, 10, 1);
    private static readonly DateOnly Last = new(2021, 12, 31);

    [DataFact(Sales, Outlets)]
    public void The_quarter_has_1875_outlets_374_A_1127_B_and_374_C()
    {
        var tiers = Run(SharedFiles.PathOf(Sales), SharedFiles.PathOf(Outlets), Last);

        tiers.Should().Be(IndependentTiers.Of(SharedFiles.PathOf(Sales), SharedFiles.PathOf(Outlets), First, Last, everyOutlet: false));
        tiers.TrimEnd().Split('\n')[1..].Select(line => line.Split(',')[9]).CountBy(tier => tier).Should().BeEquivalentTo(
            new Dictionary<string, int> { ["A"] = 374, ["B"] = 1127, ["C"] = 374 });
    }

    [DataFact(Sales, Outlets)]
    public void With_every_outlet_in_the_population_2296_are_tiered() =>
        Run(SharedFiles.PathOf(Sales), SharedFiles.PathOf(Outlets), Last, "--population", "outlets")
            .Should().Be(IndependentTiers.Of(SharedFiles.PathOf(Sales), SharedFiles.PathOf(Outlets), First, Last, everyOutlet: true))
            .And.Match(tiers => tiers.Split('\n').Length == 2296 + 2);

    [DataFact(Ames, Outlets)]
    public void The_small_file_of_one_city_gives_its_35_outlets() =>
        Run(SharedFiles.PathOf(Ames), SharedFiles.PathOf(Outlets), Last)
            .Should().Be(IndependentTiers.Of(SharedFiles.PathOf(Ames), SharedFiles.PathOf(Outlets), First, Last, everyOutlet: false))
            .And.Match(tiers => tiers.Split('\n').Length == 35 + 2);

    [DataTheory(Sales, Outlets)]
    [InlineData(0)]
    [InlineData(1)]
    public void Another_quarter_made_of_the_data_with_returns_twins_zero_totals_and_newcomers_agrees_too(int remainder)
    {
        using var folder = new SampleFolder();
        var quarter = ShiftedQuarter.Of(SharedFiles.PathOf(Sales), SharedFiles.PathOf(Outlets), remainder);
        var (sales, outlets) = (folder.Write("q3.csv", quarter.Sales), folder.Write("q3-outlets.csv", quarter.Outlets));
        var (first, last) = (new DateOnly(2021, 7, 1), new DateOnly(2021, 9, 30));

        Run(sales, outlets, last).Should().Be(IndependentTiers.Of(sales, outlets, first, last, everyOutlet: false));
        Run(sales, outlets, last, "--population", "outlets").Should().Be(IndependentTiers.Of(sales, outlets, first, last, everyOutlet: true));
    }

    private static string Run(string sales, string outlets, DateOnly asOf, params string[] more)
    {
        using var folder = new SampleFolder();
        var result = SampleFolder.Run(
            ["--sales", sales, "--outlets", outlets, "--as-of", asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "--out", folder.Out, .. more]);
        result.Exit.Should().Be(0, result.Error);
        return File.ReadAllText(Path.Combine(folder.Out, "tiers.csv"));
    }

    /// <summary>A part of the real lines moved into the quarter before, 92 days earlier, and made awkward.</summary>
    private sealed record ShiftedQuarter(string Sales, string Outlets)
    {
        private const int DaysBetweenQuarters = 92;

        public static ShiftedQuarter Of(string salesPath, string outletsPath, int remainder)
        {
            var outlets = File.ReadLines(outletsPath).Skip(1).Where(line => Number(line) % 4 == remainder)
                .Select(line => $"{line},{(Number(line) % 37 == 5 ? "2021-07-02" : Number(line) % 41 == 7 ? "2021-07-01" : Number(line) % 43 == 9 ? "2021-10-01" : "")}").ToList();
            var formats = File.ReadLines(outletsPath).Skip(1).ToDictionary(Number, line => line[^3]);
            var sales = Lines(salesPath, remainder, formats).ToList();
            sales.AddRange(sales.Where(line => int.Parse(line.Split(',')[1], CultureInfo.InvariantCulture) % 11 == 3).Select(Twin).ToArray());
            outlets.AddRange(outlets.Where(line => Number(line) % 11 == 3).Select(line => "T" + line).ToArray());
            return new ShiftedQuarter(
                $"{SampleFolder.SalesHeader}{string.Join('\n', sales)}\n",
                $"outlet,name,city,format,market,joined\n{string.Join('\n', outlets)}\n");
        }

        private static int Number(string outlet) => int.Parse(outlet[..outlet.IndexOf(',', StringComparison.Ordinal)], CultureInfo.InvariantCulture);

        private static string Twin(string line)
        {
            var fields = line.Split(',');
            return string.Join(',', [fields[0], "T" + fields[1], "T" + fields[2], .. fields[3..]]);
        }

        private static IEnumerable<string> Lines(string path, int remainder, Dictionary<int, char> formats)
        {
            using var gzip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
            using var reader = new StreamReader(gzip);
            reader.ReadLine();
            while (reader.ReadLine() is { } line)
            {
                var fields = line.Split(',');
                var store = int.Parse(fields[1], CultureInfo.InvariantCulture);
                if (store % 4 != remainder)
                    continue;

                fields[0] = DateOnly.ParseExact(fields[0], "yyyy-MM-dd", null).AddDays(-DaysBetweenQuarters).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                if (store % 29 == 4)
                    (fields[4], fields[5]) = ("-" + fields[4], "-" + fields[5]);
                if (formats[store] is 'F' or 'N')
                    (fields[4], fields[5]) = ("0", formats[store] == 'F' ? "0" : fields[5]);
                yield return string.Join(',', fields);
            }
        }
    }
}
