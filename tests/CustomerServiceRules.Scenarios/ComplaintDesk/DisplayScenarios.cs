namespace CustomerServiceRules.Scenarios.ComplaintDesk;

public sealed class DisplayScenarios
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Plain_text_fits_its_width_without_control_codes_or_cut_words(string language)
    {
        using var folder = new DeskFolder(DeskFolder.Good + "I-[red]\u001b[2J,New,true,0,2/3/2026 09:00,2/3/2026 09:05,Phone,[bold]x,G,?\nI-[red]\u001b[2J,Closed,false,0,2/3/2026 09:00,2/3/2026 09:05,Phone,[bold]x,G,?\n");

        foreach (var result in new[] { DeskFolder.Run("--lang", language), folder.Replay("log.csv", "--lang", language) })
        {
            result.Exit.Should().Be(0, result.Error);
            result.Output.Should().NotContain("\u001b").And.NotContain("…");
            result.Lines.Where(line => !line.Contains(folder.Root, StringComparison.Ordinal)).Should().AllSatisfy(line => Columns(line).Should().BeLessThanOrEqualTo(100));
        }
    }

    // An ideograph takes two columns.
    private static int Columns(string line) => line.EnumerateRunes().Sum(rune => rune.Value is >= 0x2E80 and <= 0xFFEF and not 0xFFFD ? 2 : 1);
}
