using System.Globalization;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>How it is checked whether a customer manager visits.</summary>
[Cites("TOB-26.1")]
public enum VisitCheckWay
{
    /// <summary>By telephone supervision (电话督察).</summary>
    Telephone = 1,

    /// <summary>By a spot check of the position in the network (网络定位抽查).</summary>
    Position,
}

/// <summary>What a check found of the visits that one customer manager owes. Immutable.</summary>
[Cites("TOB-26.1", "OQ-17")]
public sealed record VisitCheck : ISubjectFact, IExplainedFact
{
    /// <summary>Records a check.</summary>
    /// <param name="subject">The check, or the sanction matter that follows from it.</param>
    /// <param name="way">How it was checked.</param>
    /// <param name="missedInARow">How many periods in a row, up to the check, passed without the visit that each must hold; 0 or more.</param>
    /// <exception cref="ArgumentException">No subject, or a way outside its enumeration.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count below 0.</exception>
    public VisitCheck(SubjectId subject, VisitCheckWay way, int missedInARow)
    {
        if (subject == default)
            throw new ArgumentException("Found a check of nobody, expected an ID.", nameof(subject));
        if (!Enum.IsDefined(way))
            throw new ArgumentException($"Found the way {(int)way}, expected one of {string.Join(", ", Enum.GetNames<VisitCheckWay>())}.", nameof(way));
        ArgumentOutOfRangeException.ThrowIfNegative(missedInARow);
        Subject = subject;
        Way = way;
        MissedInARow = missedInARow;
    }

    /// <summary>The check, or the sanction matter that follows from it.</summary>
    public SubjectId Subject { get; }

    /// <summary>How it was checked.</summary>
    public VisitCheckWay Way { get; }

    /// <summary>How many periods in a row passed without their visit.</summary>
    public int MissedInARow { get; }

    string IExplainedFact.Kind => TobaccoTerms.VisitCheckFact;

    string IExplainedFact.Id => Subject.Value;

    IEnumerable<Figure> IExplainedFact.Figures =>
    [
        new(TobaccoTerms.CheckWayFigure, Way.ToString()),
        new(TobaccoTerms.MissedFigure, MissedInARow.ToString(CultureInfo.InvariantCulture)),
    ];
}
