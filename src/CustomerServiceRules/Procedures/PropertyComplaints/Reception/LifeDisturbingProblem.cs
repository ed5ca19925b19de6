using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>
/// Something that disturbs a customer's normal life. An entry of the list
/// <see cref="PropertyComplaints.LifeDisturbingProblems"/>, which a module may extend. Immutable.
/// </summary>
[Cites("CGH-5.3.3", PropertyComplaintsDocument.WhatDisturbsLife)]
public sealed class LifeDisturbingProblem : ICited, IExplainedFact
{
    /// <summary>Declares a problem.</summary>
    /// <param name="id">The ID by which a <see cref="ReportedProblem"/> names it, with its module's prefix; compared ordinally.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="clauses">The clauses that it rests on, at least one.</param>
    /// <exception cref="ArgumentException">No ID, or no clause.</exception>
    public LifeDisturbingProblem(string id, LocalizedText name, params string[] clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        if (clauses is null or [])
            throw new ArgumentException($"Found the problem {id} without a citation, expected at least one clause ID.", nameof(clauses));
        Id = id;
        Name = name;
        Clauses = [.. clauses];
    }

    /// <summary>The ID by which a <see cref="ReportedProblem"/> names it.</summary>
    public string Id { get; }

    /// <summary>What people call it, in both languages.</summary>
    public LocalizedText Name { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>The kebab-case name by which reasons cite it.</summary>
    public override string ToString() => Id;

    string IExplainedFact.Kind => PropertyTerms.DisturbingFact;

    string IExplainedFact.Id => Id;

    IEnumerable<Figure> IExplainedFact.Figures => [];
}
