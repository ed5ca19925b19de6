using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>
/// What is confirmed about an employee and what was imposed, through the employment. It cannot hold two sanctions for one
/// matter or two deductions of one month's allowance. Immutable; the host keeps the newest copy, one for each employee.
/// </summary>
[Cites("MALL-P-1", "X-8", "OQ-30", MallDocuments.CountingLeftOpen)]
public sealed class EmployeeRecord
{
    private readonly ConfirmedFinding[] _findings;
    private readonly ImposedSanction[] _sanctions;

    /// <summary>The record of an employee of whom nothing is known.</summary>
    /// <param name="employee">The host's ID of the employee.</param>
    /// <exception cref="ArgumentException">The ID is the default value.</exception>
    public EmployeeRecord(SubjectId employee)
        : this(employee, [], [])
    {
        if (employee == default)
            throw new ArgumentException("Found a record of nobody, expected the ID of an employee.", nameof(employee));
    }

    private EmployeeRecord(SubjectId employee, ConfirmedFinding[] findings, ImposedSanction[] sanctions) =>
        (Employee, _findings, _sanctions) = (employee, findings, sanctions);

    /// <summary>The host's ID of the employee.</summary>
    public SubjectId Employee { get; }

    /// <summary>The confirmed findings, in the order in which they were added.</summary>
    public IReadOnlyList<ConfirmedFinding> Findings => _findings.AsReadOnly();

    /// <summary>The sanctions that were decided, in the order in which they were added.</summary>
    public IReadOnlyList<ImposedSanction> Sanctions => _sanctions.AsReadOnly();

    /// <summary>The record with one more confirmed finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentException">The record has a finding of this kind in this matter.</exception>
    public EmployeeRecord And(ConfirmedFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Array.Exists(_findings, known => known.Matter == finding.Matter && known.Kind == finding.Kind)
            ? throw new ArgumentException($"Found {finding.Kind} in the matter {finding.Matter} again, expected each finding once.", nameof(finding))
            : new EmployeeRecord(Employee, [.. _findings, finding], _sanctions);
    }

    /// <summary>The record with one more decided sanction.</summary>
    /// <param name="sanction">The sanction.</param>
    /// <exception cref="ArgumentException">The matter has a sanction (MALL-P-1), or the month's allowance is deducted .</exception>
    public EmployeeRecord And(ImposedSanction sanction)
    {
        ArgumentNullException.ThrowIfNull(sanction);
        if (IsSanctioned(sanction.Matter))
            throw new ArgumentException($"Found a second sanction for the matter {sanction.Matter}, expected one matter to have one (MALL-P-1).", nameof(sanction));
        if (sanction.DeductsAllowance && AllowanceIsDeducted(sanction.Month))
            throw new ArgumentException($"Found a second deduction of the allowance of {sanction.Month}, expected one a month (X-8).", nameof(sanction));
        return new EmployeeRecord(Employee, _findings, [.. _sanctions, sanction]);
    }

    /// <summary>Whether a matter has a sanction.</summary>
    /// <param name="matter">The ID of the matter.</param>
    public bool IsSanctioned(SubjectId matter) => Array.Exists(_sanctions, sanction => sanction.Matter == matter);

    /// <summary>Whether a month's allowance is deducted.</summary>
    /// <param name="month">The month.</param>
    public bool AllowanceIsDeducted(CalendarMonth month) => Array.Exists(_sanctions, sanction => sanction.DeductsAllowance && sanction.Month == month);

    /// <summary>Whether a month has its sanction for complaints about the employee (OQ-30).</summary>
    /// <param name="month">The month.</param>
    public bool ComplaintsAreSanctioned(CalendarMonth month) =>
        Array.Exists(_sanctions, sanction => sanction.Ground == FindingKind.ComplainedAbout && sanction.Month == month);

    /// <summary>Employee with the number of findings and sanctions.</summary>
    public override string ToString() => FormattableString.Invariant($"{Employee}: {_findings.Length} findings, {_sanctions.Length} sanctions");
}
