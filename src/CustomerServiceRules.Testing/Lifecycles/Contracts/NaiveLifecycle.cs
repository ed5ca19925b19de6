using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Testing.Running;

namespace CustomerServiceRules.Testing.Contracts;

/// <summary>What a trigger does by the described transitions alone, found by loops: the reference for what runs.</summary>
internal sealed class NaiveLifecycle(LifecycleDescription lifecycle)
{
    private readonly Dictionary<string, StateDescription> _states = lifecycle.States.ToDictionary(state => state.Name, StringComparer.Ordinal);

    /// <summary>The transitions of a trigger in a state and those around it, one list for each, the innermost first.</summary>
    public IReadOnlyList<IReadOnlyList<TransitionDescription>> Candidates(string state, string trigger)
    {
        var levels = new List<IReadOnlyList<TransitionDescription>>();
        for (var level = state; level is not null; level = _states[level].Superstate)
            levels.Add([.. lifecycle.Transitions.Where(transition => transition.From == level && transition.Trigger == trigger)]);
        return levels;
    }

    /// <summary>The transition that is taken, if those of each state are looked at in the order of a seed; null for none.</summary>
    public static TransitionDescription? Taken(IReadOnlyList<IReadOnlyList<TransitionDescription>> candidates, IReadOnlyDictionary<string, bool> holds, int seed) =>
        candidates.Select(level => SeededOrder.Of(level, seed).FirstOrDefault(transition => transition.Guards.All(guard => holds[guard])))
            .FirstOrDefault(transition => transition is not null);

    /// <summary>Whether a transition may lead from one state to another.</summary>
    public bool Leads(TransitionDescription transition, string from, string to) => transition.Kind switch
    {
        TransitionKind.Internal or TransitionKind.Ignored => to == from,
        TransitionKind.Reentry => to == Inmost(transition.To ?? transition.From),
        _ => (transition.To is { } target ? [target] : transition.PossibleTo).Any(possible => to == Inmost(possible)),
    };

    private string Inmost(string state) => _states[state].InitialSubstate is { } inner ? Inmost(inner) : state;
}
