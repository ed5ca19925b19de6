using System.Globalization;

namespace CustomerServiceRules.DependencyInjection.Composing;

/// <summary>A complete entry of <see cref="CustomerServiceRulesOptions.ParameterReplacements"/>; equal by content.</summary>
internal sealed record ConfiguredValue(string Parameter, DateOnly? From, DateOnly? Until, string Value, ClauseList Clauses)
{
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>The entry as a value; null, with the problems added, where it is incomplete.</summary>
    public static ConfiguredValue? Of(ParameterReplacementOptions? entry, string path, List<string> problems)
    {
        var before = problems.Count;
        if (string.IsNullOrWhiteSpace(entry?.Parameter))
            problems.Add($"{path}:Parameter: found nothing, expected the name of a parameter.");
        if (string.IsNullOrWhiteSpace(entry?.Value))
            problems.Add($"{path}:Value: found nothing, expected a value in invariant text.");
        if (entry is null || entry.Clauses.Count == 0 || entry.Clauses.Any(string.IsNullOrWhiteSpace))
            problems.Add($"{path}:Clauses: found {(entry?.Clauses.Count > 0 ? "an empty clause ID" : "no clause")}, expected the ID of at least one clause that justifies the value.");

        var from = Day(entry?.From, $"{path}:From", problems);
        var until = Day(entry?.Until, $"{path}:Until", problems);
        if (from >= until)
            problems.Add($"{path}:Until: found {until:o}, expected a day after From, which is {from:o}.");

        return problems.Count == before ? new ConfiguredValue(entry!.Parameter!, from, until, entry.Value!, new ClauseList(entry.Clauses)) : null;
    }

    private static DateOnly? Day(string? text, string path, List<string> problems)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        if (DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;

        problems.Add($"{path}: found '{text}', expected a day as {DayForm}.");
        return null;
    }
}

/// <summary>Clause IDs in their order; equal by content.</summary>
internal sealed class ClauseList(IEnumerable<string> clauses) : IEquatable<ClauseList>
{
    private readonly string[] _clauses = [.. clauses];

    public string[] ToArray() => [.. _clauses];

    public bool Equals(ClauseList? other) => other is not null && _clauses.AsSpan().SequenceEqual(other._clauses);

    public override bool Equals(object? obj) => Equals(obj as ClauseList);

    public override int GetHashCode() => string.Join('\n', _clauses).GetHashCode(StringComparison.Ordinal);
}
