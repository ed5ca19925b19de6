using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// What a batch has changed in the sources of a query in the end, each source once; null where nothing.
internal sealed class NetChanges
{
    internal NetChanges(IReadOnlyList<SourceChange> changes)
    {
        var order = new List<SourceTuple>();
        var states = new Dictionary<SourceTuple, (bool WasThere, bool IsThere)>();
        foreach (var (source, kind) in changes)
        {
            if (!states.TryGetValue(source, out var state))
            {
                order.Add(source);
                state.WasThere = kind != SourceChangeKind.Added;
            }

            states[source] = (state.WasThere, kind != SourceChangeKind.Removed);
        }

        foreach (var source in order)
        {
            var list = states[source] switch
            {
                (true, true) => Modified ??= [],
                (true, false) => Removed ??= [],
                (false, true) => Added ??= [],
                _ => null,
            };
            list?.Add(source.Fact!);
        }
    }

    internal List<IFact>? Added { get; }

    internal List<IFact>? Modified { get; }

    internal List<IFact>? Removed { get; }
}
