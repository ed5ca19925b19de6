using System.Text;

namespace CustomerServiceRules.Scenarios.RetailTiering;

/// <summary>Whole runs on small made-up quarters, compared with a second calculation outlet by outlet.</summary>
public sealed class TiersScenarios
{
    private static readonly DateOnly First = new(2021, 7, 1);
    private static readonly DateOnly Last = new(2021, 9, 30);

    [Theory]
    [InlineData("sales")]
    [InlineData("outlets")]
    public void Every_outlet_has_the_tier_that_a_second_exact_calculation_gives(string population)
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            using var folder = Written(new RandomQuarter(seed));

            var tiers = TiersOf(folder, "--population", population);

            tiers.Should().Be(
                IndependentTiers.Of(folder.PathOf("sales.csv"), folder.PathOf("outlets.csv"), First, Last, population == "outlets"), "seed {0}", seed);
        }
    }

    [Fact]
    public void Neither_the_order_of_lines_and_outlets_nor_the_language_changes_a_byte()
    {
        var quarter = new RandomQuarter(7);
        using var folder = Written(quarter);
        var expected = OutputOf(folder);

        OutputOf(folder, "--lang", "zh").Should().Equal(expected);
        for (var seed = 1; seed <= 3; seed++)
        {
            quarter.Shuffle(seed);
            using var shuffled = Written(quarter);
            OutputOf(shuffled).Should().Equal(expected, "seed {0}", seed);
        }
    }

    [Fact]
    public void Both_files_are_utf_8_without_bom_with_line_feeds_only()
    {
        using var folder = Written(new RandomQuarter(3));

        foreach (var file in OutputOf(folder))
        {
            var bytes = Convert.FromHexString(file);
            bytes.Should().NotContain((byte)'\r').And.EndWith((byte)'\n');
            bytes[0].Should().BeOneOf("c{"u8.ToArray());
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).Should().NotBeEmpty();
        }
    }

    private static SampleFolder Written(RandomQuarter quarter)
    {
        var folder = new SampleFolder();
        folder.Write("sales.csv", quarter.Sales);
        folder.Write("outlets.csv", quarter.Outlets);
        return folder;
    }

    private static string TiersOf(SampleFolder folder, params string[] more)
    {
        var result = folder.RunOnFiles(asOf: "2021-09-30", more: more);
        result.Exit.Should().Be(0, result.Error);
        return File.ReadAllText(Path.Combine(folder.Out, "tiers.csv"));
    }

    private static string[] OutputOf(SampleFolder folder, params string[] more)
    {
        TiersOf(folder, more);
        return [.. new[] { "tiers.csv", "decisions.jsonl" }.Select(name => Convert.ToHexString(File.ReadAllBytes(Path.Combine(folder.Out, name))))];
    }
}
