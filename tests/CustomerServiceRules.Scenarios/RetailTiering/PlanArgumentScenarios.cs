namespace CustomerServiceRules.Scenarios.RetailTiering;

/// <summary>Which of the options of plans and comparisons go together.</summary>
public sealed class PlanArgumentScenarios
{
    private const string Files = "--sales s.csv --outlets o.csv --as-of 2021-12-31";

    [Theory]
    [InlineData("--plan 2026-10", "Found --plan without --out, expected them together.")]
    [InlineData(Files + " --plan 2026-10", "Found --plan without --out, expected them together.")]
    [InlineData("--team t.csv", "Found --team without --plan, expected them together.")]
    [InlineData(Files + " --out d --team t.csv", "Found --team without --plan, expected them together.")]
    [InlineData("--out d --team t.csv", "Found --team without --plan")]
    [InlineData("--out d", "Found --out without --sales, --outlets and --as-of, expected them together, or --plan")]
    [InlineData("--actual", "Found --actual without --sales, --outlets and --as-of, expected them together: the built-in data takes no --actual.")]
    [InlineData("--actual --plan 2026-10 --out d", "Found --actual without --sales, --outlets and --as-of")]
    [InlineData("--population outlets --plan 2026-10 --out d", "Found --population without --sales")]
    [InlineData("--sales s.csv --plan 2026-10 --out d", "Found --sales without --outlets and --as-of")]
    [InlineData("--plan 2026-13 --out d", "--plan: found '2026-13', expected a month as yyyy-MM, such as 2026-10.")]
    [InlineData("--plan 2026-1 --out d", "--plan: found '2026-1', expected a month")]
    [InlineData("--plan 2026-10-01 --out d", "--plan: found '2026-10-01', expected a month")]
    [InlineData("--plan October --out d", "--plan: found 'October', expected a month")]
    [InlineData("--plan 2026-10 --plan 2026-11 --out d", "'--plan' expects a single argument but 2 were provided")]
    public void Arguments_that_do_not_fit_are_refused_with_what_was_found_and_expected(string line, string message)
    {
        var result = SampleFolder.Run(line.Split(' '));

        result.Exit.Should().Be(2);
        result.Error.Should().Contain(message).And.Contain("See --help.");
        result.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--team", "FILE")]
    [InlineData("--out", "DIR")]
    public void An_empty_name_is_refused(string option, string expected)
    {
        string[] args = ["--plan", "2026-10", "--out", "d", "--team", "t.csv"];
        args[Array.IndexOf(args, option) + 1] = "";

        SampleFolder.Run(args).Should().Match<SampleResult>(result =>
            result.Exit == 2 && result.Error.Contains($"{option}: found an empty text, expected {expected}."));
    }

    [Theory]
    [InlineData("2027-01")]
    [InlineData("2006-12")]
    [InlineData("9999-12")]
    [InlineData("0001-01")]
    public void A_month_outside_the_calendar_ends_with_2_and_names_the_months_that_are_known(string month)
    {
        using var folder = new SampleFolder();
        var before = folder.Snapshot();

        foreach (var result in new[] { SampleFolder.Run("--plan", month, "--out", folder.Out), folder.RunOnFiles(more: ["--plan", month]) })
        {
            result.Exit.Should().Be(2, result.Error);
            result.Error.Should().Contain($"--plan {month}: found a month outside the calendar, expected one from 2007-01 to 2026-12");
            result.Output.Should().BeEmpty();
        }

        folder.Snapshot().Should().Equal(before);
    }

    [Fact]
    public void Help_names_the_options() =>
        SampleFolder.Run("--help").Output.Should().ContainAll("--plan <YYYY-MM>", "--team <FILE>", "--actual", "plan.csv", "coverage.csv", "actual.csv");
}
