using Xunit.Sdk;

namespace CustomerServiceRules.Approvals.Texts;

public sealed class ApprovedTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("approved");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void Verify_SameText_Passes()
    {
        Approve("a\nb\n");

        Approved.Verify(_root.FullName, "texts/one.txt", "a\r\nb", rewrite: false);
    }

    [Fact]
    public void Verify_OtherText_FailsWithLinesFileAndCommand()
    {
        Approve("a\nb\nc\n");

        var verify = () => Approved.Verify(_root.FullName, "texts/one.txt", "a\nB\nc\n", rewrite: false);

        verify.Should().Throw<FailException>().Which.Message
            .Should().ContainAll("texts/one.txt", "-     2: b", "+     2: B", "CSR_APPROVE=1").And.NotContain("1: a");
        File.ReadAllText(PathOfText).Should().Be("a\nb\nc\n");
    }

    [Fact]
    public void Verify_MissingFile_Fails()
    {
        var verify = () => Approved.Verify(_root.FullName, "texts/one.txt", "a", rewrite: false);

        verify.Should().Throw<FailException>().Which.Message.Should().Contain("does not exist");
        File.Exists(PathOfText).Should().BeFalse();
    }

    [Fact]
    public void Verify_Rewriting_WritesTheText()
    {
        Approved.Verify(_root.FullName, "texts/one.txt", "a\r\nb\r\n", rewrite: true);

        File.ReadAllText(PathOfText).Should().Be("a\nb\n");
    }

    private string PathOfText => Path.Combine(_root.FullName, "texts", "one.txt");

    private void Approve(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOfText)!);
        File.WriteAllText(PathOfText, text);
    }
}
