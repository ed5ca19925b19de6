using System.Text.Json;
using CustomerServiceRules.Procedures.TobaccoRetail;
using RetailTiering;

namespace CustomerServiceRules.Scenarios.RetailTiering;

/// <summary>What a run shows, and what stands in decisions.jsonl.</summary>
public sealed class ResultScenarios
{
    private static readonly string[] Parts = ["customer", "asOf", "edition", "format", "market", "scale", "tier", "entitlements", "cadence", "effectiveDate"];

    [Fact]
    public void Without_arguments_the_built_in_outlets_are_tiered_and_one_is_explained()
    {
        var result = SampleFolder.Run();

        result.Should().Match<SampleResult>(run => run.Exit == 0 && run.Error.Length == 0);
        result.Output.Should().ContainAll(
            "Period 2026Q3 (2026-07-01 to 2026-09-30), run on 2026-09-30, in effect from 2026-10-01",
            "assumed, not decided here",
            "A Family service", "B Sincere service", "C Warm service", "█ 23",
            "Z  Grocery shop (format assumed), 21 outlets", "B  Convenience store (format assumed), 12 outlets", "Y  Tobacco and liquor shop (format assumed), 8 outlets",
            "tied", "newcomer", "no purchases", "net return",
            "One decision explained", "Why not tier A (key customer), and how far");
    }

    [Fact]
    public void In_chinese_it_is_the_same_result()
    {
        var result = SampleFolder.Run("--lang", "zh");

        result.Should().Match<SampleResult>(run => run.Exit == 0 && run.Error.Length == 0);
        result.Output.Should().ContainAll(
            "周期 2026Q3（2026-07-01 至 2026-09-30），运行日 2026-09-30，生效日 2026-10-01", "A 亲情服务", "█ 23",
            "Z  食杂店（业态为假定值），21 户", "灯笼街食杂店", "并列", "新入网", "无购进", "净退货", "每两周拜访一次", "为何不是A类（重点客户），差距多大");
    }

    [Fact]
    public void Progress_goes_to_the_error_stream_and_the_result_says_where_the_files_are()
    {
        using var folder = new SampleFolder();

        var result = folder.RunOnFiles();

        result.Error.ReplaceLineEndings("\n").Should().Be("Reading sales.csv: 100 %, 2 lines\nDeciding: 100 %, 2 outlets\n");
        result.Output.TrimEnd().Should().EndWith($"Written to {folder.Out}: tiers.csv, decisions.jsonl");
    }

    [Fact]
    public void A_folder_that_is_there_gets_its_files_replaced_and_keeps_the_others()
    {
        using var folder = new SampleFolder();
        Directory.CreateDirectory(folder.Out);
        File.WriteAllText(Path.Combine(folder.Out, "tiers.csv"), "of the last quarter");
        File.WriteAllText(Path.Combine(folder.Out, "notes.txt"), "mine");

        folder.RunOnFiles().Exit.Should().Be(0);

        Directory.GetFileSystemEntries(folder.Out).Select(Path.GetFileName).Should().BeEquivalentTo("decisions.jsonl", "notes.txt", "tiers.csv");
        File.ReadAllText(Path.Combine(folder.Out, "tiers.csv")).Should().StartWith("customer,format,");
    }

    [Fact]
    public void Each_customer_has_one_line_of_decisions_that_the_library_reads_back_and_whose_clauses_are_known()
    {
        using var folder = new SampleFolder();
        var quarter = new RandomQuarter(5);
        folder.Write("sales.csv", quarter.Sales);
        folder.Write("outlets.csv", quarter.Outlets);
        folder.RunOnFiles(asOf: "2021-09-30", more: ["--population", "outlets"]).Exit.Should().Be(0);
        var rulebook = Job.Compose();
        var known = rulebook.Catalogue.Documents.SelectMany(document => document.Clauses).Select(clause => clause.Id).ToHashSet();
        var tiers = File.ReadAllLines(Path.Combine(folder.Out, "tiers.csv"))[1..];
        var lines = File.ReadAllLines(Path.Combine(folder.Out, "decisions.jsonl"));

        lines.Should().HaveSameCount(tiers);
        foreach (var (line, row) in lines.Zip(tiers))
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            root.EnumerateObject().Select(part => part.Name).Should().Equal(Parts);
            root.GetProperty("asOf").GetString().Should().Be("2021-09-30");
            root.GetProperty("edition").GetString().Should().Be(rulebook.Edition);
            foreach (var given in new[] { "format", "market" })
                root.GetProperty(given).GetProperty("outcome").GetString().Should().Be("assumed");

            var (scale, tier) = (TobaccoRetail.Scale.ReadDecision(Json("scale")), TobaccoRetail.Tier.ReadDecision(Json("tier")));
            var services = TobaccoRetail.Services.ReadDecision(Json("entitlements"));
            var cadence = TobaccoRetail.Cadence.ReadDecision(Json("cadence"));
            TobaccoRetail.TierEffect.ReadDecision(Json("effectiveDate")).Value.Should().Be(new DateOnly(2021, 10, 1));
            tier.Subject.Value.Should().Be(root.GetProperty("customer").GetString());
            row.Should().EndWith(
                $",{(int)scale.Value},{Value("market")}{Value("format")}{(int)scale.Value},{tier.Value},{tier.Value.Bundle()},{services.Value.Count},{(cadence.Value.Weeks == 1 ? "weekly" : "fortnightly")}");
            foreach (var part in Parts[3..])
                Clauses(root.GetProperty(part)).Should().NotBeEmpty().And.BeSubsetOf(known);

            string Json(string part) => root.GetProperty(part).GetRawText();

            string Value(string part) => root.GetProperty(part).GetProperty("values")[0].GetString()!;
        }
    }

    private static IEnumerable<string> Clauses(JsonElement part) =>
        part.GetProperty("reasons").EnumerateArray().SelectMany(reason => reason.GetProperty("clauses").EnumerateArray()).Select(clause => clause.GetString()!);
}
