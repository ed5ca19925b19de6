using System.Collections.Concurrent;

namespace CustomerServiceRules.RuleEngine.Runtime;

// All compiled rules: immutable but for what it has learnt about the types of facts. It holds no session's state.
internal sealed class RuleNetwork(IReadOnlyList<(Type Type, AlphaNode Root)> types, BetaNode[] heads, FactIdentity identity)
{
    private readonly ConcurrentDictionary<Type, AlphaNode[]> _roots = new();
    private readonly Lazy<NetworkSchema> _schema = new(() => SchemaBuilder.Build(types, heads));

    internal FactIdentity Identity { get; } = identity;

    // Heads of branches that can match an empty memory.
    internal BetaNode[] Heads { get; } = heads;

    internal NetworkSchema Schema => _schema.Value;

    internal void NumberPoints() => PointNumbers.Assign(types, Heads);

    internal AlphaNode[] RootsOf(Type factType) =>
        _roots.TryGetValue(factType, out var roots) ? roots : _roots.GetOrAdd(factType, FindRoots(factType));

    private AlphaNode[] FindRoots(Type factType) =>
        [.. types.Where(entry => entry.Type.IsAssignableFrom(factType)).Select(entry => entry.Root)];
}
