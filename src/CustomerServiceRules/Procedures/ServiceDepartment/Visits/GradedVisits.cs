using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

/// <summary>
/// How often customers of a grade are visited, and in which forms. An entry of <see cref="ServiceDepartment.GradedVisits"/>,
/// which is empty until the host fills it, each entry with the clause of the host's own rules that says so. Immutable.
/// </summary>
[Cites("CSD-3.1", ServiceDepartmentDocument.GradesLeftOpen)]
public sealed class GradedVisits : ICited, IExplainedFact
{
    /// <summary>States the visits of a grade.</summary>
    /// <param name="grade">The host's name of the grade; not empty.</param>
    /// <param name="rhythm">In which spans visits recur.</param>
    /// <param name="times">How many a span owes, at least 1.</param>
    /// <param name="ways">The forms that count, such as in person or by telephone; at least one, each once.</param>
    /// <param name="clauses">The clauses that say so, at least one.</param>
    /// <exception cref="ArgumentException">No grade, a rhythm that does not recur, no way or one twice, or no clause.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Less than one visit.</exception>
    public GradedVisits(string grade, ContactRhythm rhythm, int times, IEnumerable<ContactWay> ways, params string[] clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(grade);
        ArgumentNullException.ThrowIfNull(rhythm);
        if (rhythm.Unit == RhythmUnit.Once)
            throw new ArgumentException($"Found the rhythm '{rhythm}' for the grade {grade}, expected one that recurs.", nameof(rhythm));
        if (clauses is null or [])
            throw new ArgumentException($"Found the visits of the grade {grade} without a citation, expected at least one clause ID.", nameof(clauses));
        Grade = grade;
        Duty = new ContactDuty(ServiceDepartment.VisitDuty, rhythm, times, ServiceDepartmentRoles.CustomerServiceManager.Id, ways);
        Clauses = [.. clauses];
    }

    /// <summary>The host's name of the grade.</summary>
    public string Grade { get; }

    /// <summary>What a customer of the grade is owed, by the manager of the department.</summary>
    public ContactDuty Duty { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>Grade and duty.</summary>
    public override string ToString() => $"{Grade}: {Duty}";

    string IExplainedFact.Kind => ServiceDepartmentTerms.GradedVisitsFact;

    string IExplainedFact.Id => Grade;

    IEnumerable<Figure> IExplainedFact.Figures => [new(ServiceDepartmentTerms.DutyFigure, Duty.ToString())];
}
