using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// Which department owns the cases about a topic. An entry of the list <see cref="TobaccoRetail.TopicOwners"/>, which the
/// document leaves empty and the organisation fills. Immutable.
/// </summary>
[Cites("TOB-23.1", TobaccoDocument.OwnersLeftOpen)]
public sealed class TopicOwner : ICited, IExplainedFact
{
    /// <summary>Names the owner of a topic.</summary>
    /// <param name="topic">The topic as cases name it; not empty.</param>
    /// <param name="department">The department, which is not the complaint assessment centre: that one calls back.</param>
    /// <param name="clauses">The clauses that say so, such as those of the organisation's own rules; at least one.</param>
    /// <exception cref="ArgumentException">An empty topic or department, no clause, or the complaint assessment centre as owner.</exception>
    public TopicOwner(string topic, string department, params string[] clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(topic);
        ArgumentException.ThrowIfNullOrWhiteSpace(department);
        if (ComplaintCentre.Is(department))
            throw new ArgumentException($"Found {department} as the owner of {topic}, expected a department that the centre can call back about.", nameof(department));
        if (clauses is null or [])
            throw new ArgumentException($"Found the owner of {topic} without a citation, expected at least one clause ID.", nameof(clauses));

        Topic = topic;
        Department = department;
        Clauses = [.. clauses];
    }

    /// <summary>The topic as cases name it.</summary>
    public string Topic { get; }

    /// <summary>The department that owns it.</summary>
    public string Department { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>Topic and department.</summary>
    public override string ToString() => $"{Topic}: {Department}";

    string IExplainedFact.Kind => TobaccoTerms.TopicOwnerFact;

    string IExplainedFact.Id => Topic;

    IEnumerable<Figure> IExplainedFact.Figures => [new Figure(TobaccoTerms.DepartmentFigure, Department)];
}
