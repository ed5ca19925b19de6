using ComplaintDesk;
using ComplaintDesk.Display;
using CustomerServiceRules.Procedures.StoreService;

namespace CustomerServiceRules.Scenarios.ComplaintDesk;

/// <summary>Whatever goes wrong, and whosever fault it is: an output folder that is there stays as it was, one that is not does not appear.</summary>
public sealed class FailureScenarios
{
    [Fact]
    public void A_bad_log_ends_with_2() => LeavesTheFolder(2, folder =>
    {
        folder.Write("log.csv", DeskFolder.Good + "I-2,New\n");
        return folder.Replay();
    });

    [Fact]
    public void A_rulebook_that_cannot_be_composed_is_a_fault_of_ours_and_ends_with_1() =>
        LeavesTheFolder(1, folder => DeskFolder.Run((_, _) => Rulebook.Compose(new StoreServiceModule()), CancellationToken.None, folder.Arguments()))
            .Error.Should().Contain("A fault of this program, not of your files:").And.Contain("scs.complaint.resolve-within");

    [Fact]
    public void A_display_that_breaks_ends_with_1() => LeavesTheFolder(1, folder =>
    {
        using var output = new BreakingWriter();
        using var error = new StringWriter();
        var exit = App.RunAsync(folder.Arguments(), Surface.Plain(output), Surface.Plain(error), CancellationToken.None).GetAwaiter().GetResult();
        return new DeskResult(exit, "", error.ToString());
    }).Error.Should().Contain("the screen is broken");

    [Fact]
    public void A_run_that_is_cancelled_before_it_begins_ends_with_130() =>
        LeavesTheFolder(130, folder => DeskFolder.Run(null, new CancellationToken(canceled: true), folder.Arguments()));

    [Theory]
    [InlineData("log.csv: 100 %")]
    [InlineData("Replaying: 100 %")]
    public void A_run_that_is_cancelled_on_the_way_ends_with_130(string at) => LeavesTheFolder(130, folder =>
    {
        using var cancellation = new CancellationTokenSource();
        using var output = new StringWriter();
        using var error = new CancellingWriter(at, cancellation);
        var exit = App.RunAsync(folder.Arguments(), Surface.Plain(output), Surface.Plain(error), cancellation.Token).GetAwaiter().GetResult();
        return new DeskResult(exit, output.ToString(), error.ToString());
    }).Error.Should().Contain("Cancelled; no output was written.");

    [Fact]
    public void A_folder_that_cannot_be_is_refused_before_anything_is_read()
    {
        using var folder = new DeskFolder();
        File.WriteAllText(folder.Out, "a file");

        var result = folder.Replay("no-such-file.csv");

        result.Exit.Should().Be(2);
        result.Error.Should().Contain("found a file, expected a folder or a new name").And.NotContain("no-such-file");
    }

    [Fact]
    public void A_folder_that_is_there_keeps_its_other_files_and_gets_the_new_ones()
    {
        using var folder = new DeskFolder();
        Directory.CreateDirectory(folder.Out);
        File.WriteAllText(Path.Combine(folder.Out, "cases.csv"), "of last month");
        File.WriteAllText(Path.Combine(folder.Out, "notes.txt"), "mine");

        folder.Replay().Exit.Should().Be(0);

        Directory.EnumerateFileSystemEntries(folder.Out).Select(Path.GetFileName).Should().BeEquivalentTo("cases.csv", "refusals.csv", "notes.txt");
        folder.Written("cases.csv").Should().StartWith("incident,");
        folder.Written("notes.txt").Should().Be("mine");
    }

    private static DeskResult LeavesTheFolder(int exit, Func<DeskFolder, DeskResult> run)
    {
        DeskResult? result = null;
        foreach (var isThere in new[] { false, true })
        {
            using var folder = new DeskFolder();
            if (isThere)
            {
                Directory.CreateDirectory(folder.Out);
                File.WriteAllText(Path.Combine(folder.Out, "cases.csv"), "of last month");
                File.WriteAllText(Path.Combine(folder.Out, "notes.txt"), "mine");
            }

            var before = OutputOf(folder);
            result = run(folder);

            result.Exit.Should().Be(exit, result.Error);
            OutputOf(folder).Should().Equal(before);
        }

        return result!;
    }

    // Everything but the log, which a test may write.
    private static string[] OutputOf(DeskFolder folder) => [.. folder.Snapshot().Where(entry => !entry.Contains("log.csv", StringComparison.Ordinal))];

    private sealed class BreakingWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new InvalidOperationException("the screen is broken");

        public override void WriteLine(ReadOnlySpan<char> buffer) => throw new InvalidOperationException("the screen is broken");
    }

    private sealed class CancellingWriter(string at, CancellationTokenSource cancellation) : StringWriter
    {
        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if (value?.Contains(at, StringComparison.Ordinal) == true)
                cancellation.Cancel();
        }
    }
}
