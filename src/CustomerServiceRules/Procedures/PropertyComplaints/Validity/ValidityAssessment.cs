using System.Globalization;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>
/// What somebody found a complaint to rest on: faults of the company and what they hurt. Of several about one complaint the
/// latest counts, so that a verification may change what was found at first. Immutable.
/// </summary>
[Cites("CGH-3.2", "OQ-21")]
public sealed class ValidityAssessment : ISubjectFact, IExplainedFact
{
    /// <summary>Records an assessment.</summary>
    /// <param name="subject">The complaint.</param>
    /// <param name="faults">The faults of the company; none: it was not at fault.</param>
    /// <param name="harms">What was hurt; nothing: nothing was.</param>
    /// <param name="reason">Why it was found so; not empty.</param>
    /// <param name="assessedAt">When; counts for decisions as of that instant and later.</param>
    /// <exception cref="ArgumentException">No complaint, no reason, or a value outside its enumeration.</exception>
    public ValidityAssessment(SubjectId subject, IEnumerable<ComplaintFault> faults, IEnumerable<ComplaintHarm> harms, string reason, DateTimeOffset assessedAt)
    {
        ArgumentNullException.ThrowIfNull(faults);
        ArgumentNullException.ThrowIfNull(harms);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (subject == default)
            throw new ArgumentException("Found an assessment of nothing, expected a complaint.", nameof(subject));

        Subject = subject;
        Faults = [.. faults.Distinct().Order()];
        Harms = [.. harms.Distinct().Order()];
        Reason = reason;
        AssessedAt = assessedAt;
        if (!Faults.All(Enum.IsDefined))
            throw new ArgumentException($"Found the faults {string.Join(", ", Faults)}, expected some of {string.Join(", ", Enum.GetNames<ComplaintFault>())}.", nameof(faults));
        if (!Harms.All(Enum.IsDefined))
            throw new ArgumentException($"Found the harms {string.Join(", ", Harms)}, expected some of {string.Join(", ", Enum.GetNames<ComplaintHarm>())}.", nameof(harms));
    }

    /// <summary>The complaint.</summary>
    public SubjectId Subject { get; }

    /// <summary>The faults of the company, each once; may be empty.</summary>
    public IReadOnlyList<ComplaintFault> Faults { get; }

    /// <summary>What was hurt, each once; may be empty.</summary>
    public IReadOnlyList<ComplaintHarm> Harms { get; }

    /// <summary>Why it was found so.</summary>
    public string Reason { get; }

    /// <summary>When it was found so.</summary>
    public DateTimeOffset AssessedAt { get; }

    /// <summary>Whether the company was at fault in any of the four ways.</summary>
    public bool HasFault => Faults.Count > 0;

    /// <summary>Whether dignity or interest was hurt.</summary>
    public bool HasHarm => Harms.Count > 0;

    /// <summary>The complaint with faults and harms.</summary>
    public override string ToString() => $"{Subject}: {string.Join(", ", Faults)} / {string.Join(", ", Harms)}";

    string IExplainedFact.Kind => PropertyTerms.AssessmentFact;

    string IExplainedFact.Id => AssessedAt.ToString("o", CultureInfo.InvariantCulture);

    IEnumerable<Figure> IExplainedFact.Figures =>
    [
        new(PropertyTerms.FaultsFigure, string.Join(", ", Faults)),
        new(PropertyTerms.HarmsFigure, string.Join(", ", Harms)),
        new(PropertyTerms.ReasonFigure, Reason),
    ];
}
