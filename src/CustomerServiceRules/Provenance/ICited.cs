namespace CustomerServiceRules.Provenance;

/// <summary>
/// A fact that rests on clauses of its own, such as a parameter in force or an entry of a cited list. A reason that
/// matches it cites them besides the clauses of its rule.
/// </summary>
public interface ICited
{
    /// <summary>The cited clause IDs, the most specific first; never empty.</summary>
    IReadOnlyList<string> Clauses { get; }
}
