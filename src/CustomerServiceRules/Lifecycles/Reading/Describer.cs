using CustomerServiceRules.Engines;
using CustomerServiceRules.Lifecycles.Running;

namespace CustomerServiceRules.Lifecycles.Reading;

/// <summary>Puts what was declared, configured and tried out into data.</summary>
internal sealed class Describer<TCase, TState, TTrigger>(
    LifecycleDefinition<TCase, TState, TTrigger> definition,
    Declarations<TCase, TState, TTrigger> declared,
    MachineStructure<TState, TTrigger> structure,
    IReadOnlyList<Scene<TCase, TState, TTrigger>> scenes,
    PartIndex<TCase, TState> parts,
    StateNames<TState> names,
    IReadOnlyList<LifecycleModel> regions)
    where TCase : notnull
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    public LifecycleDescription Describe() => new(
        definition.Id,
        definition.Version,
        definition.Title,
        declared.Initial?.ToString() ?? "",
        [.. Enum.GetValues<TState>().Distinct().Where(declared.States.ContainsKey).Select(Describe)],
        [.. Enum.GetValues<TTrigger>().Distinct().Where(declared.Triggers.ContainsKey).Select(trigger => declared.Triggers[trigger])],
        [.. structure.Transitions.OrderBy(transition => transition.From).ThenBy(transition => transition.Trigger).Select(Describe)],
        [.. parts.Guards.Select(guard => new GuardDescription(guard.Id, guard.Sentence, guard.Clauses))],
        [.. parts.Effects.Select(effect => new EffectDescription(effect.Id, effect.Sentence, effect.Clauses) { Clock = effect.Clock })],
        [.. declared.Deadlines.OrderBy(deadline => deadline.Id, StringComparer.Ordinal)
            .Select(deadline => new DeadlineDescription(deadline.Id, deadline.State.ToString(), deadline.Trigger.ToString(), deadline.Sentence, deadline.Clauses))],
        [.. regions.Select(region => region.Description)])
    {
        Choices = [.. parts.Choices.Select(choice => new ChoiceDescription(choice.Id, choice.Sentence, choice.Clauses))],
        Clocks = [.. declared.Clocks.OrderBy(clock => clock.Id, StringComparer.Ordinal).Select(clock => clock.Describe())],
        Overlaps = [.. structure.Transitions.GroupBy(transition => (transition.From, transition.Trigger)).SelectMany(group => Overlaps([.. group]))],
    };

    private StateDescription Describe(TState state)
    {
        var (label, clauses) = declared.States[state];
        var configured = structure.States.FirstOrDefault(candidate => candidate.State.Equals(state));
        return new StateDescription(
            state.ToString(),
            label,
            configured?.Superstate?.ToString(),
            names.Enclosing(state).Any(declared.Final.Contains),
            [.. configured?.Entry.Where(action => action.FromTrigger is null).Select(action => action.Description) ?? []],
            [.. configured?.Exit.Select(action => action.Description) ?? []],
            clauses)
        {
            InitialSubstate = InitialSubstate(state),
        };
    }

    private string? InitialSubstate(TState state)
    {
        var beyond = scenes.FirstOrDefault(scene => scene.Transition.Kind == MachineTransitionKind.Move
            && scene.Transition.To!.Value.Equals(state) && !scene.To.Equals(state) && names.Enclosing(scene.To).Contains(state));
        return beyond is null ? null : names.Enclosing(beyond.To).TakeWhile(inner => !inner.Equals(state)).Last().ToString();
    }

    private TransitionDescription Describe(MachineTransition<TState, TTrigger> transition)
    {
        var own = scenes.Where(scene => scene.Transition == transition).ToList();
        var choice = own.Select(scene => scene.Chosen).FirstOrDefault(chosen => chosen is not null);
        return new TransitionDescription(
            transition.From.ToString(),
            transition.Trigger.ToString(),
            transition.To?.ToString(),
            (TransitionKind)transition.Kind,
            [.. choice?.States.Select(state => state.ToString()) ?? []],
            Rehearsal<TCase, TState, TTrigger>.GuardIds(transition, parts),
            [.. transition.Kind == MachineTransitionKind.Internal
                ? own.SelectMany(scene => scene.Effects).Distinct()
                : own.SelectMany(scene => scene.Entered).Distinct().SelectMany(entered => OnEntryBy(transition.Trigger, entered)).Distinct()])
        {
            Choice = choice?.Id,
        };
    }

    private IEnumerable<string> OnEntryBy(TTrigger trigger, string entered) => structure.States
        .Where(state => state.State.ToString() == entered)
        .SelectMany(state => state.Entry)
        .Where(action => action.FromTrigger == trigger.ToString())
        .Select(action => action.Description);

    private IEnumerable<GuardOverlap> Overlaps(IReadOnlyList<MachineTransition<TState, TTrigger>> transitions)
    {
        for (var i = 0; i < transitions.Count; i++)
        {
            foreach (var other in transitions.Skip(i + 1))
            {
                var (first, second) = (Rehearsal<TCase, TState, TTrigger>.GuardIds(transitions[i], parts), Rehearsal<TCase, TState, TTrigger>.GuardIds(other, parts));
                if (first.All(second.Contains) || second.All(first.Contains) || first.Any(one => second.Any(another => Exclude(one, another))))
                    continue;

                yield return new GuardOverlap(
                    other.From.ToString(),
                    other.Trigger.ToString(),
                    first,
                    second,
                    $"a guard of the one that is the negation (Not) of one of the other, or Exclusive({first.First(id => !second.Contains(id))}, {second.First(id => !first.Contains(id))}) if they never hold together");
            }
        }
    }

    private bool Exclude(string one, string other) =>
        declared.Exclusive.Contains((one, other))
        || declared.Exclusive.Contains((other, one))
        || parts.Guard(one)?.NegationOf?.Id == other
        || parts.Guard(other)?.NegationOf?.Id == one;
}
