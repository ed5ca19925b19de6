using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>
/// That a type of complaint belongs to a group. An entry of the list <see cref="MallComplaints.Types"/>, which a module may
/// replace. Immutable.
/// </summary>
[Cites("MALL-C-1.1", "MALL-C-1.2", "MALL-C-1.3")]
public sealed record TypeOfGroup : ICited, IExplainedFact
{
    /// <summary>Puts a type into a group.</summary>
    /// <param name="type">The type.</param>
    /// <param name="group">The group.</param>
    /// <param name="clauses">The clauses that say so, at least one.</param>
    /// <exception cref="ArgumentException">A value outside its enumeration, or no clause.</exception>
    public TypeOfGroup(MallComplaintType type, MallComplaintGroup group, params string[] clauses)
    {
        if (!Enum.IsDefined(type))
            throw new ArgumentException($"Found the type {(int)type}, expected one of {string.Join(", ", Enum.GetNames<MallComplaintType>())}.", nameof(type));
        if (!Enum.IsDefined(group))
            throw new ArgumentException($"Found the group {(int)group}, expected one of {string.Join(", ", Enum.GetNames<MallComplaintGroup>())}.", nameof(group));
        if (clauses is null or [])
            throw new ArgumentException($"Found the type {type} without a citation, expected at least one clause ID.", nameof(clauses));

        Type = type;
        Group = group;
        Clauses = [.. clauses];
    }

    /// <summary>What is complained of.</summary>
    public MallComplaintType Type { get; }

    /// <summary>The group it belongs to.</summary>
    public MallComplaintGroup Group { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Clauses { get; }

    string IExplainedFact.Kind => MallTerms.TypeFact;

    string IExplainedFact.Id => Type.ToString();

    IEnumerable<Figure> IExplainedFact.Figures => [new Figure(MallTerms.GroupFigure, Group.ToString())];
}
