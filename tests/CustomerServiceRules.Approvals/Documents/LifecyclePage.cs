using System.Globalization;
using CustomerServiceRules.Catalogue;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Lifecycles.Diagrams;
using CustomerServiceRules.Lifecycles.Paths;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Approvals.Documents;

/// <summary>The page that shows a lifecycle as it runs: diagram, transitions, stored names, and the shortest way to each state.</summary>
internal sealed class LifecyclePage
{
    private const string Separator = "<br>";

    private readonly ClauseTexts _clauses;
    private readonly LifecycleDescription _lifecycle;
    private readonly Markdown _page = new();

    private LifecyclePage(RulebookCatalogue catalogue, LifecycleDescription lifecycle) => (_clauses, _lifecycle) = (new ClauseTexts(catalogue), lifecycle);

    public static string Of(RulebookCatalogue catalogue, LifecycleEntry entry)
    {
        var page = new LifecyclePage(catalogue, entry.Description);
        page.Write(entry.Module);
        return page._page.ToString();
    }

    /// <summary>Where the page of a lifecycle lies.</summary>
    public static string PathOf(LifecycleEntry entry) => $"docs/lifecycles/{entry.Description.Id.Replace('.', '-')}.md";

    private void Write(string module)
    {
        _page.Heading(1, Both(_lifecycle.Title))
            .Paragraph("Generated from the rulebook and compared with it by a test. The names in code are those that stored records have.")
            .List([$"Lifecycle {Markdown.Quoted(_lifecycle.Id)}, version {Number(_lifecycle.Version)}", $"Module {module}"]);
        WriteIn(Language.English, "Diagram", "Transitions", "Clocks");
        WriteIn(Language.Chinese, "状态图", "流转表", "计时表");
        foreach (var part in _lifecycle.Regions.Prepend(_lifecycle))
            WriteNames(part, part == _lifecycle ? "" : $"{Both(part.Title)}: ");
        _page.Heading(2, "Clauses").List(_clauses.Paraphrases(Cited()));
    }

    private void WriteIn(Language language, string diagram, string transitions, string clocks)
    {
        _page.Heading(2, diagram).Paragraph($"```mermaid\n{_lifecycle.ToMermaid(language).TrimEnd('\n')}\n```");
        _page.Heading(2, transitions).Paragraph(_lifecycle.ToMarkdownTable(language).TrimEnd('\n'));
        if (_lifecycle.ToMarkdownClocks(language) is { Length: > 0 } table)
            _page.Heading(2, clocks).Paragraph(table.TrimEnd('\n'));
    }

    private void WriteNames(LifecycleDescription part, string whose)
    {
        _page.Heading(2, $"{whose}States").Table(
            ["stored name", "label", "within", "case", "on entry", "on exit", "clauses"],
            part.States.Select(state => new[]
            {
                Markdown.Quoted(state.Name), Both(state.Label), state.Superstate is null ? "" : Markdown.Quoted(state.Superstate),
                state.Name == part.Initial ? "begins" : state.IsFinal ? "ends" : "", Names(state.EntryEffects), Names(state.ExitEffects), _clauses.Ids(state.Clauses),
            }));
        _page.Heading(2, $"{whose}Triggers").Table(
            ["stored name", "label", "by", "clauses"],
            part.Triggers.Select(trigger => new[]
            {
                Markdown.Quoted(trigger.Name), Both(trigger.Label),
                string.Join(Separator, trigger.Roles.Select(role => $"{Markdown.Quoted(role.Id)} {Both(role.Name)}")), _clauses.Ids(trigger.Clauses),
            }));
        WriteParts($"{whose}Guards", "demands", part.Guards.Select(guard => (guard.Id, guard.Sentence, guard.Clauses)));
        WriteParts($"{whose}Effects", "orders", part.Effects.Select(effect => (effect.Id, effect.Sentence, effect.Clauses)));
        WriteParts($"{whose}Choices", "chooses", part.Choices.Select(choice => (choice.Id, choice.Sentence, choice.Clauses)));
        WriteParts($"{whose}Deadlines", "is due", part.Deadlines.Select(deadline => (deadline.Id, deadline.Sentence, deadline.Clauses)));
        _page.Heading(2, $"{whose}Shortest ways").Table(
            ["to", "by", "if"],
            LifecyclePaths.Of(part).States.Select(way => new[] { Markdown.Quoted(way.State), Names(way.Path.Steps.Select(step => step.Trigger)), Names(way.Path.Guards) }));
        if (part.Overlaps.Count > 0)
        {
            _page.Heading(2, $"{whose}Guards that may hold together").List(
                part.Overlaps.Select(overlap => $"{Markdown.Quoted(overlap.Trigger)} in {Markdown.Quoted(overlap.State)}: {overlap.WouldDecide}"));
        }
    }

    private void WriteParts(string heading, string says, IEnumerable<(string Id, LocalizedText Sentence, IReadOnlyList<string> Clauses)> parts)
    {
        var rows = parts.Select(part => new[] { Markdown.Quoted(part.Id), Both(part.Sentence), _clauses.Ids(part.Clauses) }).ToList();
        if (rows.Count > 0)
            _page.Heading(2, heading).Table(["id", says, "clauses"], rows);
    }

    private IEnumerable<string> Cited() => _lifecycle.Regions.Prepend(_lifecycle).SelectMany(part => part.States.SelectMany(state => state.Clauses)
        .Concat(part.Triggers.SelectMany(trigger => trigger.Clauses)).Concat(part.Guards.SelectMany(guard => guard.Clauses))
        .Concat(part.Effects.SelectMany(effect => effect.Clauses)).Concat(part.Choices.SelectMany(choice => choice.Clauses)).Concat(part.Deadlines.SelectMany(deadline => deadline.Clauses)).Concat(part.Clocks.SelectMany(clock => clock.Clauses))).Distinct().Order(StringComparer.Ordinal);

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Markdown.Quoted));

    private static string Both(LocalizedText text) => $"{text.English} ({text.Chinese})";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
