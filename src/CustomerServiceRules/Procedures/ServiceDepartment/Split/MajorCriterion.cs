using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

/// <summary>
/// A circumstance that makes a complaint major, such as an injury. An entry of <see cref="ServiceDepartment.MajorCriteria"/>,
/// which is empty until the host fills it, each entry with the clause of the host's own rules that says so. Immutable.
/// </summary>
[Cites("CSD-3.3", ServiceDepartmentDocument.WhatIsMajor)]
public sealed class MajorCriterion : ICited, IExplainedFact
{
    /// <summary>Declares a criterion.</summary>
    /// <param name="id">A kebab-case ID with the host's prefix, such as <c>acme.major.injury</c>.</param>
    /// <param name="sentence">When it is met, so that a person can judge: <c>somebody was hurt</c>.</param>
    /// <param name="clauses">The clauses that say so, at least one.</param>
    /// <exception cref="ArgumentException">The ID is empty, or no clause is given.</exception>
    public MajorCriterion(string id, LocalizedText sentence, params string[] clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(sentence);
        if (clauses is null or [])
            throw new ArgumentException($"Found the criterion {id} without a citation, expected at least one clause ID.", nameof(clauses));

        Id = id;
        Sentence = sentence;
        Clauses = [.. clauses];
    }

    /// <summary>The kebab-case name by which reasons cite it.</summary>
    public string Id { get; }

    /// <summary>When it is met.</summary>
    public LocalizedText Sentence { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>The kebab-case name by which reasons cite it.</summary>
    public override string ToString() => Id;

    string IExplainedFact.Kind => ServiceDepartmentTerms.CriterionFact;

    IEnumerable<Figure> IExplainedFact.Figures => [new(ServiceDepartmentTerms.SentenceFigure, Sentence.English)];
}
