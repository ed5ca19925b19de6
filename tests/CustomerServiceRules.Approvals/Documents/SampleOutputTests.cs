using CustomerServiceRules.Approvals.Texts;
using CustomerServiceRules.TestData;
using RetailTiering;
using RetailTiering.Display;

namespace CustomerServiceRules.Approvals.Documents;

public sealed class SampleOutputTests : IDisposable
{
    private const string BuiltIn = "samples/RetailTiering/BuiltIn";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("retail-tiering");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Sample_WithItsBuiltInData_ShowsTheApprovedText(string language) =>
        Verify($"sample-output.{language}.txt", await RunAsync("--lang", language));

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Sample_ExplainingOneOutlet_ShowsTheApprovedText(string language) =>
        Verify($"sample-explanation.{language}.txt", await RunAsync("--explain", "Z005", "--lang", language));

    [Fact]
    public async Task Sample_ReadingTheBuiltInFiles_WritesTheApprovedTiers()
    {
        var output = Path.Combine(_folder.FullName, "out");

        await RunAsync(
            "--sales", Path.Combine(SharedFiles.Root, BuiltIn, "sales.csv"), "--outlets", Path.Combine(SharedFiles.Root, BuiltIn, "outlets.csv"),
            "--as-of", "2026-09-30", "--population", "outlets", "--out", output);

        Verify("sample-tiers.csv", File.ReadAllText(Path.Combine(output, "tiers.csv")));
    }

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
