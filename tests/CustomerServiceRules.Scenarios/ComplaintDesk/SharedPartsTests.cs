using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Scenarios.ComplaintDesk;

/// <summary>Samples are made to be copied out one by one, so parts that both need stand in both, and what is tested of one holds for the other.</summary>
public sealed class SharedPartsTests
{
    [Theory]
    [InlineData("CommandLine/ExitCode.cs")]
    [InlineData("Display/ProgressDisplay.cs")]
    [InlineData("Display/Surface.cs")]
    [InlineData("Input/Crc32.cs")]
    [InlineData("Input/InputException.cs")]
    [InlineData("Input/VerifiedGzipStream.cs")]
    [InlineData("Output/OutputFolder.cs")]
    [InlineData("Output/UndoLog.cs")]
    [InlineData("Program.cs")]
    public void A_part_that_two_samples_have_is_the_same_in_both(string file) =>
        Text("ComplaintDesk", file).Should().Be(Text("RetailTiering", file).Replace("RetailTiering", "ComplaintDesk", StringComparison.Ordinal));

    private static string Text(string sample, string file) => File.ReadAllText(Path.Combine(SharedFiles.Root, "samples", sample, file)).ReplaceLineEndings("\n");
}
