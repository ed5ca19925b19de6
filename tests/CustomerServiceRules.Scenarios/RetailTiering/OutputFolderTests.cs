using System.Text;
using RetailTiering.Input;
using RetailTiering.Output;

namespace CustomerServiceRules.Scenarios.RetailTiering;

public sealed class OutputFolderTests : IDisposable
{
    private readonly SampleFolder _folder = new();

    [Fact]
    public void WriteAsync_FolderAbsent_CreatesItWithItsParents()
    {
        Write("a/b/out", ("one", "1"), ("two", "2"));

        Entries("a/b").Should().Equal("out");
        Read("a/b/out/one").Should().Be("1");
        Read("a/b/out/two").Should().Be("2");
    }

    [Fact]
    public void WriteAsync_FolderPresent_ReplacesItsFilesAndKeepsTheOthers()
    {
        Write("out", ("one", "old"), ("kept", "kept"));

        Write("out", ("one", "new"), ("two", "2"));

        Entries("out").Should().Equal("kept", "one", "two");
        Read("out/one").Should().Be("new");
        Entries(".").Should().NotContain(name => name.StartsWith(".out", StringComparison.Ordinal));
    }

    [Fact]
    public void WriteAsync_ContentFails_LeavesEverythingAsItWas()
    {
        Write("out", ("one", "old"));
        var before = _folder.Snapshot();

        foreach (var path in new[] { "out", "new/out" })
        {
            var write = () => Write(path, [("one", Text("new")), ("two", _ => throw new InvalidOperationException("broken"))]);
            write.Should().Throw<InvalidOperationException>();
        }

        _folder.Snapshot().Should().Equal(before);
    }

    [Fact]
    public void WriteAsync_WhatIsDoneMeanwhileFails_LeavesEverythingAsItWasAndIsNoFaultOfTheFolder()
    {
        Write("out", ("one", "old"));
        var before = _folder.Snapshot();

        var write = () => Write("out", [("one", Text("new"))], meanwhile: () => throw new IOException("no paper"));

        write.Should().Throw<IOException>().WithMessage("no paper");
        _folder.Snapshot().Should().Equal(before);
    }

    [Fact]
    public void WriteAsync_SecondFileCannotBeMovedIn_PutsTheFirstBack()
    {
        Write("out", ("one", "old"));
        Directory.CreateDirectory(_folder.PathOf("out/two"));
        var before = _folder.Snapshot();

        var write = () => Write("out", ("one", "new"), ("two", "2"));

        write.Should().Throw<InputException>().WithMessage("*out/two where a file is to be, expected a folder that can be written to.");
        _folder.Snapshot().Should().Equal(before);
    }

    [Fact]
    public void WriteAsync_CancelledWhileWriting_LeavesEverythingAsItWas()
    {
        Write("out", ("one", "old"));
        var before = _folder.Snapshot();
        using var cancellation = new CancellationTokenSource();

        var write = () => Write("out", [("one", stream => { Text("new")(stream); cancellation.Cancel(); })], cancellation: cancellation.Token);

        write.Should().Throw<OperationCanceledException>();
        _folder.Snapshot().Should().Equal(before);
    }

    [Fact]
    public void At_FileInThePlaceOfTheFolder_IsRefused()
    {
        var at = () => At("sales.csv");

        at.Should().Throw<InputException>().WithMessage("--out *sales.csv: found a file, expected a folder or a new name.");
    }

    [Fact]
    public void At_Root_IsRefused()
    {
        var at = () => OutputFolder.At(Path.GetPathRoot(_folder.Root)!);

        at.Should().Throw<InputException>().WithMessage("*expected a folder that has one above it.");
    }

    [Fact]
    public void WriteAsync_FileInThePlaceOfAParent_IsRefusedAndLeavesNothing()
    {
        var before = _folder.Snapshot();

        var write = () => Write("sales.csv/out", ("one", "1"));

        write.Should().Throw<InputException>().WithMessage("*expected a folder that can be written to.");
        _folder.Snapshot().Should().Equal(before);
    }

    [Fact]
    public void WriteAsync_LinkToAFolder_WritesIntoTheFolder()
    {
        Write("elsewhere/real", ("kept", "kept"));
        Directory.CreateSymbolicLink(_folder.PathOf("link"), _folder.PathOf("elsewhere/real"));

        Write("link", ("one", "1"));

        Entries("elsewhere").Should().Equal("real");
        Entries("elsewhere/real").Should().Equal("kept", "one");
    }

    public void Dispose() => _folder.Dispose();

    private static Action<Stream> Text(string text) => stream => stream.Write(Encoding.UTF8.GetBytes(text));

    private OutputFolder At(string path) => OutputFolder.At(_folder.PathOf(path));

    private void Write(string path, params (string Name, string Text)[] files) =>
        Write(path, [.. files.Select(file => (file.Name, Text(file.Text)))]);

    private void Write(string path, IReadOnlyList<(string, Action<Stream>)> files, Action? meanwhile = null, CancellationToken cancellation = default) =>
        At(path).WriteAsync(files, meanwhile ?? (() => { }), cancellation).GetAwaiter().GetResult();

    private string Read(string path) => File.ReadAllText(_folder.PathOf(path));

    private IEnumerable<string?> Entries(string path) =>
        Directory.EnumerateFileSystemEntries(_folder.PathOf(path)).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
