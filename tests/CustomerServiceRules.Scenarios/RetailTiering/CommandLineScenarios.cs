namespace CustomerServiceRules.Scenarios.RetailTiering;

public sealed class CommandLineScenarios
{
    private static readonly string[] Files = ["--sales", "s.csv", "--outlets", "o.csv", "--as-of", "2021-12-31"];

    [Theory]
    [InlineData("--sales s.csv", "Found --sales without --outlets and --as-of, expected --sales, --outlets and --as-of together.")]
    [InlineData("--outlets o.csv --as-of 2021-12-31", "Found --outlets and --as-of without --sales, expected")]
    [InlineData("--sales s.csv --outlets o.csv --out d", "Found --sales and --outlets without --as-of, expected")]
    [InlineData("--out d", "Found --out without --sales, --outlets and --as-of, expected them together")]
    [InlineData("--population sales", "Found --population without --sales, --outlets and --as-of")]
    [InlineData("--lang fr", "--lang: found 'fr', expected en or zh.")]
    [InlineData("--sales s.csv --outlets o.csv --as-of 2021-02-30", "--as-of: found '2021-02-30', expected a day of the calendar as yyyy-MM-dd")]
    [InlineData("--sales s.csv --outlets o.csv --as-of 31.12.2021", "--as-of: found '31.12.2021'")]
    [InlineData("--sales s.csv --outlets o.csv --as-of 9999-12-31", "--as-of: found '9999-12-31'")]
    [InlineData("--sales s.csv --outlets o.csv --as-of 2021-12-31 --population all", "--population: found 'all', expected sales or outlets.")]
    [InlineData("--sales s.csv --sales t.csv --outlets o.csv --as-of 2021-12-31", "'--sales' expects a single argument but 2 were provided")]
    [InlineData("--explain", "Required argument missing for option: '--explain'")]
    [InlineData("--frobnicate", "'--frobnicate'")]
    [InlineData("more", "'more'")]
    public void Arguments_that_do_not_fit_are_refused_with_what_was_found_and_expected(string line, string message)
    {
        var result = SampleFolder.Run(line.Split(' '));

        result.Exit.Should().Be(2);
        result.Error.Should().Contain(message).And.Contain("See --help.");
        result.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--sales", 1)]
    [InlineData("--outlets", 3)]
    public void An_empty_name_is_refused(string option, int position)
    {
        var args = Files.ToArray();
        args[position] = "";

        SampleFolder.Run(args).Should().Match<SampleResult>(result =>
            result.Exit == 2 && result.Error.Contains($"{option}: found an empty text, expected FILE."));
    }

    [Fact]
    public void Help_names_every_option_and_ends_with_0()
    {
        var result = SampleFolder.Run("--help");

        result.Exit.Should().Be(0);
        result.Output.Should().ContainAll("--sales <FILE>", "--outlets <FILE>", "--as-of <DATE>", "--out <DIR>", "--population <sales|outlets>", "--explain <CUSTOMER>", "--lang <en|zh>");
    }

    [Fact]
    public void A_run_that_is_cancelled_ends_with_130_and_leaves_the_output_folder_as_it_was()
    {
        using var folder = new SampleFolder();
        var before = folder.Snapshot();

        var result = SampleFolder.Run(
            new CancellationToken(canceled: true),
            "--sales", folder.PathOf("sales.csv"), "--outlets", folder.PathOf("outlets.csv"), "--as-of", "2021-12-31", "--out", folder.Out);

        result.Exit.Should().Be(130);
        folder.Snapshot().Should().Equal(before);
    }
}
