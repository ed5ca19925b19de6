namespace CustomerServiceRules.Scenarios.RetailTiering;

/// <summary>What --explain says about the outlets of the built-in data.</summary>
public sealed class ExplanationScenarios
{
    [Fact]
    public void An_outlet_of_tier_B_is_told_how_far_tier_A_is() => Explained("Z006").Should().ContainAll(
        "Z006  Old Well Store: tier B (ordinary customer), Sincere service",
        "Scale: Medium  [rule tob.scale.medium-by-position: TOB-6.2.4]",
        "Tier: B (ordinary customer)  [rule tob.tier.medium-by-scale: TOB-7.3, TOB-7.1, OQ-6 (default)]",
        "Net quantity: 55", "Net amount: 4201", "Rank: 6", "Position: 11/40 = 0.275", "Customers counted: 20",
        "Score: 14447623/225669288 ≈ 0.064021219405",
        "Services under 3+3: 15 in all, Sincere service", "[rule tob.services.b-extended: TOB-19.B3, TOB-10]",
        "In effect from: 2026-10-01  [rule tob.tier-effect.after-the-run: GAP-4.4 (default), TOB-9.2]",
        "Why not tier A (key customer), and how far",
        "Own position: rank 6 of 20, (6 - 1/2)/20 = 11/40 = 0.275",
        "Threshold: positions up to 1/5 = 0.2 pass  [TOB-6.2.3, TOB-6.2.2]",
        "Beyond it by 3/40 = 0.075",
        "Last rank that passes: 4 of 20, (4 - 1/2)/20 = 7/40 = 0.175",
        "Held by Z004 Plum Garden Grocery, rank 4, score 2608713/37611548 ≈ 0.069359362715",
        "short of it by 1204655/225669288 ≈ 0.005338143310",
        "Scale is Medium, needed Large",
        "standing.Position <= large.Value: found 11/40 = 0.275, needed <= 1/5 = 0.2, off by 3/40 = 0.075");

    [Fact]
    public void Format_and_market_are_said_to_be_assumed() => Explained("B002").Should().ContainAll(
        "Given by the outlets file: assumed, not decided here",
        "Business format: B, Convenience store  [TOB-6.0b, OQ-1 (default)]",
        "Market type: C, Urban  [TOB-6.0b, TOB-6.3.1, TOB-6.3.2]");

    [Fact]
    public void Each_clause_cited_is_paraphrased_and_defaults_are_marked_as_such()
    {
        var text = Explained("Z006");

        text.Should().ContainAll("Clauses cited", "The leading 20 percent of a format are large, code 1.", "Defaults cited: points that the document leaves open");
        text.IndexOf("Do qualities without a measure change the tier?", StringComparison.Ordinal).Should().BeGreaterThan(text.IndexOf("Defaults cited", StringComparison.Ordinal));
    }

    [Fact]
    public void An_outlet_of_tier_A_has_no_higher_tier() =>
        Explained("Z001").Should().Contain("Why not a higher tier: there is none, tier A (key customer) is the highest").And.NotContain("Own position");

    [Fact]
    public void A_newcomer_is_told_why_it_has_no_position() => Explained("Z021").Should().ContainAll(
        "rule tob.scale.small-as-newcomer: OQ-4 (default), TOB-6.2.5",
        "Why not tier B (ordinary customer), and how far",
        "No position: it joined on 2026-08-10, in the period, so it is not ranked until the first complete period; its scale is provisional")
        .And.NotContain("Own position");

    [Fact]
    public void An_outlet_without_purchases_is_small_whatever_its_position() => Explained("B012").Should().ContainAll(
        "Small was concluded too, but gives way to tob.scale.small-without-purchases",
        "Its score is 0: without purchases that count it is small, whatever its position",
        "Last rank that passes: 10 of 12",
        "Own score 0; short of it by 5060145/105369428 ≈ 0.048022895218");

    [Fact]
    public void Returns_beyond_purchases_are_said_to_count_as_zero() => Explained("Y008").Should().ContainAll(
        "Net quantity: -2", "Net amount: -522", "Quantity counted: 0", "More went back than was bought: a sum below 0 counts as 0  [OQ-4 (default)]");

    [Fact]
    public void In_a_format_too_small_for_a_tier_A_no_rank_passes()
    {
        using var folder = new SampleFolder();

        Line(folder.RunOnFiles(more: ["--explain", "K1"]).Output)
            .Should().Contain("No rank passes: the format is so small that even rank 1 stands at (1 - 1/2)/2 = 1/4 = 0.25");
    }

    [Fact]
    public void In_a_format_without_purchases_nobody_is_ranked()
    {
        using var folder = new SampleFolder();
        folder.Write("sales.csv", SampleFolder.SalesHeader + "2021-10-01,K1,I-1,7,0,0\n");

        var result = folder.RunOnFiles(more: ["--explain", "K1"]);

        Line(result.Output).Should().ContainAll("tier B (ordinary customer)", "No position: nobody in the format bought anything in the period, so nobody is ranked");
        File.ReadAllText(Path.Combine(folder.Out, "tiers.csv")).Should().Contain("\nK1,Z,C,0,0.00,,,2,CZ2,B,Sincere,15,weekly\n");
    }

    [Fact]
    public void In_chinese_the_words_are_chinese_and_the_figures_the_same() => Line(SampleFolder.Run("--explain", "Z006", "--lang", "zh").Output).Should().ContainAll(
        "Z006 古井小卖部：B类（普通客户），真情服务",
        "客户文件给定，为假定值，不在此处判定", "经营业态：Z，食杂店", "市场类型：C，城镇",
        "经营规模：中 [规则 tob.scale.medium-by-position: TOB-6.2.4]",
        "净购进数量：55", "规模得分：14447623/225669288 ≈ 0.064021219405", "每周定时拜访一次",
        "为何不是A类（重点客户），差距多大", "本户位次比例：第 6 名，共 20 户，(6 - 1/2)/20 = 11/40 = 0.275",
        "由 Z004 梅园食杂店 占据", "相差 1204655/225669288 ≈ 0.005338143310");

    [Theory]
    [InlineData("Z999")]
    [InlineData("z006")]
    public void An_unknown_customer_is_refused(string customer) => SampleFolder.Run("--explain", customer).Should().Be(
        new SampleResult(2, "", $"--explain {customer}: found no such outlet, expected one of the 41 of the population, such as Z001.{Environment.NewLine}"));

    [Theory]
    [InlineData("K3", "--explain K3: found an outlet without a line in the period 2021Q4 (2021-10-01 to 2021-12-31), expected one with a line, or --population outlets")]
    [InlineData("K4", "--explain K4: found an outlet that joined on 2022-01-01, expected one that had joined by the end of the period 2021Q4")]
    public void A_customer_outside_the_population_is_refused(string customer, string message)
    {
        using var folder = new SampleFolder();
        folder.Write("outlets.csv", "outlet,name,city,format,market,joined\nK1,First,Town,Z,C,\nK2,Second,Town,Z,X,\nK3,Third,Town,Z,C,\nK4,Fourth,Town,Z,C,2022-01-01\n");

        folder.RunOnFiles(more: ["--explain", customer]).Should().Match<SampleResult>(result => result.Exit == 2 && result.Error.Contains(message));
    }

    private static string Explained(string customer)
    {
        var result = SampleFolder.Run("--explain", customer);
        result.Exit.Should().Be(0, result.Error);
        return Line(result.Output).Replace("  ", " ", StringComparison.Ordinal).Replace(" [", "  [", StringComparison.Ordinal).Replace($"{customer} ", $"{customer}  ", StringComparison.Ordinal);
    }

    // A long reason goes on below itself, behind the lines of the tree.
    private static string Line(string output) => string.Join(' ', output.Split(' ', '\n', '\r', '│').Where(word => word.Length > 0));
}
