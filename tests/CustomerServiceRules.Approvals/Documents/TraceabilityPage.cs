using System.Globalization;
using CustomerServiceRules.Catalogue;

namespace CustomerServiceRules.Approvals.Documents;

/// <summary>The page that says of every clause of a document what carries it, or why nothing does.</summary>
internal static class TraceabilityPage
{
    public static string Of(RulebookCatalogue catalogue, string document)
    {
        var coverage = catalogue.Coverage.Where(entry => entry.Document == document).ToList();
        var clauses = coverage.Where(entry => !entry.Clause.IsDefault).ToList();
        var questions = coverage.Where(entry => entry.Clause.IsDefault).ToList();

        var page = new Markdown()
            .Heading(1, $"Traceability of {document}")
            .Paragraph("Generated from the rulebook and compared with it by a test: what carries a clause, or why nothing does. The clauses are paraphrased.")
            .Paragraph($"{Summary("clauses", clauses)} {Summary("points that the document leaves open, each with a default", questions)}");
        WriteReasons(page, coverage);
        WriteTable(page, "Clauses", clauses);
        WriteTable(page, "Points left open", questions);
        return page.ToString();
    }

    private static string Summary(string what, List<ClauseCoverage> entries) => string.Create(
        CultureInfo.InvariantCulture,
        $"{entries.Count} {what}: {entries.Count(entry => entry.IsCarried)} carried, {entries.Count(entry => entry.IsCarriedInPart)} of them in part, {entries.Count(entry => !entry.IsCarried)} not.");

    private static void WriteReasons(Markdown page, List<ClauseCoverage> coverage) => page
        .Heading(2, "Why some are not carried, or not wholly")
        .List(coverage.Where(entry => entry.WhyNot is not null).GroupBy(entry => entry.WhyNot)
            .Select(reason => $"{reason.Key} {string.Join(", ", reason.Select(entry => entry.Clause.Id))}"));

    private static void WriteTable(Markdown page, string heading, List<ClauseCoverage> entries) => page
        .Heading(2, heading)
        .Table(
            ["clause", "kind", "says", "carried by"],
            entries.Select(entry => new[] { entry.Clause.Id, entry.Clause.Kind.ToString(), entry.Clause.Text, CarriedBy(entry) }));

    private static string CarriedBy(ClauseCoverage entry) => entry.IsCarried
        ? string.Join("<br>", entry.CarriedBy.Select(Named).Concat(entry.IsCarriedInPart ? [$"*in part: {entry.WhyNot}*"] : []))
        : $"*not: {entry.WhyNot}*";

    /// <summary>The kind of carrier in words, its name as code.</summary>
    private static string Named(string carrier)
    {
        var name = carrier.LastIndexOf(' ');
        return $"{carrier[..name]} {Markdown.Quoted(carrier[(name + 1)..])}";
    }
}
