using System.Globalization;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// What the area's customer manager found of a customer: the judgements from which its area class follows. Immutable.
/// </summary>
[Cites("TOB-8.5", "TOB-8.1", "TOB-8.2", "TOB-8.3")]
public sealed record AreaAssessment : ISubjectFact, IExplainedFact
{
    /// <summary>Records an assessment.</summary>
    /// <param name="subject">The customer.</param>
    /// <param name="territory">The territory it belongs to; all its customers must come into one class (TOB-8.6).</param>
    /// <param name="place">What kind of place it is.</param>
    /// <param name="structure">Whose sales structure it equals.</param>
    /// <param name="hasStrongAbility">Whether its business ability is strong.</param>
    /// <param name="assessedBy">The customer manager who judged.</param>
    /// <param name="assessedOn">The day of the judgement.</param>
    /// <exception cref="ArgumentException">No subject, no territory, no customer manager, or a value outside its enumeration.</exception>
    public AreaAssessment(
        SubjectId subject,
        string territory,
        AreaPlace place,
        SalesStructure structure,
        bool hasStrongAbility,
        string assessedBy,
        DateOnly assessedOn)
    {
        if (subject == default)
            throw new ArgumentException("Found an assessment of nobody, expected a customer.", nameof(subject));
        ArgumentException.ThrowIfNullOrWhiteSpace(territory);
        if (!Enum.IsDefined(place))
            throw new ArgumentException($"Found the place {(int)place}, expected one of {string.Join(", ", Enum.GetNames<AreaPlace>())}.", nameof(place));
        if (!Enum.IsDefined(structure))
            throw new ArgumentException($"Found the sales structure {(int)structure}, expected one of {string.Join(", ", Enum.GetNames<SalesStructure>())}.", nameof(structure));
        ArgumentException.ThrowIfNullOrWhiteSpace(assessedBy);

        Subject = subject;
        Territory = territory;
        Place = place;
        Structure = structure;
        HasStrongAbility = hasStrongAbility;
        AssessedBy = assessedBy;
        AssessedOn = assessedOn;
    }

    /// <summary>The customer.</summary>
    public SubjectId Subject { get; }

    /// <summary>The territory it belongs to.</summary>
    public string Territory { get; }

    /// <summary>What kind of place it is.</summary>
    public AreaPlace Place { get; }

    /// <summary>Whose sales structure it equals.</summary>
    public SalesStructure Structure { get; }

    /// <summary>Whether its business ability is strong.</summary>
    public bool HasStrongAbility { get; }

    /// <summary>The customer manager who judged.</summary>
    public string AssessedBy { get; }

    /// <summary>The day of the judgement; a later day than that of the decision does not count.</summary>
    public DateOnly AssessedOn { get; }

    string IExplainedFact.Kind => TobaccoTerms.AssessmentFact;

    string IExplainedFact.Id => Subject.Value;

    IEnumerable<Figure> IExplainedFact.Figures =>
    [
        new(TobaccoTerms.TerritoryFigure, Territory),
        new(TobaccoTerms.PlaceFigure, Place.ToString()),
        new(TobaccoTerms.StructureFigure, Structure.ToString()),
        new(TobaccoTerms.StrongAbilityFigure, HasStrongAbility ? "true" : "false"),
        new(TobaccoTerms.AssessedByFigure, AssessedBy),
        new(TobaccoTerms.AssessedOnFigure, AssessedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
    ];
}
