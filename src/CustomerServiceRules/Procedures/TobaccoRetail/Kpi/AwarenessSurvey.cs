using System.Globalization;
using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>How many of the customers asked knew how to complain. Immutable.</summary>
[Cites("TOB-17.4", TobaccoDocument.RatesLeftOpen)]
public sealed record AwarenessSurvey : ISubjectFact, IExplainedFact
{
    /// <summary>Records a survey.</summary>
    /// <param name="subject">The unit and the month or survey, in one ID.</param>
    /// <param name="asked">How many customers were asked; 0 or more.</param>
    /// <param name="aware">How many of them knew how to complain; 0 to all.</param>
    /// <exception cref="ArgumentException">No subject.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count below 0, or more aware than asked.</exception>
    public AwarenessSurvey(SubjectId subject, int asked, int aware)
    {
        if (subject == default)
            throw new ArgumentException("Found a survey of nobody, expected the ID of unit and month.", nameof(subject));
        ArgumentOutOfRangeException.ThrowIfNegative(asked);
        ArgumentOutOfRangeException.ThrowIfNegative(aware);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(aware, asked);
        Subject = subject;
        Asked = asked;
        Aware = aware;
    }

    /// <summary>The unit and the month or survey.</summary>
    public SubjectId Subject { get; }

    /// <summary>How many customers were asked.</summary>
    public int Asked { get; }

    /// <summary>How many of them knew how to complain.</summary>
    public int Aware { get; }

    /// <summary>Aware ÷ asked, from 0 to 1, exact; 0 where nobody was asked.</summary>
    public Fraction Rate => Asked == 0 ? Fraction.Zero : new Fraction(Aware, Asked);

    string IExplainedFact.Kind => TobaccoTerms.AwarenessFact;

    string IExplainedFact.Id => Subject.Value;

    IEnumerable<Figure> IExplainedFact.Figures =>
    [
        new(TobaccoTerms.AskedFigure, Asked.ToString(CultureInfo.InvariantCulture)),
        new(TobaccoTerms.AwareFigure, Aware.ToString(CultureInfo.InvariantCulture)),
        new(TobaccoTerms.RateFigure, Rate.ToString()),
    ];
}
