using CustomerServiceRules;
using CustomerServiceRules.Procedures.TobaccoRetail;
using RetailTiering.CommandLine;
using RetailTiering.Deciding;
using RetailTiering.Display;
using RetailTiering.Explaining;
using RetailTiering.Input;
using RetailTiering.Output;

namespace RetailTiering;

/// <summary>The main job: read, rank and decide, show, write.</summary>
/// <param name="compose">Makes the rulebook; by default it holds the procedure of the tobacco company and nothing else.</param>
internal sealed class Job(Surface output, Surface error, Func<Rulebook> compose)
{
    public static Rulebook Compose() => Rulebook.Compose(new TobaccoRetailModule());

    public async Task RunAsync(Request request, CancellationToken cancellation)
    {
        var folder = request.Files?.OutputFolder is { } given ? OutputFolder.At(given) : null;
        var texts = Texts.In(request.Language);

        // Composing and reading do not need each other: the rulebook is ready when the last line has been read.
        var composing = Task.Run(compose, cancellation);
        var purchases = Read(request.Files, texts, cancellation);
        var rulebook = await composing;
        purchases.Outlets.CheckFormats(rulebook.EntriesOf(TobaccoRetail.BusinessFormats).Select(format => format.Code.ToString()).ToHashSet());

        purchases.CheckPopulation(request.Explain);

        var tiering = Decide(purchases, rulebook, request.Files, texts, cancellation);
        if (folder is null)
        {
            Show(request, tiering, texts);
            return;
        }

        await folder.WriteAsync(
            [
                (TiersFile.Name, stream => TiersFile.Write(stream, tiering.Outlets.Select(TierRow.Of))),
                (DecisionsFile.Name, stream => DecisionsFile.Write(stream, tiering.Outlets.Select(outlet => DecisionLine.Of(outlet, tiering)), cancellation)),
            ],
            meanwhile: () => Show(request, tiering, texts),
            cancellation);
        output.Writer.WriteLine();
        output.Writer.WriteLine(string.Format(null, texts.Written, request.Files!.OutputFolder, $"{TiersFile.Name}, {DecisionsFile.Name}"));
    }

    private void Show(Request request, Tiering tiering, Texts texts)
    {
        if (request.Explain is { } customer)
        {
            var outlet = tiering.Outlets.First(outlet => outlet.Row.Id == customer);
            output.Show(console => ExplanationTree.Show(console, Explanation.Of(outlet, tiering, texts.Language), texts));
        }
        else
        {
            output.Show(console => ResultDisplay.Show(console, ResultViews.Of(tiering, texts), texts));
        }
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
