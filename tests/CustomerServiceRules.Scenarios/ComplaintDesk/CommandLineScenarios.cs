namespace CustomerServiceRules.Scenarios.ComplaintDesk;

public sealed class CommandLineScenarios
{
    [Theory]
    [InlineData("--out d", "Found --out without --replay, expected them together: the scripted day takes no --out.")]
    [InlineData("--verification seen", "Found --verification without --replay")]
    [InlineData("--replay l.csv --verification both", "--verification: found 'both', expected assumed or seen.")]
    [InlineData("--replay l.csv --resolve-within soon", "--resolve-within: found 'soon', expected a whole number with a unit, such as '8 working hours'")]
    [InlineData("--replay l.csv --replay m.csv", "'--replay' expects a single argument but 2 were provided")]
    [InlineData("--replay", "Required argument missing for option: '--replay'")]
    [InlineData("--lang fr", "--lang: found 'fr', expected en or zh.")]
    [InlineData("--frobnicate", "'--frobnicate'")]
    [InlineData("more", "'more'")]
    public void Arguments_that_do_not_fit_are_refused_with_what_was_found_and_expected(string line, string message)
    {
        var result = DeskFolder.Run(line.Split(' '));

        result.Exit.Should().Be(2);
        result.Error.Should().Contain(message).And.Contain("See --help.");
        result.Output.Should().BeEmpty();
    }

    [Fact]
    public void A_limit_needs_a_log_and_an_empty_name_is_none()
    {
        DeskFolder.Run("--resolve-within", "2 working days").Error.Should().Contain("Found --resolve-within without --replay");
        DeskFolder.Run("--replay", "").Error.Should().Contain("--replay: found an empty text, expected FILE.");
    }

    [Fact]
    public void Help_names_every_option_and_ends_with_0() => DeskFolder.Run("--help").Should().Match<DeskResult>(result => result.Exit == 0)
        .And.BeOfType<DeskResult>().Which.Output.Should().ContainAll(
            "--replay <FILE>", "--out <DIR>", "--resolve-within <LIMIT>", "--verification <assumed|seen>", "--lang <en|zh>", "130 cancelled");

    [Fact]
    public void Without_an_output_folder_a_replay_is_shown_only()
    {
        using var folder = new DeskFolder();
        var before = folder.Snapshot();

        var result = DeskFolder.Run("--replay", folder.PathOf("log.csv"));

        result.Exit.Should().Be(0, result.Error);
        result.Lines[0].Should().Be("1 incidents, 4 events");
        folder.Snapshot().Should().Equal(before);
    }
}
