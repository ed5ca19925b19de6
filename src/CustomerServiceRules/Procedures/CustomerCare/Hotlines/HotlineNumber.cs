using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>
/// The number of a project's hotline. An entry of <see cref="CustomerCare.HotlineNumbers"/>, which is the host's to fill: a
/// project has one, and a second one is a conflict. Immutable.
/// </summary>
[Cites("CARE-2.0", "CARE-1.4a")]
public sealed class HotlineNumber : ICited, IExplainedFact
{
    /// <summary>States a number.</summary>
    /// <param name="project">The project; not empty.</param>
    /// <param name="number">The telephone number; not empty.</param>
    /// <param name="clauses">The clauses that it rests on, at least one.</param>
    /// <exception cref="ArgumentException">No project, no number or no clause.</exception>
    public HotlineNumber(string project, string number, params string[] clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(project);
        ArgumentException.ThrowIfNullOrWhiteSpace(number);
        if (clauses is null or [])
            throw new ArgumentException($"Found the number of {project} without a citation, expected at least one clause ID.", nameof(clauses));
        Project = project;
        Number = number;
        Clauses = [.. clauses];
    }

    /// <summary>Whose number it is: the ID of a project.</summary>
    public string Project { get; }

    /// <summary>The telephone number.</summary>
    public string Number { get; }

    /// <summary>Who was named to run the number, the host's name of the person; null: nobody in particular.</summary>
    public string? Person { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>Project and number.</summary>
    public override string ToString() => $"{Project}: {Number}";

    string IExplainedFact.Kind => CareTerms.NumberFact;

    string IExplainedFact.Id => ToString();

    IEnumerable<Figure> IExplainedFact.Figures => Person is { } person ? [new Figure(CareTerms.PersonFigure, person)] : [];
}
