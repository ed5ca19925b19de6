using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Terms;
using RetailTiering.Display;
using RetailTiering.Input;

namespace CustomerServiceRules.Scenarios.RetailTiering;

public sealed class DisplayScenarios
{
    private static readonly ReasonView Leaf = new("Score 19/40 is the best of 5", [Clause(1, "TOB-6.2.1"), Clause(2, "OQ-2")], []);

    [Theory]
    [InlineData("en", 80)]
    [InlineData("en", 100)]
    [InlineData("zh", 80)]
    [InlineData("zh", 100)]
    public void Plain_text_fits_its_width_without_control_codes_or_cut_words(string language, int width)
    {
        var text = Show(Result(), Texts.In(language == "zh" ? Language.Chinese : Language.English), width);

        text.Should().NotContain("\u001b").And.NotContain("…");
        text.Split('\n').Should().AllSatisfy(line => Columns(line.TrimEnd()).Should().BeLessThanOrEqualTo(width));
        text.Should().ContainAll("K1", "9,000.50", "-0.05", "CZ1", "TOB-6.2.1, OQ-2", "What TOB-6.2.1 says.", "374", "1,127");
    }

    [Fact]
    public void It_is_said_that_format_and_market_are_assumed()
    {
        Show(Result(), Texts.In(Language.English), 100).Should().Contain("assumed, not decided here").And.Contain("format assumed");
        Show(Result(), Texts.In(Language.Chinese), 100).Should().Contain("假定值");
    }

    [Fact]
    public void Of_a_large_population_the_best_ranked_of_each_format_are_shown_and_it_is_said_how_many()
    {
        var many = Enumerable.Range(1, 100).Select(rank => Outlet($"K{rank:000}", rank)).ToArray();

        var text = Show(Result() with { Formats = [new FormatView("Z", "Grocery", many)] }, Texts.In(Language.English), 100);

        text.Should().Contain("K005").And.NotContain("K006").And.Contain("The first 5 of 100 outlets are shown.");
    }

    [Fact]
    public void Markup_and_control_characters_in_names_are_shown_as_text()
    {
        var odd = Outlet("[red]", 1) with { Name = "[bold]Shop[/]\u001b[2J" };

        Show(Result() with { Formats = [new FormatView("Z", "Grocery", [odd])] }, Texts.In(Language.English), 100)
            .Should().Contain("[red]").And.Contain("[bold]Shop[/]").And.NotContain("\u001b");
    }

    [Fact]
    public void Without_a_terminal_progress_is_a_line_for_every_quarter_of_the_file()
    {
        using var writer = new StringWriter();

        ProgressDisplay.Run(Surface.Plain(writer), "Reading s.csv", "{0}: {1} %, {2:N0} lines", progress =>
        {
            for (var lines = 0; lines <= 10; lines++)
                progress.Report(new Advance(lines * 1_000, lines / 10d));
            return 0;
        });

        writer.ToString().ReplaceLineEndings("\n").Should().Be(
            "Reading s.csv: 25 %, 3,000 lines\nReading s.csv: 50 %, 5,000 lines\nReading s.csv: 75 %, 8,000 lines\nReading s.csv: 100 %, 10,000 lines\n");
    }

    private static ResultView Result() => new(
        MeasuringPeriod.Quarter(2021, 4),
        "2021-12-31",
        "2022-01-01",
        [new("A", "亲情服务", 374, 25, "weekly"), new("B", "Sincere service", 1127, 15, "weekly"), new("C", "Warm service", 374, 11, "fortnightly")],
        [new FormatView("Z", "食杂店 grocery shop", [Outlet("K1", 1), Outlet("K2", null) with { Cents = -5, Note = "joined in the period, not ranked" }])],
        new ExplanationView("K1: tier A", [new ReasonView("Tier A, because the scale is large", [Clause(3, "TOB-7.2")], [Leaf, Leaf with { Because = [Leaf] }]), ReasonView.Fact("Format Z")]));

    private static ClauseView Clause(int place, string id) => new(id, place, id.StartsWith("OQ", StringComparison.Ordinal), $"What {id} says.");

    private static OutletView Outlet(string id, int? rank) =>
        new(id, "A rather long name of a shop, 食杂店, in the old town", 1_500, 900_050, rank, "CZ1", "A", "");

    private static string Show(ResultView result, Texts texts, int width)
    {
        using var writer = new StringWriter();
        (Surface.Plain(writer) with { PlainWidth = width }).Show(console => ResultDisplay.Show(console, result, texts));
        return writer.ToString();
    }

    // An ideograph takes two columns.
    private static int Columns(string line) => line.EnumerateRunes().Sum(rune => rune.Value is >= 0x2E80 and <= 0xFFEF and not 0xFFFD ? 2 : 1);
}
