using System.Diagnostics;
using System.Globalization;
using ComplaintDesk.CommandLine;
using ComplaintDesk.Display;
using ComplaintDesk.Input;
using ComplaintDesk.Output;
using ComplaintDesk.Replaying;
using CustomerServiceRules;
using CustomerServiceRules.Calendars;

namespace ComplaintDesk;

/// <summary>The replay of a log: read, replay, show, write.</summary>
/// <param name="compose">Makes the rulebook for a log and a limit.</param>
internal sealed class ReplayJob(Surface output, Surface error, Func<EventLog, TimeLimit, Rulebook> compose)
{
    public async Task RunAsync(ReplayRequest request, Texts texts, CancellationToken cancellation)
    {
        var folder = request.OutputFolder is { } given ? OutputFolder.At(given) : null;
        var limit = request.ResolveWithin ?? ReplayModule.DefaultLimit;

        var watch = Stopwatch.StartNew();
        var log = ProgressDisplay.Run(
            error,
            string.Format(CultureInfo.InvariantCulture, texts.Reading, Path.GetFileName(request.Log)),
            texts.RowsDone,
            progress => EventLogFile.Read(SourceFile.Open(request.Log), progress, cancellation));
        var rulebook = compose(log, limit);
        var reading = watch.Elapsed;

        var replay = ProgressDisplay.Run(
            error, texts.Replaying, texts.IncidentsDone, progress => Replay.Of(log, rulebook, limit, request.Verification, progress, cancellation));
        if (folder is null)
        {
            Show(replay, texts);
        }
        else
        {
            await folder.WriteAsync(
                [
                    (CasesFile.Name, stream => CasesFile.Write(stream, replay.Cases, cancellation)),
                    (RefusalsFile.Name, stream => RefusalsFile.Write(stream, replay.Cases, cancellation)),
                ],
                meanwhile: () => Show(replay, texts),
                cancellation);
            output.Writer.WriteLine();
            output.Writer.WriteLine(string.Format(CultureInfo.InvariantCulture, texts.Written, request.OutputFolder, $"{CasesFile.Name}, {RefusalsFile.Name}"));
        }

        // On the error stream, so that equal logs give equal output.
        error.Writer.WriteLine(string.Format(
            CultureInfo.InvariantCulture, texts.Took, replay.Took.TotalSeconds, Environment.ProcessorCount, replay.Worked.TotalSeconds, reading.TotalSeconds));
    }

    private void Show(Replay replay, Texts texts) => output.Show(console => ReplayDisplay.Show(console, replay, ReplaySummary.Of(replay), texts));
}
