using CustomerServiceRules.Modules;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Provenance;
using RetailTiering;
using RetailTiering.Display;

namespace CustomerServiceRules.Scenarios.RetailTiering;

/// <summary>Whatever goes wrong, and whosever fault it is: an output folder that is there stays as it was, one that is not does not appear.</summary>
public sealed class FailureScenarios
{
    [Theory]
    [InlineData("2021-10-01,K1,I-9,7,x,1\n", "")]
    [InlineData("2022-10-01,K1,I-9,7,1,1\n", "")]
    [InlineData("2021-10-01,K9,I-9,7,1,1\n", "")]
    [InlineData("", "K3,Third,Town,W,C\n")]
    [InlineData("", "K3,Third,Town,Z\n")]
    public void Bad_files_end_with_2(string salesLine, string outletsLine) => LeavesTheFolder(2, folder =>
    {
        folder.Write("sales.csv", SampleFolder.GoodSales + salesLine);
        folder.Write("outlets.csv", SampleFolder.GoodOutlets + outletsLine);
        return (null, CancellationToken.None, []);
    });

    [Fact]
    public void An_unknown_customer_ends_with_2() =>
        LeavesTheFolder(2, _ => (null, CancellationToken.None, ["--explain", "K9"])).Error.Should().Contain("--explain K9: found no such outlet, expected one of the 2 of the population, such as K1.");

    [Fact]
    public void A_population_of_nobody_ends_with_2() => LeavesTheFolder(2, folder =>
    {
        folder.Write("outlets.csv", "outlet,name,city,format,market,joined\nK1,First,Town,Z,C,2022-01-01\nK2,Second,Town,Z,X,2022-01-01\n");
        return (null, CancellationToken.None, []);
    }).Error.Should().Contain("found no outlet that had joined by the end of the period 2021Q4 (2021-10-01 to 2021-12-31), expected at least one");

    [Fact]
    public void A_rulebook_that_cannot_be_composed_is_a_fault_of_ours_and_ends_with_1() =>
        LeavesTheFolder(1, _ => (() => Rulebook.Compose(new TobaccoRetailModule(), new TobaccoRetailModule()), CancellationToken.None, []))
            .Error.Should().Contain("A fault of this program, not of your files:").And.Contain(nameof(RulebookCompositionException));

    [Fact]
    public void A_rule_that_breaks_is_a_fault_of_ours_and_ends_with_1() =>
        LeavesTheFolder(1, _ => (() => Rulebook.Compose(new TobaccoRetailModule(), new BreakingModule()), CancellationToken.None, []))
            .Error.Should().Contain("brk.tier.breaks");

    [Fact]
    public void A_display_that_breaks_ends_with_1() => LeavesTheFolder(1, folder =>
    {
        using var output = new BreakingWriter();
        using var error = new StringWriter();
        var exit = App.RunAsync(folder.ArgumentsFor(), Surface.Plain(output), Surface.Plain(error), CancellationToken.None).GetAwaiter().GetResult();
        return new SampleResult(exit, "", error.ToString());
    }).Error.Should().Contain("the screen is broken");

    [Theory]
    [InlineData("sales.csv: 100 %")]
    [InlineData("Deciding: 100 %")]
    public void A_run_that_is_cancelled_on_the_way_ends_with_130(string at) => LeavesTheFolder(130, folder =>
    {
        using var cancellation = new CancellationTokenSource();
        using var output = new StringWriter();
        using var error = new CancellingWriter(at, cancellation);
        var exit = App.RunAsync(folder.ArgumentsFor(), Surface.Plain(output), Surface.Plain(error), cancellation.Token).GetAwaiter().GetResult();
        return new SampleResult(exit, output.ToString(), error.ToString());
    }).Error.Should().Contain("Cancelled; no output was written.");

    [Fact]
    public void A_folder_that_cannot_be_is_refused_before_anything_is_read()
    {
        using var folder = new SampleFolder();
        File.WriteAllText(folder.Out, "a file");

        var result = folder.RunOnFiles("no-such-file.csv");

        result.Exit.Should().Be(2);
        result.Error.Should().Contain("found a file, expected a folder or a new name").And.NotContain("no-such-file");
    }

    private static SampleResult LeavesTheFolder(int exit, Func<SampleFolder, (Func<Rulebook>? Compose, CancellationToken Cancellation, string[] More)> prepare) =>
        LeavesTheFolder(exit, folder =>
        {
            var (compose, cancellation, more) = prepare(folder);
            return SampleFolder.Run(compose, cancellation, [.. folder.ArgumentsFor(), .. more]);
        });

    private static SampleResult LeavesTheFolder(int exit, Func<SampleFolder, SampleResult> run)
    {
        SampleResult? result = null;
        foreach (var isThere in new[] { false, true })
        {
            using var folder = new SampleFolder();
            if (isThere)
            {
                Directory.CreateDirectory(folder.Out);
                File.WriteAllText(Path.Combine(folder.Out, "tiers.csv"), "of the last quarter");
                File.WriteAllText(Path.Combine(folder.Out, "notes.txt"), "mine");
            }

            var before = OutputOf(folder);
            result = run(folder);

            result.Exit.Should().Be(exit, result.Error);
            OutputOf(folder).Should().Equal(before);
        }

        return result!;
    }

    // Everything but the input files, which a test may write.
    private static string[] OutputOf(SampleFolder folder) =>
        [.. folder.Snapshot().Where(entry => !entry.Contains("sales.csv", StringComparison.Ordinal) && !entry.Contains("outlets.csv", StringComparison.Ordinal))];

    private sealed class BreakingModule : ProcedureModule
    {
        public override ModuleIdentity Identity { get; } = new("Breaking", "1.0.0", "brk");

        public override void Describe(ModuleBuilder contents) => contents.RulesFor(TobaccoRetail.Tier).Rule<Breaks>();
    }

    [Name("brk.tier.breaks")]
    [Cites("TOB-7.1")]
    private sealed class Breaks : Rule
    {
        public override void Define()
        {
            Settled<BusinessScale> scale = null!;

            When().Match(() => scale, s => Fails(s.Value));
            Then().Yield(_ => new Candidate<CustomerTier>(scale.Subject, CustomerTier.A));
        }

        private static bool Fails(BusinessScale scale) => throw new InvalidOperationException($"cannot tell {scale}");
    }

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
