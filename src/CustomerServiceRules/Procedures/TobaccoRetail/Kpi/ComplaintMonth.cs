using System.Globalization;
using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// How the complaints that a unit closed in a month came out: counts, of which the rates are exact. Immutable.
/// </summary>
[Cites("TOB-17.5", "TOB-17.6", "OQ-18", TobaccoDocument.RatesLeftOpen)]
public sealed record ComplaintMonth : ISubjectFact, IExplainedFact
{
    /// <summary>Gives the counts.</summary>
    /// <param name="subject">The unit and the month, in one ID.</param>
    /// <param name="closed">How many complaints were closed in the month; 0 or more.</param>
    /// <param name="calledBack">How many of these were called back; 0 to all.</param>
    /// <param name="satisfied">How many of those called back were satisfied with the result; 0 to all of them.</param>
    /// <exception cref="ArgumentException">No subject.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count below 0 or above the one that it is part of.</exception>
    public ComplaintMonth(SubjectId subject, int closed, int calledBack, int satisfied)
    {
        if (subject == default)
            throw new ArgumentException("Found a month of nobody, expected the ID of unit and month.", nameof(subject));
        ArgumentOutOfRangeException.ThrowIfNegative(closed);
        ArgumentOutOfRangeException.ThrowIfNegative(calledBack);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(calledBack, closed);
        ArgumentOutOfRangeException.ThrowIfNegative(satisfied);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(satisfied, calledBack);
        Subject = subject;
        Closed = closed;
        CalledBack = calledBack;
        Satisfied = satisfied;
    }

    /// <summary>The unit and the month.</summary>
    public SubjectId Subject { get; }

    /// <summary>How many complaints were closed in the month.</summary>
    public int Closed { get; }

    /// <summary>How many of these were called back.</summary>
    public int CalledBack { get; }

    /// <summary>How many of those called back were satisfied.</summary>
    public int Satisfied { get; }

    /// <summary>Called back ÷ closed, from 0 to 1, exact; 0 where nothing was closed.</summary>
    public Fraction CallBackRate => Closed == 0 ? Fraction.Zero : new Fraction(CalledBack, Closed);

    /// <summary>Satisfied ÷ called back, from 0 to 1, exact; 0 where nobody was called back.</summary>
    public Fraction SatisfactionRate => CalledBack == 0 ? Fraction.Zero : new Fraction(Satisfied, CalledBack);

    string IExplainedFact.Kind => TobaccoTerms.MonthFact;

    string IExplainedFact.Id => Subject.Value;

    IEnumerable<Figure> IExplainedFact.Figures =>
    [
        new(TobaccoTerms.ClosedFigure, Number(Closed)),
        new(TobaccoTerms.CalledBackFigure, Number(CalledBack)),
        new(TobaccoTerms.SatisfiedFigure, Number(Satisfied)),
        new(TobaccoTerms.CallBackRateFigure, CallBackRate.ToString()),
        new(TobaccoTerms.SatisfactionRateFigure, SatisfactionRate.ToString()),
    ];

    /// <summary>
    /// Counts the complaints among the cases that a unit closed in a month; cases of the other four types do not count. A
    /// complaint that was reopened counts once, by what its last call-back brought.
    /// </summary>
    /// <param name="subject">The unit and the month, in one ID.</param>
    /// <param name="closed">All cases that were closed in the month, each once.</param>
    public static ComplaintMonth Of(SubjectId subject, params IEnumerable<TobaccoComplaint> closed)
    {
        ArgumentNullException.ThrowIfNull(closed);
        var (all, calledBack, satisfied) = (0, 0, 0);
        foreach (var complaint in closed.Where(complaint => complaint.Type == TobaccoCaseType.Complaint))
        {
            all++;
            if (complaint.Rounds.LastOrDefault(round => round.CallBack is not null) is not { CallBack: { } answered })
                continue;
            calledBack++;
            if (answered.Satisfied)
                satisfied++;
        }

        return new ComplaintMonth(subject, all, calledBack, satisfied);
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
