using System.Globalization;
using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Visits.Sampling;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>What a sample is drawn for; each has a share of its own in the document.</summary>
[Cites("TOB-22.1b", "TOB-22.2b", "TOB-22.3a", "TOB-22.3b", "TOB-25.3")]
public enum SamplePlan
{
    /// <summary>Customers of a line, for the department's supervision.</summary>
    DepartmentLine = 1,

    /// <summary>Customers of a line, for the county branch's supervision.</summary>
    CountyLine,

    /// <summary>Marketing staff, for the city's monthly spot check.</summary>
    CityStaff,

    /// <summary>Customers on the lines of one person that the city has drawn.</summary>
    CityLines,

    /// <summary>All customers, for the satisfaction survey.</summary>
    SatisfactionSurvey,
}

/// <summary>How many there are to draw from: a fact for <see cref="TobaccoRetail.SampleSizes"/>. Immutable.</summary>
[Cites("TOB-22.1b", "TOB-22.2b", "TOB-22.3a", "TOB-22.3b", "TOB-25.3", "OQ-16")]
public sealed record SampledPopulation : ISubjectFact, IExplainedFact
{
    /// <summary>Counts a population.</summary>
    /// <param name="subject">The supervision cycle or the survey.</param>
    /// <param name="plan">What is drawn for.</param>
    /// <param name="name">Which population: the line, the person whose lines they are, or a word such as <c>staff</c>; not empty, without '|'.</param>
    /// <param name="count">How many there are; at least 1.</param>
    /// <exception cref="ArgumentException">No subject, a plan outside its enumeration, or a name that is empty or holds '|'.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Nobody to draw from.</exception>
    public SampledPopulation(SubjectId subject, SamplePlan plan, string name, int count)
    {
        if (subject == default)
            throw new ArgumentException("Found a population of nothing, expected the ID of a supervision cycle or a survey.", nameof(subject));
        if (!Enum.IsDefined(plan))
            throw new ArgumentException($"Found the plan {(int)plan}, expected one of {string.Join(", ", Enum.GetNames<SamplePlan>())}.", nameof(plan));
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        Subject = subject;
        Plan = plan;
        Name = OwedSample.Word(name);
        Count = count;
    }

    /// <summary>The supervision cycle or the survey.</summary>
    public SubjectId Subject { get; }

    /// <summary>What is drawn for.</summary>
    public SamplePlan Plan { get; }

    /// <summary>Which population.</summary>
    public string Name { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    string IExplainedFact.Kind => TobaccoTerms.PopulationFact;

    string IExplainedFact.Id => $"{Plan} {Name}";

    IEnumerable<Figure> IExplainedFact.Figures => [new(TobaccoTerms.SampledOfFigure, Count.ToString(CultureInfo.InvariantCulture))];

    internal OwedSample Owes(Fraction share) => new(Plan, Name, Count, SampleSize.Of(share, Count));
}
