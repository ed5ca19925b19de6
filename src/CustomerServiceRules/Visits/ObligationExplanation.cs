using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Visits;

/// <summary>
/// Why a contact is owed, when, and what would meet it: the obligation as data, and the same in lines to read. Immutable.
/// </summary>
/// <param name="Obligation">What is owed, with its window, agreed time and excuse; its spell holds the decision behind it.</param>
/// <param name="Lines">The text, line by line: what is owed, the window, what meets it, then the decision and all it rests on.</param>
public sealed record ObligationExplanation(Obligation Obligation, IReadOnlyList<ExplanationLine> Lines)
{
    /// <summary>All clauses that are named, each once: the duty's own first, then those of the decisions behind it.</summary>
    public IReadOnlyList<string> Clauses => [.. Lines.SelectMany(line => line.Clauses).Distinct(StringComparer.Ordinal)];

    /// <summary>The text in one language: a line each, two spaces a level, the clauses in brackets; lines end with '\n'.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => string.Concat(Lines.Select(line =>
        $"{new string(' ', 2 * line.Level)}{line.Text.In(language)}{(line.Clauses.Count == 0 ? "" : $" [{string.Join(", ", line.Clauses)}]")}\n"));

    /// <summary>The text in English.</summary>
    public override string ToString() => In(Language.English);
}

/// <summary>One line of an explanation. Immutable.</summary>
/// <param name="Level">How deep it stands below what it explains, from 0.</param>
/// <param name="Text">What it says.</param>
/// <param name="Clauses">The clauses that it rests on; may be none.</param>
public sealed record ExplanationLine(int Level, LocalizedText Text, IReadOnlyList<string> Clauses);
