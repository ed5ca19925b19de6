using System.Globalization;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>How often the county branch's centre has supervised in a calendar month. Immutable.</summary>
[Cites("TOB-22.2a")]
public sealed record SupervisedMonth : ISubjectFact, IExplainedFact
{
    /// <summary>Gives the count.</summary>
    /// <param name="subject">The unit and the month, in one ID.</param>
    /// <param name="checks">How many cycles were checked in the month; 0 or more.</param>
    /// <exception cref="ArgumentException">No subject.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count below 0.</exception>
    public SupervisedMonth(SubjectId subject, int checks)
    {
        if (subject == default)
            throw new ArgumentException("Found a month of nobody, expected the ID of unit and month.", nameof(subject));
        ArgumentOutOfRangeException.ThrowIfNegative(checks);
        Subject = subject;
        Checks = checks;
    }

    /// <summary>The unit and the month.</summary>
    public SubjectId Subject { get; }

    /// <summary>How many cycles were checked.</summary>
    public int Checks { get; }

    string IExplainedFact.Kind => TobaccoTerms.SupervisedMonthFact;

    string IExplainedFact.Id => Subject.Value;

    IEnumerable<Figure> IExplainedFact.Figures => [new(TobaccoTerms.TimesFigure, Checks.ToString(CultureInfo.InvariantCulture))];
}

/// <summary>How often customers' satisfaction was surveyed in a year. Immutable.</summary>
[Cites("TOB-25.1")]
public sealed record SurveyedYear : ISubjectFact, IExplainedFact
{
    /// <summary>Gives the count.</summary>
    /// <param name="subject">The company and the year, in one ID.</param>
    /// <param name="surveys">How many surveys were reported in the year; 0 or more.</param>
    /// <exception cref="ArgumentException">No subject.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count below 0.</exception>
    public SurveyedYear(SubjectId subject, int surveys)
    {
        if (subject == default)
            throw new ArgumentException("Found a year of nobody, expected the ID of company and year.", nameof(subject));
        ArgumentOutOfRangeException.ThrowIfNegative(surveys);
        Subject = subject;
        Surveys = surveys;
    }

    /// <summary>The company and the year.</summary>
    public SubjectId Subject { get; }

    /// <summary>How many surveys were reported.</summary>
    public int Surveys { get; }

    string IExplainedFact.Kind => TobaccoTerms.SurveyedYearFact;

    string IExplainedFact.Id => Subject.Value;

    IEnumerable<Figure> IExplainedFact.Figures => [new(TobaccoTerms.TimesFigure, Surveys.ToString(CultureInfo.InvariantCulture))];
}
