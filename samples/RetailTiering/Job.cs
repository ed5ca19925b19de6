using RetailTiering.CommandLine;
using RetailTiering.Display;
using RetailTiering.Input;

namespace RetailTiering;

/// <summary>The main job: read, rank and decide, write, show.</summary>
internal static class Job
{
    private static readonly HashSet<string> Formats = ["Z", "B", "S", "N", "Y", "F", "Q"];

    public static void Run(Request request, Surface output, Surface error, CancellationToken cancellation)
    {
        var purchases = request.Files is { } files
            ? ProgressDisplay.Run(error, $"Reading {Path.GetFileName(files.Sales)}", progress => Purchases.Read(files, Formats, progress, cancellation))
            : Purchases.Read(files: null, Formats, progress: null, cancellation);
        output.Show(console => ResultDisplay.Line(console, "{0} lines, {1} outlets", purchases.Totals.Lines, purchases.Members.Count()));
    }
}
