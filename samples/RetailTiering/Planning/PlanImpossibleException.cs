namespace RetailTiering.Planning;

/// <summary>The team cannot make all visits that are owed; the lines say where it fails and by which clauses.</summary>
internal sealed class PlanImpossibleException(IReadOnlyList<string> lines) : Exception(string.Join(Environment.NewLine, lines))
{
    public IReadOnlyList<string> Lines { get; } = lines;
}
