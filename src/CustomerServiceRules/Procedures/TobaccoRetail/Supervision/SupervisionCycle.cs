using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Visits.Sampling;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>A sample that was owed, and who was drawn for it. Immutable.</summary>
/// <param name="Owed">What <see cref="TobaccoRetail.SampleSizes"/> decided.</param>
/// <param name="Drawn">Who was drawn.</param>
[Cites("TOB-22.1b", "TOB-22.2b", "TOB-22.3a", "TOB-22.3b")]
public sealed record SupervisionSample(OwedSample Owed, DrawnSample Drawn)
{
    /// <summary>Whether it was drawn from as many as there are, and is not too small.</summary>
    public bool IsLargeEnough => Drawn.Population == Owed.Population && Drawn.Units.Count >= Owed.Least;
}

/// <summary>That a member of staff was examined by one of the means. Immutable.</summary>
/// <param name="Staff">Who was examined.</param>
/// <param name="Post">In which post.</param>
/// <param name="Means">By which means.</param>
[Cites("TOB-21.1", "TOB-22.1a")]
public sealed record StaffCheck(SubjectId Staff, MarketingPost Post, SupervisionMeans Means);

/// <summary>One round of supervision on one level: the case of <see cref="TobaccoRetail.SupervisionCycles"/>. Immutable.</summary>
[Cites("TOB-22.0", "TOB-22.1a", "TOB-22.2a", "TOB-22.3a")]
public sealed record SupervisionCycle
{
    /// <summary>Plans a cycle.</summary>
    /// <param name="id">Its ID.</param>
    /// <param name="level">The level that supervises.</param>
    /// <param name="begins">An instant of the month that it belongs to; its offset says the local month.</param>
    /// <exception cref="ArgumentException">No ID, or a level outside its enumeration.</exception>
    public SupervisionCycle(SubjectId id, SupervisionLevel level, DateTimeOffset begins)
    {
        if (id == default)
            throw new ArgumentException("Found a supervision cycle without an ID, expected one.", nameof(id));
        if (!Enum.IsDefined(level))
            throw new ArgumentException($"Found the level {(int)level}, expected one of {string.Join(", ", Enum.GetNames<SupervisionLevel>())}.", nameof(level));
        Id = id;
        Level = level;
        Month = new DateOnly(begins.Year, begins.Month, 1);
        MonthEnds = new DateTimeOffset(new DateTime(begins.Year, begins.Month, 1), begins.Offset).AddMonths(1);
    }

    /// <summary>By what the host knows the cycle.</summary>
    public SubjectId Id { get; }

    /// <summary>The level that supervises.</summary>
    public SupervisionLevel Level { get; }

    /// <summary>The first day of the month that it belongs to.</summary>
    public DateOnly Month { get; }

    /// <summary>When the month that it belongs to is over.</summary>
    public DateTimeOffset MonthEnds { get; }

    /// <summary>What was decided on the samples of this cycle; null until then.</summary>
    public Decision<IReadOnlyList<OwedSample>>? Sizes { get; init; }

    /// <summary>The samples that were drawn.</summary>
    public IReadOnlyList<SupervisionSample> Samples { get; init; } = [];

    /// <summary>Who is supervised: those of the rotation, or at city level those drawn.</summary>
    public IReadOnlyList<SubjectId> Staff { get; init; } = [];

    /// <summary>Who was examined, by which means.</summary>
    public IReadOnlyList<StaffCheck> Checks { get; init; } = [];

    /// <summary>What the customers drawn said of the staff.</summary>
    public IReadOnlyList<ServiceRating> Ratings { get; init; } = [];

    /// <summary>What was found, or passed on.</summary>
    public IReadOnlyList<SupervisionFinding> Findings { get; init; } = [];

    /// <summary>The summary of the results; null until there is one.</summary>
    public string? Summary { get; init; }

    /// <summary>Where the bulletin can be read, such as its number; null until it is out.</summary>
    public string? Bulletin { get; init; }

    /// <summary>The day from which it counts in the assessment of those responsible; null until it does.</summary>
    public DateOnly? CountedFrom { get; init; }

    internal IReadOnlyList<SupervisionFinding> Sanctionable => [.. Findings.Where(finding => finding.Ground is not null)];
}
