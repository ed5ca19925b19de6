using CustomerServiceRules.StateMachines.Graph;
using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Diagrams;

/// <summary>What the two nested styles share: superstates are drawn inside theirs, and a loop tells a reentry from staying put.</summary>
internal abstract class NestedStyle : GraphStyleBase
{
    public sealed override string FormatOneCluster(SuperState stateInfo) =>
        stateInfo.SuperState is null ? Nested(stateInfo, 1) : string.Empty;

    public sealed override string FormatOneState(State state) => Leaf(state, 1);

    public sealed override List<string> FormatAllTransitions(List<Transition> transitions) => transitions.ConvertAll(transition => transition switch
    {
        StayTransition stay => Edge(stay, stay.SourceState, Label(stay, Texts(stay.Guards))),
        FixedTransition move => Edge(move, move.DestinationState, Label(move, Texts(move.Guards))),
        DynamicTransition choice => Edge(choice, choice.DestinationState, Label(choice, string.IsNullOrEmpty(choice.Criterion) ? [] : [choice.Criterion])),
        _ => throw new ArgumentException($"Found a transition of type {transition.GetType()}, expected a stay, fixed or dynamic one.", nameof(transitions)),
    });

    protected abstract string Nested(SuperState state, int depth);

    protected abstract string Leaf(State state, int depth);

    protected abstract string Edge(Transition transition, State destination, string label);

    protected string Below(SuperState state, int depth) =>
        string.Concat(state.SubStates.Select(below => below is SuperState nested ? Nested(nested, depth) : Leaf(below, depth)));

    protected static IEnumerable<string> Actions(State state) =>
        [.. state.EntryActions.Select(action => "entry / " + action), .. state.ExitActions.Select(action => "exit / " + action)];

    private static string Label(Transition transition, IEnumerable<string> guards)
    {
        var label = TransitionLabel.Of(transition.Trigger.ToString(), transition.DestinationEntryActions.Select(action => action.Method.Description), guards);
        return transition.ExecuteEntryExitActions ? label : label + " (stays)";
    }

    private static IEnumerable<string> Texts(IEnumerable<InvocationInfo> guards) => guards.Select(guard => guard.Description);
}
