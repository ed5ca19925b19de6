using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// One line of a unit's own penalty rules: what a failing of some severity costs. An entry of the list
/// <see cref="TobaccoRetail.SanctionTable"/>, which the document leaves empty: without the unit's lines no sanction is decided.
/// Immutable.
/// </summary>
[Cites("TOB-26.4", "TOB-26.5", "OQ-17", "X-6")]
public sealed class SanctionEntry : ICited, IExplainedFact
{
    /// <summary>Writes a line of a unit's penalty rules.</summary>
    /// <param name="unit">The unit whose rules they are; not empty.</param>
    /// <param name="severity">The severity in the unit's own words; not empty.</param>
    /// <param name="sanction">What it costs.</param>
    /// <param name="clauses">The clauses of the unit's rules, at least one.</param>
    /// <exception cref="ArgumentException">An empty unit or severity, a grade outside its enumeration, or no clause.</exception>
    public SanctionEntry(string unit, string severity, Sanction sanction, params string[] clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        ArgumentException.ThrowIfNullOrWhiteSpace(severity);
        ArgumentNullException.ThrowIfNull(sanction);
        if (!Enum.IsDefined(sanction.Grade))
            throw new ArgumentException($"Found the grade {(int)sanction.Grade}, expected one of {string.Join(", ", Enum.GetNames<SanctionGrade>())}.", nameof(sanction));
        if (clauses is null or [])
            throw new ArgumentException($"Found the sanction of {unit} for {severity} without a citation, expected at least one clause ID.", nameof(clauses));

        Unit = unit;
        Severity = severity;
        Sanction = sanction;
        Clauses = [.. clauses];
    }

    /// <summary>The unit whose rules they are.</summary>
    public string Unit { get; }

    /// <summary>The severity in the unit's own words.</summary>
    public string Severity { get; }

    /// <summary>What it costs.</summary>
    public Sanction Sanction { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>Unit, severity and sanction.</summary>
    public override string ToString() => $"{Unit} {Severity}: {Sanction}";

    string IExplainedFact.Kind => TobaccoTerms.SanctionEntryFact;

    string IExplainedFact.Id => $"{Unit} {Severity}";

    IEnumerable<Figure> IExplainedFact.Figures => [new Figure(TobaccoTerms.SanctionFigure, Sanction.ToString())];
}
