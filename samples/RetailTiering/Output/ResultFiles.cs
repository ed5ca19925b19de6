using RetailTiering.CommandLine;

namespace RetailTiering.Output;

/// <summary>Says which files a run writes, and what writes them.</summary>
internal static class ResultFiles
{
    public static IReadOnlyList<(string Name, Action<Stream> Content)> Of(Request request, Results results, CancellationToken cancellation)
    {
        var files = new List<(string, Action<Stream>)>();
        if (request.Files is not null)
        {
            var tiering = results.Tiering;
            files.Add((TiersFile.Name, stream => TiersFile.Write(stream, tiering.Outlets.Select(TierRow.Of))));
            files.Add((DecisionsFile.Name, stream => DecisionsFile.Write(stream, tiering.Outlets.Select(outlet => DecisionLine.Of(outlet, tiering)), cancellation)));
        }

        if (results.Plan is { } plan)
        {
            VisitRow[] visits = [.. VisitRow.Sorted(plan.Visits.Select(VisitRow.Of))];
            files.Add((PlanFile.Name, stream => PlanFile.Write(stream, visits, cancellation)));
            files.Add((PlanCalendarFile.Name, stream => PlanCalendarFile.Write(stream, visits, plan.Tiering.RunStart, cancellation)));
            files.Add((CoverageFile.Name, stream => CoverageFile.Write(stream, plan.Month, CoverageRow.Of(plan))));
        }

        if (results.Comparison is { } comparison)
            files.Add((ActualFile.Name, stream => ActualFile.Write(stream, comparison.Outlets)));
        return files;
    }
}
