using System.Globalization;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>Special areas that count as town area where enough people live there, though no government seat reaches them.</summary>
[Cites("TOB-6.3.5")]
public enum SpecialArea
{
    /// <summary>An independent mining area.</summary>
    MiningArea = 1,

    /// <summary>A development zone that stands by itself.</summary>
    DevelopmentZone,

    /// <summary>A unit of scientific research that stands by itself.</summary>
    ResearchUnit,

    /// <summary>A university or the like.</summary>
    University,

    /// <summary>The headquarters of a farm or forest farm.</summary>
    FarmHeadquarters,
}

/// <summary>
/// What the customer manager records of a customer's place, so that its market type can be decided. Whether a place is
/// connected by actual construction is a judgement, and so given, not decided. Immutable.
/// </summary>
[Cites("TOB-6.3.1", "TOB-6.3.3", "TOB-6.3.4", "TOB-6.3.5")]
public sealed record MarketLocation : ISubjectFact, IExplainedFact
{
    /// <summary>Records a place.</summary>
    /// <param name="subject">The customer.</param>
    /// <param name="committee">The residents' or villagers' committee whose area it is, as the civil-affairs authority names it.</param>
    /// <param name="reachedByCitySeat">Whether the actual construction of a city or district government seat reaches it.</param>
    /// <param name="reachedByTownSeat">Whether the actual construction of a county or town government seat reaches it.</param>
    /// <param name="specialArea">Which special area it is; null: none.</param>
    /// <param name="permanentPopulation">How many people live there permanently; given for a special area, 0 or more.</param>
    /// <exception cref="ArgumentException">No subject, no committee, or a special area without its population.</exception>
    public MarketLocation(
        SubjectId subject,
        string committee,
        bool reachedByCitySeat,
        bool reachedByTownSeat,
        SpecialArea? specialArea = null,
        int? permanentPopulation = null)
    {
        if (subject == default)
            throw new ArgumentException("Found a place of nobody, expected a customer.", nameof(subject));
        ArgumentException.ThrowIfNullOrWhiteSpace(committee);
        if (specialArea is { } area && !Enum.IsDefined(area))
            throw new ArgumentException($"Found the special area {(int)area}, expected one of {string.Join(", ", Enum.GetNames<SpecialArea>())}.", nameof(specialArea));
        if (specialArea is not null && permanentPopulation is null)
            throw new ArgumentException($"Found the special area {specialArea} without a permanent population, expected how many people live there.", nameof(permanentPopulation));
        if (permanentPopulation < 0)
            throw new ArgumentException($"Found a permanent population of {permanentPopulation}, expected 0 or more.", nameof(permanentPopulation));

        Subject = subject;
        Committee = committee;
        ReachedByCitySeat = reachedByCitySeat;
        ReachedByTownSeat = reachedByTownSeat;
        SpecialArea = specialArea;
        PermanentPopulation = permanentPopulation;
    }

    /// <summary>The customer.</summary>
    public SubjectId Subject { get; }

    /// <summary>The committee whose area it is.</summary>
    public string Committee { get; }

    /// <summary>Whether the actual construction of a city or district government seat reaches it.</summary>
    public bool ReachedByCitySeat { get; }

    /// <summary>Whether the actual construction of a county or town government seat reaches it.</summary>
    public bool ReachedByTownSeat { get; }

    /// <summary>Which special area it is; null: none.</summary>
    public SpecialArea? SpecialArea { get; }

    /// <summary>How many people live there permanently; null: not recorded, and not asked for outside special areas.</summary>
    public int? PermanentPopulation { get; }

    string IExplainedFact.Kind => TobaccoTerms.LocationFact;

    string IExplainedFact.Id => Subject.Value;

    IEnumerable<Figure> IExplainedFact.Figures
    {
        get
        {
            yield return new Figure(TobaccoTerms.CommitteeFigure, Committee);
            yield return new Figure(TobaccoTerms.ReachedByCitySeatFigure, ReachedByCitySeat ? "true" : "false");
            yield return new Figure(TobaccoTerms.ReachedByTownSeatFigure, ReachedByTownSeat ? "true" : "false");
            if (SpecialArea is { } area)
                yield return new Figure(TobaccoTerms.SpecialAreaFigure, area.ToString());
            if (PermanentPopulation is { } population)
                yield return new Figure(TobaccoTerms.PopulationFigure, population.ToString(CultureInfo.InvariantCulture));
        }
    }
}
