using System.Globalization;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>
/// What an employee is found to have done in one complaint, and what is known of the employee: the case of
/// <see cref="MallSanctionLifecycle"/> and the fact that the policy of sanctions matches. Immutable.
/// </summary>
[Cites("MALL-C-3.3a", "MALL-C-3.4", "MALL-P-1", MallDocuments.CountingLeftOpen)]
public sealed record SanctionMatter : ISubjectFact, IExplainedFact
{
    /// <summary>Opens a matter.</summary>
    /// <param name="id">The ID of the matter: one employee's part in one complaint has one ID, whatever is found of it.</param>
    /// <param name="kind">What the employee is found to have done.</param>
    /// <param name="on">The local day that it counts for: of a complaint its own, of an ignored one that of the finding.</param>
    /// <param name="record">What is known of the employee.</param>
    /// <exception cref="ArgumentException">No ID, or a value outside its enumeration.</exception>
    public SanctionMatter(SubjectId id, FindingKind kind, DateOnly on, EmployeeRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (id == default)
            throw new ArgumentException("Found a matter without an ID, expected the host's own.", nameof(id));
        if (!Enum.IsDefined(kind))
            throw new ArgumentException($"Found the kind {(int)kind}, expected one of {string.Join(", ", Enum.GetNames<FindingKind>())}.", nameof(kind));
        Subject = id;
        Kind = kind;
        On = on;
        Record = record;
    }

    /// <summary>The ID of the matter, as the subject of decisions.</summary>
    public SubjectId Subject { get; }

    /// <summary>What the employee is found to have done.</summary>
    public FindingKind Kind { get; }

    /// <summary>The local day that it counts for.</summary>
    public DateOnly On { get; }

    /// <summary>What is known of the employee; the newest copy whenever a trigger is fired.</summary>
    public EmployeeRecord Record { get; init; }

    /// <summary>When the facts were confirmed; null until then.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>Why the facts are not as was thought; null: they may be.</summary>
    public string? WhyUnfounded { get; init; }

    /// <summary>What <see cref="MallComplaints.Sanctions"/> decided on it; null until then.</summary>
    public Decision<IReadOnlyList<MallSanction>>? Proposal { get; init; }

    /// <summary>Whether the sanction has been applied.</summary>
    public bool IsApplied { get; init; }

    /// <summary>The month that it counts for.</summary>
    public CalendarMonth Month => CalendarMonth.Of(On);

    /// <summary>Whether its facts are confirmed.</summary>
    public bool IsConfirmed => ConfirmedAt is not null;

    /// <summary>Whether the matter has a sanction already (MALL-P-1).</summary>
    public bool IsSanctioned => Record.IsSanctioned(Subject);

    /// <summary>Whether the allowance of its month is deducted already.</summary>
    public bool AllowanceIsDeducted => Record.AllowanceIsDeducted(Month);

    /// <summary>Whether its month has a sanction for complaints about the employee (OQ-30).</summary>
    public bool ComplaintsAreSanctioned => Record.ComplaintsAreSanctioned(Month);

    /// <summary>
    /// How many complaints about the employee are confirmed in the month, this one included, by the order of confirmation; 0
    /// unless it is a confirmed one itself.
    /// </summary>
    public int ComplaintsInMonth => IsConfirmed && Kind == FindingKind.ComplainedAbout
        ? 1 + Earlier.Count(finding => CalendarMonth.Of(finding.On) == Month)
        : 0;

    string IExplainedFact.Kind => MallTerms.MatterFact;

    string IExplainedFact.Id => Subject.Value;

    IEnumerable<Figure> IExplainedFact.Figures
    {
        get
        {
            yield return new Figure(MallTerms.EmployeeFigure, Record.Employee.Value);
            yield return new Figure(MallTerms.FindingFigure, Kind.ToString());
            yield return new Figure(MallTerms.DayFigure, On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            yield return new Figure(MallTerms.ConfirmedFigure, IsConfirmed ? "true" : "false");
            if (Kind == FindingKind.ComplainedAbout)
                yield return new Figure(MallTerms.ComplaintsInMonthFigure, ComplaintsInMonth.ToString(CultureInfo.InvariantCulture));
            if (AllowanceIsDeducted)
                yield return new Figure(MallTerms.AllowanceDeductedFigure, Month.ToString());
        }
    }

    private IEnumerable<ConfirmedFinding> Earlier => Record.Findings
        .Where(finding => finding.Kind == Kind && finding.Matter != Subject && finding.CountsBefore(Subject, ConfirmedAt!.Value));

    /// <summary>
    /// Which of the employee's ignored complaints it is, from 1, by the order of confirmation; 0 unless it is a confirmed one.
    /// </summary>
    /// <param name="window">How far back earlier ones count.</param>
    public int StrikeWithin(LookBack window) => IsConfirmed && Kind == FindingKind.IgnoredComplaint
        ? 1 + Earlier.Count(finding => window.Reaches(finding.On, On))
        : 0;

    /// <summary>What the employee's record has to say of it once its facts are confirmed.</summary>
    /// <exception cref="InvalidOperationException">They are not.</exception>
    public ConfirmedFinding ToFinding() => ConfirmedAt is { } confirmedAt
        ? new ConfirmedFinding(Subject, Kind, On, confirmedAt)
        : throw new InvalidOperationException($"Found the matter {Subject} unconfirmed, expected its facts to be confirmed first.");
}
