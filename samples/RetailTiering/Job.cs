using CustomerServiceRules;
using CustomerServiceRules.Procedures.TobaccoRetail;
using RetailTiering.BuiltIn;
using RetailTiering.CommandLine;
using RetailTiering.Comparing;
using RetailTiering.Deciding;
using RetailTiering.Display;
using RetailTiering.Explaining;
using RetailTiering.Input;
using RetailTiering.Output;
using RetailTiering.Planning;

namespace RetailTiering;

/// <summary>The main job: read, rank and decide, plan and compare where that is asked for, show, write.</summary>
/// <param name="compose">Makes the rulebook; by default it holds the procedure of the tobacco company and nothing else.</param>
internal sealed class Job(Surface output, Surface error, Func<Rulebook> compose)
{
    public static Rulebook Compose() => Rulebook.Compose(new TobaccoRetailModule());

    public async Task RunAsync(Request request, CancellationToken cancellation)
    {
        var folder = request.OutputFolder is { } given ? OutputFolder.At(given) : null;
        var texts = Texts.In(request.Language);
        if (request.Plan is { } wanted)
            VisitingTime.CheckMonth(wanted.Month);

        // Composing and reading do not need each other: the rulebook is ready when the last line has been read.
        var composing = Task.Run(compose, cancellation);
        var purchases = Read(request.Files, texts, cancellation);
        var rulebook = await composing;
        purchases.Outlets.CheckFormats(rulebook.EntriesOf(TobaccoRetail.BusinessFormats).Select(format => format.Code.ToString()).ToHashSet());

        purchases.CheckPopulation(request.Explain);

        var team = request.Plan is null ? null : TeamOf(request, purchases.Outlets, cancellation);
        var tiering = Decide(purchases, rulebook, request.Files, texts, cancellation);
        var results = new Results(
            tiering,
            request.Plan is { } plan ? MonthPlan.Of(tiering, plan.Month, team, cancellation) : null,
            request.Files is { Actual: true } ? CadenceComparison.Of(tiering, purchases, cancellation) : null);
        if (folder is null)
        {
            Show(request, results, texts);
            return;
        }

        var files = ResultFiles.Of(request, results, cancellation);
        await folder.WriteAsync(files, meanwhile: () => Show(request, results, texts), cancellation);
        output.Writer.WriteLine();
        output.Writer.WriteLine(string.Format(null, texts.Written, request.OutputFolder, string.Join(", ", files.Select(file => file.Name))));
    }

    // A plan or a comparison is what was asked for: then the tiers are not shown besides, unless one of them is to be explained.
    private void Show(Request request, Results results, Texts texts) => output.Show(console =>
    {
        if (request.Explain is { } customer)
        {
            var outlet = results.Tiering.Outlets.First(outlet => outlet.Row.Id == customer);
            ExplanationTree.Show(console, Explanation.Of(outlet, results.Tiering, texts.Language), texts);
            if (results.Plan is { } ownPlan)
                OutletVisits.Show(console, outlet, ownPlan, texts);
        }
        else if (results is { Plan: null, Comparison: null })
        {
            ResultDisplay.Show(console, ResultViews.Of(results.Tiering, texts), texts);
        }

        if (results.Plan is { } plan)
            PlanDisplay.Show(console, PlanViews.Of(plan, texts), texts);
        if (results.Comparison is { } comparison)
            ActualDisplay.Show(console, comparison, texts);
    });

    private static Team? TeamOf(Request request, OutletList outlets, CancellationToken cancellation)
    {
        if (request.Plan!.Team is { } file)
            return TeamFile.Read(SourceFile.Open(file), TeamOrigin.File, outlets, cancellation);
        return request.Files is null ? TeamFile.Read(BuiltInFiles.Team(), TeamOrigin.BuiltIn, outlets, cancellation) : null;
    }

    private Purchases Read(FileRequest? files, Texts texts, CancellationToken cancellation) => files is null
        ? Purchases.Read(null, progress: null, cancellation)
        : ProgressDisplay.Run(
            error,
            string.Format(null, texts.Reading, Path.GetFileName(files.Sales)),
            texts.LinesDone,
            progress => Purchases.Read(files, progress, cancellation));

    private Tiering Decide(Purchases purchases, Rulebook rulebook, FileRequest? files, Texts texts, CancellationToken cancellation) => files is null
        ? Tiering.Of(purchases, rulebook, progress: null, cancellation)
        : ProgressDisplay.Run(
            error, texts.Deciding, texts.OutletsDone, progress => Tiering.Of(purchases, rulebook, progress, cancellation));
}
