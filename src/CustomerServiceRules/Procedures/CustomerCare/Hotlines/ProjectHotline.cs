using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>
/// Who runs the hotline of a project. An entry of <see cref="CustomerCare.Hotlines"/>, which the document begins with four
/// projects and a host extends. Immutable.
/// </summary>
[Cites("CARE-1.4a", "CARE-1.4c", CareDocument.TwoKeepers)]
public sealed class ProjectHotline : ICited, IExplainedFact
{
    /// <summary>Names the keeper of a project's hotline.</summary>
    /// <param name="project">The project; not empty.</param>
    /// <param name="keeper">Who runs it.</param>
    /// <param name="clauses">The clauses that say so, at least one.</param>
    /// <exception cref="ArgumentException">No project, no keeper of the enum, or no clause.</exception>
    public ProjectHotline(string project, HotlineKeeper keeper, params string[] clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(project);
        if (!Enum.IsDefined(keeper))
            throw new ArgumentException($"Found the keeper {(int)keeper}, expected one of {string.Join(", ", Enum.GetNames<HotlineKeeper>())}.", nameof(keeper));
        if (clauses is null or [])
            throw new ArgumentException($"Found the hotline of {project} without a citation, expected at least one clause ID.", nameof(clauses));
        Project = project;
        Keeper = keeper;
        Clauses = [.. clauses];
    }

    /// <summary>Whose hotline it is: the ID of a project.</summary>
    public string Project { get; }

    /// <summary>Who runs it.</summary>
    public HotlineKeeper Keeper { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>Project and keeper: <c>tianhui: PropertyCompany</c>.</summary>
    public override string ToString() => $"{Project}: {Keeper}";

    string IExplainedFact.Kind => CareTerms.HotlineFact;

    string IExplainedFact.Id => Project;

    IEnumerable<Figure> IExplainedFact.Figures => [new Figure(CareTerms.KeeperFigure, Keeper.ToString())];
}
