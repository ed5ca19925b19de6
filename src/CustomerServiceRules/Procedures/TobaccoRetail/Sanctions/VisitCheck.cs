using System.Globalization;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Visits;

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

    /// <summary>How many visits took place within their periods but not at their time; 0 or more, 0 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count below 0.</exception>
    public int NotInSetTime
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>The check of one finding: a visit that was missed, with the periods missed in a row up to it, or one that was not made in its time.</summary>
    /// <param name="subject">The check, or the sanction matter that follows from it.</param>
    /// <param name="way">How it was checked.</param>
    /// <param name="finding">What the ledger of visits found.</param>
    /// <exception cref="ArgumentException">No subject, a way outside its enumeration, or a finding of another duty than visits.</exception>
    public static VisitCheck Of(SubjectId subject, VisitCheckWay way, ContactFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var duty = finding.Result.Obligation.Duty.Id;
        return duty == TobaccoRetail.VisitDuty
            ? new VisitCheck(subject, way, finding.MissedInARow)
            {
                NotInSetTime = finding.Kind == ContactFault.NotInTime ? 1 : 0,
            }
            : throw new ArgumentException($"Found a finding of the duty '{duty}', expected one of '{TobaccoRetail.VisitDuty}'.", nameof(finding));
    }

    /// <summary>The check of all that a customer manager owed, as a ledger shows it: the customer with the most periods missed in a row up to then, and the visits not made in their time.</summary>
    /// <param name="subject">The check, or the sanction matter that follows from it.</param>
    /// <param name="way">How it was checked.</param>
    /// <param name="ledger">What became of the visits that were owed.</param>
    /// <param name="staff">The host's ID of the customer manager; not empty.</param>
    /// <exception cref="ArgumentException">No subject or staff, or a way outside its enumeration.</exception>
    public static VisitCheck Of(SubjectId subject, VisitCheckWay way, ObligationLedger ledger, string staff)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return new VisitCheck(subject, way, ledger.MissedInARowBy(staff, TobaccoRetail.VisitDuty))
        {
            NotInSetTime = ledger.Findings.Count(finding => finding.Kind == ContactFault.NotInTime
                && finding.Result.Obligation.Staff == staff && finding.Result.Obligation.Duty.Id == TobaccoRetail.VisitDuty),
        };
    }

    string IExplainedFact.Kind => TobaccoTerms.VisitCheckFact;

    string IExplainedFact.Id => Subject.Value;

    IEnumerable<Figure> IExplainedFact.Figures =>
    [
        new(TobaccoTerms.CheckWayFigure, Way.ToString()),
        new(TobaccoTerms.MissedFigure, MissedInARow.ToString(CultureInfo.InvariantCulture)),
        new(TobaccoTerms.NotInSetTimeFigure, NotInSetTime.ToString(CultureInfo.InvariantCulture)),
    ];
}
