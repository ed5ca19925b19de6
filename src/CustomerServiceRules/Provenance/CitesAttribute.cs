namespace CustomerServiceRules.Provenance;

/// <summary>
/// Names the clauses that a rule, a computation or a model rests on. Compulsory on every rule of a module; an unknown
/// clause fails composition. A citation of an open question says that a default is applied.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum, Inherited = false)]
public sealed class CitesAttribute : Attribute
{
    /// <summary>Cites one clause or several.</summary>
    /// <param name="clauses">Clause IDs such as <c>TOB-6.2.3</c>, the most specific first.</param>
    public CitesAttribute(params string[] clauses) => Clauses = clauses ?? [];

    /// <summary>The cited clause IDs in the order given.</summary>
    public IReadOnlyList<string> Clauses { get; }
}
