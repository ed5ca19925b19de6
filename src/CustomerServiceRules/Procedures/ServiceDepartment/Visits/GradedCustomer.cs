using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

/// <summary>Which grade a customer has by the host's rules of graded management: what <see cref="ServiceDepartment.Visits"/> is decided on. Immutable.</summary>
[Cites("CSD-3.1", ServiceDepartmentDocument.GradesLeftOpen)]
public sealed record GradedCustomer : ISubjectFact, IExplainedFact
{
    /// <summary>States the grade of a customer.</summary>
    /// <param name="subject">The customer.</param>
    /// <param name="grade">The host's name of the grade; compared ordinally, not empty.</param>
    /// <exception cref="ArgumentException">No customer, or an empty grade.</exception>
    public GradedCustomer(SubjectId subject, string grade)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(grade);
        if (subject == default)
            throw new ArgumentException("Found a grade of nobody, expected the host's ID of a customer.", nameof(subject));
        Subject = subject;
        Grade = grade;
    }

    /// <summary>The customer.</summary>
    public SubjectId Subject { get; }

    /// <summary>The host's name of the grade.</summary>
    public string Grade { get; }

    string IExplainedFact.Kind => ServiceDepartmentTerms.GradedCustomerFact;

    string IExplainedFact.Id => Subject.Value;

    IEnumerable<Figure> IExplainedFact.Figures => [new(ServiceDepartmentTerms.GradeFigure, Grade)];
}
