using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// A kind of shop. The source names one, the grocery shop Z; which others exist is data (OQ-1), so a host may replace the
/// list <see cref="TobaccoRetail.BusinessFormats"/>. Immutable.
/// </summary>
[Cites("TOB-6.0b", "TOB-6.0d", "OQ-1")]
public sealed record BusinessFormat : ICited, IExplainedFact
{
    /// <summary>Creates an entry of the list of business formats.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="name">Its name.</param>
    /// <param name="clauses">The clauses that it rests on, at least one.</param>
    /// <exception cref="ArgumentException">The code is the default value, or no clause is given.</exception>
    public BusinessFormat(FormatCode code, LocalizedText name, params string[] clauses)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (code == default)
            throw new ArgumentException("Found no code, expected one letter A to Z.", nameof(code));
        if (clauses is null or [])
            throw new ArgumentException($"Found the business format {code} without a citation, expected at least one clause ID.", nameof(clauses));

        Code = code;
        Name = name;
        Clauses = [.. clauses];
    }

    /// <summary>Its code, unique in a list.</summary>
    public FormatCode Code { get; }

    /// <summary>What people call the format, in both languages.</summary>
    public LocalizedText Name { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Clauses { get; }

    string IExplainedFact.Kind => TobaccoTerms.BusinessFormatFact;

    string IExplainedFact.Id => Code.ToString();

    IEnumerable<Figure> IExplainedFact.Figures => [];
}
