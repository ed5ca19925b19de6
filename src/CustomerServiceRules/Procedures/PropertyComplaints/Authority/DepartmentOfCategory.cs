using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>
/// That a department has to do with the complaints of a category. An entry of the list
/// <see cref="PropertyComplaints.Departments"/>, which is the host's: the document names no department. Immutable.
/// </summary>
[Cites("CGH-4.2", PropertyComplaintsDocument.DepartmentsOfCategories)]
public sealed class DepartmentOfCategory : ICited, IExplainedFact
{
    private DepartmentOfCategory(PropertyComplaintCategory category, string department, string? firstHead, string[] clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(department);
        if (!Enum.IsDefined(category))
            throw new ArgumentException($"Found the category {(int)category}, expected one of {string.Join(", ", Enum.GetNames<PropertyComplaintCategory>())}.", nameof(category));
        if (clauses is null or [])
            throw new ArgumentException($"Found the department {department} of {category} without a citation, expected at least one clause ID.", nameof(clauses));
        Category = category;
        Department = department;
        FirstHead = firstHead;
        Clauses = [.. clauses];
    }

    /// <summary>What its complaints are about.</summary>
    public PropertyComplaintCategory Category { get; }

    /// <summary>The host's name of the department.</summary>
    public string Department { get; }

    /// <summary>Who answers for a responsible department (第一负责人); null: the department is a related one.</summary>
    public string? FirstHead { get; }

    /// <summary>Whether the department handles the complaints of the category; a related one is told of them.</summary>
    public bool IsResponsible => FirstHead is not null;

    /// <inheritdoc/>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>A department that handles the complaints of a category.</summary>
    /// <param name="category">The category.</param>
    /// <param name="department">The host's name of the department; not empty.</param>
    /// <param name="firstHead">The host's name of its first head; not empty.</param>
    /// <param name="clauses">The clauses that it rests on, at least one.</param>
    /// <exception cref="ArgumentException">No department, no head, no category or no clause.</exception>
    public static DepartmentOfCategory Responsible(PropertyComplaintCategory category, string department, string firstHead, params string[] clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(firstHead);
        return new DepartmentOfCategory(category, department, firstHead, clauses);
    }

    /// <summary>A department that is told of the complaints of a category.</summary>
    /// <param name="category">The category.</param>
    /// <param name="department">The host's name of the department; not empty.</param>
    /// <param name="clauses">The clauses that it rests on, at least one.</param>
    /// <exception cref="ArgumentException">No department, no category or no clause.</exception>
    public static DepartmentOfCategory Related(PropertyComplaintCategory category, string department, params string[] clauses) =>
        new(category, department, firstHead: null, clauses);

    /// <summary>Category and department.</summary>
    public override string ToString() => $"{Category}: {Department}";

    string IExplainedFact.Kind => PropertyTerms.DepartmentFact;

    string IExplainedFact.Id => ToString();

    IEnumerable<Figure> IExplainedFact.Figures => FirstHead is { } head ? [new Figure(PropertyTerms.HeadFigure, head)] : [];
}
