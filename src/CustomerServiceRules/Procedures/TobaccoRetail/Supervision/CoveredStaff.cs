using System.Globalization;
using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Visits.Sampling;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// How many of the staff a level has supervised within the period that it has for all of them: a calendar month for the
/// department and the city, January to June or July to December for the county branch. Immutable.
/// </summary>
[Cites("TOB-22.1c", "TOB-22.2c", "TOB-22.3a", TobaccoDocument.PeriodsLeftOpen)]
public sealed record CoveredStaff : ISubjectFact, IExplainedFact
{
    /// <summary>Compares who is in post with who was supervised in the period.</summary>
    /// <param name="subject">The unit and the period, in one ID.</param>
    /// <param name="level">The level that supervises.</param>
    /// <param name="coverage">Who had to be covered, and who was.</param>
    /// <exception cref="ArgumentException">No subject, or a level outside its enumeration.</exception>
    public CoveredStaff(SubjectId subject, SupervisionLevel level, CoverageReached coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        if (subject == default)
            throw new ArgumentException("Found the coverage of nobody, expected the ID of unit and period.", nameof(subject));
        if (!Enum.IsDefined(level))
            throw new ArgumentException($"Found the level {(int)level}, expected one of {string.Join(", ", Enum.GetNames<SupervisionLevel>())}.", nameof(level));
        Subject = subject;
        Level = level;
        Coverage = coverage;
    }

    /// <summary>The unit and the period.</summary>
    public SubjectId Subject { get; }

    /// <summary>Who supervises them.</summary>
    public SupervisionLevel Level { get; }

    /// <summary>Who was covered, and who was not.</summary>
    public CoverageReached Coverage { get; }

    /// <summary>Covered ÷ in post, from 0 to 1, exact.</summary>
    public Fraction Share => Coverage.Share;

    string IExplainedFact.Kind => TobaccoTerms.CoveredStaffFact;

    string IExplainedFact.Id => Subject.Value;

    IEnumerable<Figure> IExplainedFact.Figures =>
    [
        new(TobaccoTerms.LevelFigure, Level.ToString()),
        new(TobaccoTerms.CoveredFigure, Coverage.Covered.Count.ToString(CultureInfo.InvariantCulture)),
        new(TobaccoTerms.NotCoveredFigure, string.Join(", ", Coverage.NotYetCovered)),
    ];
}
