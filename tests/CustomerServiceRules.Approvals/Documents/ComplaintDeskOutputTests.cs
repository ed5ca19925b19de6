using ComplaintDesk;
using ComplaintDesk.Display;
using CustomerServiceRules.Approvals.Texts;
using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Approvals.Documents;

public sealed class ComplaintDeskOutputTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("complaint-desk");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Sample_OnItsScriptedDay_ShowsTheApprovedText(string language) =>
        Verify($"desk-day.{language}.txt", await RunAsync("--lang", language));

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Sample_ReplayingItsSmallLog_ShowsTheApprovedText(string language) =>
        Verify($"desk-replay.{language}.txt", await RunAsync("--replay", SmallLog, "--resolve-within", "16 working hours", "--lang", language));

    [Fact]
    public async Task Sample_ReplayingItsSmallLog_WritesTheApprovedFiles()
    {
        var output = Path.Combine(_folder.FullName, "out");

        await RunAsync("--replay", SmallLog, "--out", output, "--resolve-within", "16 working hours");

        Verify("desk-cases.csv", File.ReadAllText(Path.Combine(output, "cases.csv")));
        Verify("desk-refusals.csv", File.ReadAllText(Path.Combine(output, "refusals.csv")));
    }

    private static string SmallLog => Path.Combine(SharedFiles.Root, "samples/ComplaintDesk/incidents.csv");

    private static void Verify(string name, string text) => Approved.Verify($"tests/CustomerServiceRules.Approvals/approved/{name}", text);

    private static async Task<string> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        var exitCode = await App.RunAsync(arguments, Surface.Plain(output), Surface.Plain(error), CancellationToken.None);

        exitCode.Should().Be(0, error.ToString());
        return output.ToString();
    }
}
