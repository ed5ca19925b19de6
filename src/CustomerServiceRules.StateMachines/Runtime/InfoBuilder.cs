using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Runtime;

/// <summary>Describes the states of a machine as data.</summary>
internal sealed class InfoBuilder<TState, TTrigger>
    where TState : notnull
    where TTrigger : notnull
{
    // Within one trigger transitions are reported in this order, whatever the order of configuration.
    private static readonly HandlerKind[] FixedKinds = [HandlerKind.Move, HandlerKind.Reentry, HandlerKind.Internal];

    private readonly List<StateNode<TState, TTrigger>> _nodes;
    private readonly Dictionary<TState, StateInfo> _infos = [];

    public InfoBuilder(StateTable<TState, TTrigger> states) => _nodes = [.. states.All];

    public IReadOnlyList<StateInfo> States()
    {
        foreach (var node in _nodes)
            _infos.Add(node.State, InfoOf(node));
        var destinations = _nodes.SelectMany(node => node.SyncHandlers).Where(handler => handler.Kind == HandlerKind.Move).Select(handler => handler.Destination);
        var others = destinations.Distinct().Where(state => !_infos.ContainsKey(state)).ToList();
        foreach (var state in others)
            _infos.Add(state, InfoOf(new StateNode<TState, TTrigger>(state)));

        foreach (var node in _nodes)
            Relate(node);
        foreach (var state in others)
            _infos[state].Relate(null, [], [], [], []);
        return [.. _nodes.Select(node => _infos[node.State]), .. others.Select(state => _infos[state])];
    }

    private static StateInfo InfoOf(StateNode<TState, TTrigger> node) => new(
        node.State,
        [.. node.Entry.Select(action => new ActionInfo(action.Description, action.IsBound ? action.Trigger.ToString() : null))],
        Descriptions(node.Activation),
        Descriptions(node.Deactivation),
        Descriptions(node.Exit));

    private static InvocationInfo[] Descriptions(StateAction<TState, TTrigger>[] actions) => [.. actions.Select(action => action.Description)];

    private static InvocationInfo[] GuardsOf(Handler<TState, TTrigger> handler) => [.. (handler.Guards ?? []).Select(guard => guard.Description)];

    private void Relate(StateNode<TState, TTrigger> node)
    {
        var byTrigger = node.SyncHandlers.GroupBy(handler => handler.Trigger).ToList();
        var @fixed = byTrigger.SelectMany(group => FixedKinds.SelectMany(kind => group.Where(handler => handler.Kind == kind)));
        _infos[node.State].Relate(
            node.Superstate is null ? null : _infos[node.Superstate.State],
            [.. node.Substates.Select(substate => _infos[substate.State])],
            [.. @fixed.Select(Fixed)],
            [.. byTrigger.SelectMany(group => group.OfType<DynamicHandler<TState, TTrigger>>()).Select(Dynamic)],
            [.. byTrigger.SelectMany(group => group.Where(handler => handler.Kind == HandlerKind.Ignore)).Select(Ignored)]);
    }

    private FixedTransitionInfo Fixed(Handler<TState, TTrigger> handler) =>
        new(new TriggerInfo(handler.Trigger), GuardsOf(handler), _infos[handler.Destination], handler.Kind == HandlerKind.Internal);

    private static DynamicTransitionInfo Dynamic(DynamicHandler<TState, TTrigger> handler) =>
        DynamicTransitionInfo.Create(handler.Trigger, GuardsOf(handler), handler.Selector.Description, handler.Possible);

    private static IgnoredTransitionInfo Ignored(Handler<TState, TTrigger> handler) => new(new TriggerInfo(handler.Trigger), GuardsOf(handler));
}
