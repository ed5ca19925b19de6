using CustomerServiceRules.Engines;
using CustomerServiceRules.Lifecycles.Running;

namespace CustomerServiceRules.Lifecycles.Reading;

/// <summary>
/// Tries out every transition from every state that has or inherits it, and finds what is not made of named parts or
/// contradicts itself.
/// </summary>
internal sealed class Rehearsal<TCase, TState, TTrigger>(
    LifecycleDefinition<TCase, TState, TTrigger> definition,
    Declarations<TCase, TState, TTrigger> declared,
    MachineStructure<TState, TTrigger> structure,
    StateNames<TState> names,
    PartIndex<TCase, TState> parts)
    where TCase : notnull
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    private readonly Trial<TCase, TState, TTrigger> _trial = new(definition);
    private readonly Hierarchy<TState> _hierarchy = new(names);
    private readonly HashSet<Finding> _findings = [];
    private readonly ILookup<(TState, TTrigger), MachineTransition<TState, TTrigger>> _transitions =
        structure.Transitions.ToLookup(transition => (transition.From, transition.Trigger));

    public List<Scene<TCase, TState, TTrigger>> Scenes { get; } = [];

    public IEnumerable<Finding> Findings => _findings;

    public void Run()
    {
        var failures = _transitions.Select(transitions => Ask(transitions.Key.Item1, transitions.Key.Item2)).OfType<Finding>().ToList();
        foreach (var transition in structure.Transitions)
            CheckGuards(transition);
        foreach (var transitions in _transitions)
            CheckAmbiguity([.. transitions]);
        foreach (var failure in failures.Where(failure => !IsAmbiguous(failure.Where)))
            _findings.Add(failure);

        foreach (var state in structure.States.Select(state => state.State).Union(declared.States.Keys))
        {
            foreach (var trigger in structure.Transitions.Select(transition => transition.Trigger).Distinct())
            {
                foreach (var transition in Visible(state, trigger))
                    Rehearse(state, transition);
            }
        }

        foreach (var id in declared.Exclusive.SelectMany(pair => new[] { pair.One, pair.Other }).Distinct().Where(id => parts.Guard(id) is null))
            Unnamed(id, "is declared exclusive and is no guard of any transition");

        foreach (var state in structure.States)
        {
            foreach (var action in state.Entry.Concat(state.Exit).Where(action => !parts.HasEffect(action.Description)))
                Unnamed($"{state.State}", $"has the action '{action.Description}', which is never taken or is no Effect, expected the ID of an effect that some transition orders");
            if (state.HasActivation)
                _findings.Add(new Finding(FindingKind.Unsupported, $"{state.State}", "has activation actions, which a lifecycle never runs"));
        }
    }

    /// <summary>Guard descriptions of a transition that are IDs; an internal transition without guard is described by one that is none.</summary>
    public static IReadOnlyList<string> GuardIds(MachineTransition<TState, TTrigger> transition, PartIndex<TCase, TState> parts) =>
        transition is { Kind: MachineTransitionKind.Internal, Guards: [var only] } && parts.Guard(only) is null ? [] : transition.Guards;

    /// <summary>The transitions that can be taken from a state: its own, and those of enclosing states that no inner one always hides.</summary>
    private IEnumerable<MachineTransition<TState, TTrigger>> Visible(TState state, TTrigger trigger)
    {
        var inner = new List<MachineTransition<TState, TTrigger>>();
        foreach (var level in names.Enclosing(state))
        {
            var own = _transitions[(level, trigger)].ToList();
            foreach (var transition in own.Where(transition => !inner.Exists(other => HoldsWith(other, transition)) && !own.Exists(other => other != transition && HoldsWith(other, transition))))
                yield return transition;
            inner.AddRange(own);
        }
    }

    private void Rehearse(TState state, MachineTransition<TState, TTrigger> transition)
    {
        var choices = 1;
        for (var choice = 0; choice < choices; choice++)
        {
            if (Fire(state, transition, choice) is not { } to)
                return;

            parts.Add(_trial.Met);
            var chosen = _trial.Met.OfType<Choice<TCase, TState>>().FirstOrDefault();
            if (transition.Kind == MachineTransitionKind.Choice && chosen is null)
            {
                Unnamed($"{state}/{transition.Trigger}", "chooses a state by code of its own, expected a Choice");
                return;
            }

            choices = chosen?.States.Count ?? 1;
            Scenes.Add(SceneOf(state, transition, chosen?.States[choice] ?? transition.To!.Value, to, chosen));
        }
    }

    private Scene<TCase, TState, TTrigger> SceneOf(
        TState state, MachineTransition<TState, TTrigger> transition, TState target, TState to, Choice<TCase, TState>? chosen)
    {
        var kind = Hierarchy<TState>.KindOf(transition.Kind, state, target, to);
        TState? again = transition.Kind == MachineTransitionKind.Reentry || (chosen is not null && EqualityComparer<TState>.Default.Equals(target, state)) ? target : null;
        string[] effects = [.. _trial.Met.OfType<Effect<TCase>>().Select(effect => effect.Id)];
        if (transition.Kind == MachineTransitionKind.Internal && effects is [])
            Unnamed($"{state}/{transition.Trigger}", "is an internal transition that orders no Effect; expected one, or Ignore for a trigger that does nothing");
        return new Scene<TCase, TState, TTrigger>(
            state, transition, to, kind, _hierarchy.Entered(kind, again, state, target, to), [.. GuardIds(transition, parts).Select(parts.Guard).OfType<Guard<TCase>>()], chosen, effects);
    }

    private void CheckGuards(MachineTransition<TState, TTrigger> transition)
    {
        foreach (var description in GuardIds(transition, parts).Where(description => parts.Guard(description) is null))
            Unnamed($"{transition.From}/{transition.Trigger}", $"has a guard described as '{description}', expected a Guard, whose description is its ID");
    }

    private void CheckAmbiguity(IReadOnlyList<MachineTransition<TState, TTrigger>> transitions)
    {
        foreach (var (one, i) in transitions.Select((one, i) => (one, i)))
        {
            foreach (var other in transitions.Where((other, j) => j != i && HoldsWith(one, other) && (j > i || !HoldsWith(other, one))))
            {
                _findings.Add(new Finding(FindingKind.Ambiguous, $"{one.From}/{one.Trigger}",
                    $"the transition to {Target(one)} holds whenever the one to {Target(other)} does, which can therefore never be taken; expected guards that exclude each other"));
            }
        }
    }

    /// <summary>Whether one transition's guards hold whenever the other's do.</summary>
    private bool HoldsWith(MachineTransition<TState, TTrigger> one, MachineTransition<TState, TTrigger> other) =>
        GuardIds(one, parts).All(GuardIds(other, parts).Contains);

    private static string Target(MachineTransition<TState, TTrigger> transition) => transition.To?.ToString() ?? "a chosen state";

    private Finding? Ask(TState state, TTrigger trigger)
    {
        try
        {
            _trial.Ask(state, trigger);
            return null;
        }
        catch (Exception e)
        {
            return Untried(state, trigger, e);
        }
        finally
        {
            parts.Add(_trial.Met);
        }
    }

    private TState? Fire(TState state, MachineTransition<TState, TTrigger> transition, int choice)
    {
        try
        {
            return _trial.Fire(state, transition.Trigger, GuardIds(transition, parts), choice);
        }
        catch (Exception e)
        {
            if (!IsAmbiguous($"{state}/{transition.Trigger}"))
                _findings.Add(Untried(state, transition.Trigger, e));
            return null;
        }
    }

    private bool IsAmbiguous(string where) => _findings.Any(finding => finding.Kind == FindingKind.Ambiguous && finding.Where == where);

    private static Finding Untried(TState state, TTrigger trigger, Exception thrown) =>
        new(FindingKind.UnnamedPart, $"{state}/{trigger}", $"cannot be tried out without a case: {thrown.Message}");

    private void Unnamed(string where, string message) => _findings.Add(new Finding(FindingKind.UnnamedPart, where, message));
}
