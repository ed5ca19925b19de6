using System.Globalization;
using CustomerServiceRules.Catalogue;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Approvals.Documents;

/// <summary>The page that shows a procedure as it runs: policies, rules, parameters and lists, each with its clauses.</summary>
internal sealed class RulePage
{
    private readonly RulebookCatalogue _catalogue;
    private readonly ClauseTexts _clauses;
    private readonly Markdown _page = new();

    private readonly Terminology _terms;

    private RulePage(Rulebook rulebook) => (_catalogue, _terms, _clauses) = (rulebook.Catalogue, rulebook.Terms, new ClauseTexts(rulebook.Catalogue));

    public static string Of(Rulebook rulebook, string title)
    {
        var page = new RulePage(rulebook);
        page.Write(title);
        return page._page.ToString();
    }

    private void Write(string title)
    {
        _page.Heading(1, title)
            .Paragraph("Generated from the rulebook and compared with it by a test; conditions are printed as they run.")
            .List(_catalogue.Documents.Where(document => document.Id != OwnProcedures.Given).Select(document => $"Document {document.Id}: {Both(document.Title)}")
                .Concat(_catalogue.Modules.Where(module => module.Name != OwnProcedures.GivenModule).Select(module => $"Module {module}, prefix `{module.Prefix}`")));

        _page.Heading(2, "Policies").Table(
            ["policy", "question", "conclusions combine by", "receives", "rules"],
            _catalogue.Policies.Select(entry => new[]
            {
                Markdown.Quoted(entry.Policy.Name), Both(entry.Policy.Question), entry.Policy.Combination.ToString(),
                string.Join(", ", entry.Policy.After.Select(earlier => Markdown.Quoted(earlier.Name))), Count(entry.Rules.Count),
            }));
        _page.Heading(2, "Sessions").Paragraph(
            "A policy whose rules allow it is decided on the facts alone. In sessions, which every policy can be decided in, many subjects "
            + "share one unless a rule keeps them apart.")
            .List(_catalogue.Policies.Select(Sessions));

        foreach (var policy in _catalogue.Policies)
            Write(policy);
        if (_catalogue.RemovedRules.Count > 0)
            WriteRemoved();
        WriteParameters();
        foreach (var list in _catalogue.Lists)
            Write(list);
    }

    private static string Sessions(PolicyEntry entry)
    {
        var direct = entry.NeedSession.Count == 0
            ? "on the facts alone"
            : $"in sessions, because of {Reasons(entry.NeedSession.Select(reason => (reason.Rule, reason.Why)))}";
        var shared = entry.OwnSessions.Count == 0
            ? "one session serves many"
            : $"a session each, because of {Reasons(entry.OwnSessions.Select(reason => (reason.Rule, reason.Why)))}";
        return $"`{entry.Policy.Name}`: {direct}; {shared}";
    }

    private static string Reasons(IEnumerable<(string Rule, string Why)> reasons) =>
        string.Join("; ", reasons.Select(reason => $"`{reason.Rule}` ({reason.Why})"));

    private void Write(PolicyEntry entry)
    {
        _page.Heading(2, entry.Policy.Name).Paragraph(Both(entry.Policy.Question));
        if (entry.Policy.Combination == Combination.Highest)
            _page.Paragraph($"The order of the conclusions rests on {_clauses.Ids(entry.Policy.OrderClauses)}.");
        foreach (var rule in entry.Rules)
            Write(rule);
    }

    private void Write(RuleEntry rule)
    {
        _page.Heading(3, rule.Name).List(_clauses.Paraphrases(rule.Clauses));
        if (rule.Overrides.Count > 0)
            _page.Paragraph($"Overrides {string.Join(", ", rule.Overrides.Select(Markdown.Quoted))} where its own conditions hold.");
        _page.Code(rule.Text);
    }

    private void WriteRemoved() => _page.Heading(2, "Rules switched off").Table(
        ["rule", "by module", "clauses"],
        _catalogue.RemovedRules.Select(removed => new[] { Markdown.Quoted(removed.Rule.Name), removed.By, _clauses.Ids(removed.Clauses) }));

    private void WriteParameters() => _page.Heading(2, "Parameters").Table(
        ["parameter", "meaning", "value", "in force", "clauses"],
        _catalogue.Parameters.SelectMany(history => history.Parameter.LeftOpenBy is { } leftOpenBy
            ? [RowOf(history.Parameter, "*left open: a module of the host has to give it*", "", _clauses.Ids([leftOpenBy]))]
            : history.Values.Select(value => RowOf(history.Parameter, $"{value.Text} {history.Parameter.Unit}".TrimEnd(), Days(value), _clauses.Ids(value.Clauses)))));

    private static string[] RowOf(Parameter parameter, string value, string days, string clauses) =>
        [Markdown.Quoted(parameter.Name), Both(parameter.Meaning), value, days, clauses];

    private void Write(ListEntry list) => _page.Heading(2, list.List.Name).Paragraph(Both(list.List.Meaning)).Table(
        ["entry", "name", "figures", "clauses"],
        list.Entries.Select(entry => new[] { IdOf(entry), NameOf(entry), FiguresOf(entry), _clauses.Ids(entry.Clauses) }));

    private static string IdOf(ICited entry) => Markdown.Quoted(entry is IExplainedFact fact ? fact.Id : entry.ToString()!);

    /// <summary>What people call the entry: a text of its own, or the terms for the parts of its ID.</summary>
    private string NameOf(ICited entry)
    {
        var own = entry.GetType().GetProperties().FirstOrDefault(property => property.PropertyType == typeof(LocalizedText));
        if (own?.GetValue(entry) is LocalizedText name)
            return Both(name);
        return entry is IExplainedFact fact ? $"{Named(fact.Id, Language.English)} ({Named(fact.Id, Language.Chinese)})" : "";
    }

    private string FiguresOf(ICited entry) => entry is IExplainedFact fact
        ? string.Join(", ", fact.Figures.Select(figure => $"{_terms.Text(figure.Name, Language.English)} {figure.Value}"))
        : "";

    private string Named(string id, Language language) => string.Join(' ', id.Split(' ').Select(part => _terms.Text(part, language)));

    private static string Days(DatedValue value) => (value.From, value.Until) switch
    {
        (null, null) => "always",
        ({ } from, null) => $"from {Day(from)}",
        (null, { } until) => $"before {Day(until)}",
        ({ } from, { } until) => $"from {Day(from)}, before {Day(until)}",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Both(LocalizedText text) => $"{text.English} ({text.Chinese})";

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
