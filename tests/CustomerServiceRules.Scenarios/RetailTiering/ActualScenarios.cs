using System.Globalization;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Scenarios.RetailTiering;

/// <summary>The order days of the sales lines beside the cadence of the tiers, recounted by a second calculation.</summary>
public sealed class ActualScenarios
{
    private const string Ames = "data/retail-iowa/iowa_small_2021Q4_city-AMES.csv";
    private const string Sales = "data/retail-iowa/iowa_sales_2021Q4.csv.gz";
    private const string Outlets = "data/retail-iowa/outlets.csv";
    private const string Header = "customer,tier,weeks,order_days,windows,kept,share,at_cadence,without_order,clause";

    private static readonly DateOnly First = new(2021, 10, 1);
    private static readonly DateOnly Last = new(2021, 12, 31);

    [DataFact(Ames, Outlets)]
    public void In_one_city_every_line_is_what_a_plain_count_of_its_order_days_gives()
    {
        using var folder = new SampleFolder();

        var result = SampleFolder.Run(
            "--sales", SharedFiles.PathOf(Ames), "--outlets", SharedFiles.PathOf(Outlets), "--as-of", "2021-12-31", "--actual", "--out", folder.Out);

        result.Exit.Should().Be(0, result.Error);
        var expected = Recounted(folder, File.ReadLines(SharedFiles.PathOf(Ames)));
        Written(folder).Should().Equal(expected);
        var kept = expected.Count(line => line.Contains(",yes,", StringComparison.Ordinal));
        kept.Should().BeInRange(1, 34);
        result.Output.Should().Contain($"{kept} of 35 outlets bought at the cadence that their tier gives: ");
    }

    [DataFact(Sales, Outlets)]
    public void In_the_whole_quarter_every_one_of_1875_outlets_is_compared()
    {
        using var folder = new SampleFolder();

        var result = SampleFolder.Run(
            "--sales", SharedFiles.PathOf(Sales), "--outlets", SharedFiles.PathOf(Outlets), "--as-of", "2021-12-31", "--actual", "--out", folder.Out, "--lang", "zh");

        result.Exit.Should().Be(0, result.Error);
        var expected = Recounted(folder, LinesOf(SharedFiles.PathOf(Sales)));
        expected.Should().HaveCount(1875);
        Written(folder).Should().Equal(expected);
        result.Output.Should().Contain($"1,875 户中有 {expected.Count(line => line.Contains(",yes,", StringComparison.Ordinal))} 户按其档次的频次订货");
    }

    [Fact]
    public void Windows_that_the_quarter_cuts_are_left_out_returns_are_no_orders_and_every_whole_week_counts()
    {
        using var folder = new SampleFolder();
        Monday(folder, "K1", skip: "none", ret: null);

        // 12 whole ISO weeks lie in the quarter, from 2021-10-04 to 2021-12-26; the first of two outlets is B.
        LineOf(folder, "K1").Should().Be("K1,B,1,13,12,12,1.0000,yes,,TOB-13b.2");
    }

    [Fact]
    public void One_week_without_an_order_is_enough_not_to_be_at_the_cadence()
    {
        using var folder = new SampleFolder();
        Monday(folder, "K1", skip: "2021-11-15", ret: null);

        LineOf(folder, "K1").Should().Be("K1,B,1,12,12,11,0.9167,no,2021-W46,TOB-13b.2");
    }

    [Fact]
    public void A_return_does_not_make_an_order_day()
    {
        using var folder = new SampleFolder();
        Monday(folder, "K1", skip: "2021-11-15", ret: "2021-11-16");

        LineOf(folder, "K1").Should().Be("K1,B,1,12,12,11,0.9167,no,2021-W46,TOB-13b.2");
    }

    [Fact]
    public void An_outlet_that_joined_in_the_quarter_is_held_to_the_whole_windows_since_then()
    {
        using var folder = new SampleFolder();
        Monday(folder, "K1", skip: "none", ret: null);
        folder.Write("outlets.csv", "outlet,name,city,format,market,joined\nK1,First,Town,Z,C,\nK2,Second,Town,Z,X,2021-12-15\n");

        // A newcomer is C. The fortnight that it joined in is cut, and none of the quarter is whole after it.
        LineOf(folder, "K2").Should().Be("K2,C,2,1,0,0,,no,,TOB-13b.3");
        Run(folder, "--lang", "en").Output.Should().Contain("1 of 2 outlets bought at the cadence").And.Contain("1 outlets have no whole window");
    }

    [Fact]
    public void Fortnights_are_counted_from_the_week_that_the_rulebook_says()
    {
        using var folder = new SampleFolder();
        Monday(folder, "K1", skip: "none", ret: null);
        string[] args = [.. folder.ArgumentsFor(), "--actual"];

        SampleFolder.Run(null, default, args).Output.Should().Contain("2024-01-01");
        SampleFolder.Run(() => Rulebook.Compose(new TobaccoRetailModule(), new AnotherAnchor()), default, args).Output.Should().Contain("2024-01-08");
    }

    [Fact]
    public void It_needs_no_output_folder_and_says_what_it_means_in_both_languages()
    {
        using var folder = new SampleFolder();
        var before = folder.Snapshot();
        string[] args = ["--sales", folder.PathOf("sales.csv"), "--outlets", folder.PathOf("outlets.csv"), "--as-of", "2021-12-31", "--actual"];

        SampleFolder.Run(args).Should().Match<SampleResult>(result =>
            result.Exit == 0 && result.Output.Contains("An order day is a day with a sales line") && result.Output.Contains("Share of outlets"));
        SampleFolder.Run([.. args, "--lang", "zh"]).Should().Match<SampleResult>(result => result.Exit == 0 && result.Output.Contains("订货日指"));
        folder.Snapshot().Should().Equal(before);
    }

    [Fact]
    public void The_other_files_are_the_same_with_it_and_without()
    {
        using var folder = new SampleFolder();
        folder.RunOnFiles().Exit.Should().Be(0);
        var without = new[] { "tiers.csv", "decisions.jsonl" }.Select(name => File.ReadAllText(Path.Combine(folder.Out, name))).ToArray();

        Run(folder, "--lang", "zh");

        new[] { "tiers.csv", "decisions.jsonl" }.Select(name => File.ReadAllText(Path.Combine(folder.Out, name))).Should().Equal(without);
        Directory.EnumerateFiles(folder.Out).Select(Path.GetFileName).Should().BeEquivalentTo("tiers.csv", "decisions.jsonl", "actual.csv");
    }

    private static SampleResult Run(SampleFolder folder, params string[] more)
    {
        var result = folder.RunOnFiles(more: ["--actual", .. more]);
        result.Exit.Should().Be(0, result.Error);
        return result;
    }

    private static string LineOf(SampleFolder folder, string outlet)
    {
        Run(folder);
        return Written(folder).Single(line => line.StartsWith(outlet + ",", StringComparison.Ordinal));
    }

    private static string[] Written(SampleFolder folder)
    {
        var lines = File.ReadAllText(Path.Combine(folder.Out, "actual.csv")).Split('\n');
        lines[0].Should().Be(Header);
        lines[^1].Should().BeEmpty();
        return lines[1..^1];
    }

    // An order on each Monday of the quarter but one, of 13, and one order of K2.
    private static void Monday(SampleFolder folder, string outlet, string skip, string? ret)
    {
        var days = Enumerable.Range(0, 13).Select(week => new DateOnly(2021, 10, 4).AddDays(7 * week).ToString("O", CultureInfo.InvariantCulture)).Where(day => day != skip);
        folder.Write(
            "sales.csv",
            SampleFolder.SalesHeader + string.Concat(days.Select(day => $"{day},{outlet},{day}/1,7,100,1000\n{day},{outlet},{day}/2,7,10,100\n"))
                + (ret is null ? "" : $"{ret},{outlet},R,7,-1,-10\n") + "2021-12-20,K2,X,7,1,1\n");
    }

    private static IEnumerable<string> LinesOf(string path)
    {
        using var gzip = new System.IO.Compression.GZipStream(File.OpenRead(path), System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(gzip);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    // By plain sets of week numbers: a fortnight is a pair of weeks counted from the week of 2024-01-01.
    private static string[] Recounted(SampleFolder folder, IEnumerable<string> sales)
    {
        var days = sales.Skip(1).Select(line => line.Split(',')).Where(fields => int.Parse(fields[4], CultureInfo.InvariantCulture) > 0)
            .GroupBy(fields => fields[1], fields => DateOnly.ParseExact(fields[0], "yyyy-MM-dd", CultureInfo.InvariantCulture))
            .ToDictionary(outlet => outlet.Key, outlet => outlet.ToHashSet());
        return [.. File.ReadLines(Path.Combine(folder.Out, "tiers.csv")).Skip(1).Select(line => line.Split(',')).Select(fields => LineOf(fields[0], fields[9], days[fields[0]]))];
    }

    private static string LineOf(string outlet, string tier, HashSet<DateOnly> days)
    {
        var weeks = tier == "C" ? 2 : 1;
        var anchor = new DateOnly(2024, 1, 1).DayNumber;
        var length = 7 * weeks;
        var starts = Enumerable.Range(First.DayNumber, Last.DayNumber - First.DayNumber + 1)
            .Where(day => (((day - anchor) % length) + length) % length == 0 && day + length - 1 <= Last.DayNumber)
            .Select(DateOnly.FromDayNumber).ToArray();
        var without = starts.Where(start => !Enumerable.Range(0, length).Any(offset => days.Contains(start.AddDays(offset))))
            .Select(start => weeks == 1 ? Week(start) : $"{Week(start)}..{Week(start.AddDays(7))}").ToArray();
        var (all, kept) = (starts.Length, starts.Length - without.Length);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{outlet},{tier},{weeks},{days.Count},{all},{kept},{decimal.Round((decimal)kept / all, 4, MidpointRounding.ToEven):0.0000},{(kept == all ? "yes" : "no")},{string.Join(';', without)},{(tier == "C" ? "TOB-13b.3" : "TOB-13b.2")}");
    }

    private static string Week(DateOnly monday)
    {
        var day = monday.ToDateTime(TimeOnly.MinValue);
        return $"{ISOWeek.GetYear(day)}-W{ISOWeek.GetWeekOfYear(day):00}";
    }

    private sealed class AnotherAnchor : ProcedureModule
    {
        public override ModuleIdentity Identity { get; } = new("Host", "1.0.0", "host");

        public override void Describe(ModuleBuilder contents) => contents.Replace(TobaccoRetail.VisitWeekAnchor.Name, from: null, until: null, "2024-01-08", "OQ-11");
    }
}
