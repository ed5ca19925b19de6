using System.Security.Cryptography;
using System.Text;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Catalogue;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Composition;

/// <summary>The edition: modules with versions, and a hash over everything that decides.</summary>
internal static class EditionPrint
{
    public static string Of(RulebookCatalogue catalogue, TimeZoneInfo timeZone, CalendarBook calendars)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Lines(catalogue).Append($"zone {timeZone.Id}").Concat(Lines(calendars)))));
        return $"{string.Join('+', catalogue.Modules)} sha256:{Convert.ToHexStringLower(hash)}";
    }

    private static IEnumerable<string> Lines(RulebookCatalogue catalogue)
    {
        foreach (var module in catalogue.Modules)
            yield return $"module {module} {module.Prefix}";

        foreach (var document in catalogue.Documents)
        {
            foreach (var clause in document.Clauses)
                yield return $"clause {document.Id} {clause.Id} {clause.Kind} {clause.Text}";
        }

        foreach (var policy in catalogue.Policies)
        {
            yield return $"policy {policy.Policy.Name} {policy.Policy.Combination} after {string.Join(' ', policy.Policy.After)} order {string.Join(' ', policy.Policy.OrderClauses)}";
            foreach (var rule in policy.Rules)
                yield return $"rule {rule.Name} {rule.Module} cites {string.Join(' ', rule.Clauses)} overrides {string.Join(' ', rule.Overrides)}: {string.Join("; ", rule.Text)}";
        }

        foreach (var removed in catalogue.RemovedRules)
            yield return $"without {removed.Rule.Name} by {removed.By} {string.Join(' ', removed.Clauses)}";

        foreach (var history in catalogue.Parameters)
        {
            foreach (var value in history.Values)
                yield return FormattableString.Invariant($"parameter {history.Parameter.Name} {value.From:yyyy-MM-dd} {value.Until:yyyy-MM-dd} {value.Text} {string.Join(' ', value.Clauses)}");
        }

        foreach (var list in catalogue.Lists)
        {
            foreach (var line in list.Entries.Select(entry => $"list {list.List.Name} {Text(entry)}").Order(StringComparer.Ordinal))
                yield return line;
        }

        foreach (var line in catalogue.Lifecycles.SelectMany(lifecycle => LifecyclePrint.Lines(lifecycle.Description)))
            yield return line;
    }

    private static IEnumerable<string> Lines(CalendarBook calendars) =>
        from name in calendars.Names
        from entry in calendars.Get(name).Calendars
        select FormattableString.Invariant($"calendar {name} {entry.From:yyyy-MM-dd} {entry.Calendar.Fingerprint}");

    private static string Text(ICited entry)
    {
        var content = entry is IExplainedFact fact
            ? $"{fact.Kind} {fact.Id} {string.Join(' ', fact.Figures.Select(figure => $"{figure.Name}={figure.Value}"))}"
            : InvariantText.Of(entry);
        return $"{content} {string.Join(' ', entry.Clauses)}";
    }
}
