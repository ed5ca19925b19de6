using System.Globalization;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// A reasoned request to put a customer into a lower tier than its scale gives, for qualities that no figure measures:
/// compliance, credibility, cooperation. It has effect only while it is approved and in force, and only downwards (OQ-6).
/// Immutable.
/// </summary>
[Cites("OQ-6", "TOB-7.2", "TOB-8.5")]
public sealed record TierDowngrade : ISubjectFact, IExplainedFact
{
    /// <summary>Creates a downgrade.</summary>
    /// <param name="subject">The customer.</param>
    /// <param name="to">The tier to put it into. One that is not lower than the tier by scale has no effect.</param>
    /// <param name="reason">Why, in the words of whoever asks; not empty.</param>
    /// <param name="from">The first day on which it holds.</param>
    /// <param name="until">The first day on which it no longer holds; null: until further notice.</param>
    /// <param name="approvedBy">Who approved it; null: nobody yet.</param>
    /// <param name="approvedOn">The day of the approval; given exactly if <paramref name="approvedBy"/> is.</param>
    /// <exception cref="ArgumentException">
    /// No subject, no tier, no reason, an end that is not after the beginning, or half an approval.
    /// </exception>
    public TierDowngrade(
        SubjectId subject,
        CustomerTier to,
        string reason,
        DateOnly from,
        DateOnly? until = null,
        string? approvedBy = null,
        DateOnly? approvedOn = null)
    {
        if (subject == default)
            throw new ArgumentException("Found a downgrade of nobody, expected a customer.", nameof(subject));
        if (!Enum.IsDefined(to))
            throw new ArgumentException($"Found the tier {(int)to}, expected A, B or C.", nameof(to));
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (until <= from)
            throw new ArgumentException($"Found a downgrade from {from:o} until before {until:o}, expected an end after the beginning.", nameof(until));
        if (approvedBy is not null)
            ArgumentException.ThrowIfNullOrWhiteSpace(approvedBy);
        if (approvedBy is null != approvedOn is null)
            throw new ArgumentException("Found half an approval, expected both who approved and on which day, or neither.", nameof(approvedOn));

        Subject = subject;
        To = to;
        Reason = reason;
        From = from;
        Until = until;
        ApprovedBy = approvedBy;
        ApprovedOn = approvedOn;
    }

    /// <summary>The customer.</summary>
    public SubjectId Subject { get; }

    /// <summary>The tier to put it into.</summary>
    public CustomerTier To { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>The first day on which it holds.</summary>
    public DateOnly From { get; }

    /// <summary>The first day on which it no longer holds; null: until further notice.</summary>
    public DateOnly? Until { get; }

    /// <summary>Who approved it; null: nobody yet.</summary>
    public string? ApprovedBy { get; }

    /// <summary>The day of the approval; null: not approved.</summary>
    public DateOnly? ApprovedOn { get; }

    /// <summary>The last day on which it holds; without an end, the last day there is.</summary>
    public DateOnly LastDay => Until is { } end ? end.AddDays(-1) : DateOnly.MaxValue;

    string IExplainedFact.Kind => TobaccoTerms.DowngradeFact;

    string IExplainedFact.Id => string.Create(CultureInfo.InvariantCulture, $"{Subject} {From:yyyy-MM-dd} {To}");

    IEnumerable<Figure> IExplainedFact.Figures
    {
        get
        {
            yield return new Figure(TobaccoTerms.DowngradeToFigure, To.ToString());
            yield return new Figure(TobaccoTerms.ReasonFigure, Reason);
            yield return new Figure(TobaccoTerms.FromFigure, Day(From));
            if (Until is { } until)
                yield return new Figure(TobaccoTerms.UntilFigure, Day(until));
            if (ApprovedBy is not null && ApprovedOn is { } approvedOn)
            {
                yield return new Figure(TobaccoTerms.ApprovedByFigure, ApprovedBy);
                yield return new Figure(TobaccoTerms.ApprovedOnFigure, Day(approvedOn));
            }
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
