using CustomerServiceRules.Engines;
using CustomerServiceRules.Lifecycles.Running;

namespace CustomerServiceRules.Lifecycles.Reading;

/// <summary>Runs a definition, looks at the machine it configures and tries it out.</summary>
internal sealed class DefinitionReader<TCase, TState, TTrigger>(LifecycleDefinition<TCase, TState, TTrigger> definition, bool asRegion)
    where TCase : notnull
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    public LifecycleModel Read()
    {
        LifecycleBuilder<TCase, TState, TTrigger> builder;
        MachineStructure<TState, TTrigger> structure;
        IReadOnlyList<string> refusals;
        try
        {
            builder = definition.Configure(() => default, _ => { });
            structure = MachineStructure<TState, TTrigger>.Of(builder.Machine);
            refusals = Machines.Refusals<TState, TTrigger, Step<TCase>>(builder.Machine);
        }
        catch (Exception e)
        {
            return Broken(e);
        }

        var declared = builder.Declared;
        var superstates = structure.States.Where(state => state.Superstate is not null).ToDictionary(state => state.State, state => state.Superstate!.Value);
        var names = new StateNames<TState>(superstates, declared.FormerStates);
        var parts = new PartIndex<TCase, TState>();
        var rehearsal = new Rehearsal<TCase, TState, TTrigger>(definition, declared, structure, names, parts);
        rehearsal.Run();

        var scenes = rehearsal.Scenes;
        IReadOnlyList<LifecycleModel> regions = asRegion
            ? []
            : [.. declared.Regions.Distinct().OrderBy(region => region.Id, StringComparer.Ordinal).Select(region => region.Read(asRegion: true))];
        return new LifecycleModel<TCase, TState, TTrigger>(definition, declared, names, scenes, parts)
        {
            Description = new Describer<TCase, TState, TTrigger>(definition, declared, structure, scenes, parts, names, regions).Describe(),
            Findings =
            [
                .. refusals.Select(refusal => new Finding(FindingKind.Unsupported, "", refusal)),
                .. rehearsal.Findings,
                .. parts.Duplicates.Select(id => new Finding(FindingKind.DuplicatePart, id, "found two guards, effects or choices with this ID, expected one object in a static field")),
            ],
            Passings = [.. Passings(scenes, structure).Distinct()],
            Mentions = [.. Mentions(declared, structure)],
            FormerNames =
            [
                .. declared.FormerStates.Select(former => new FormerName(true, former.Key, former.Value.ToString())),
                .. declared.FormerTriggers.Select(former => new FormerName(false, former.Key, former.Value.ToString())),
            ],
            HasRegions = declared.Regions.Count > 0,
            Regions = regions,
        };
    }

    /// <summary>Where the engine went, and for transitions that could not be tried out where they are said to lead, so that one mistake does not look like several.</summary>
    private static IEnumerable<Passing> Passings(IReadOnlyList<Scene<TCase, TState, TTrigger>> scenes, MachineStructure<TState, TTrigger> structure)
    {
        foreach (var scene in scenes)
            yield return new Passing(StateNames<TState>.NameOf(scene.From), scene.Transition.Trigger.ToString(), StateNames<TState>.NameOf(scene.To));
        foreach (var transition in structure.Transitions.Where(transition => transition.To is not null && scenes.All(scene => scene.Transition != transition)))
            yield return new Passing(StateNames<TState>.NameOf(transition.From), transition.Trigger.ToString(), StateNames<TState>.NameOf(transition.To!.Value));
    }

    private static IEnumerable<Mention> Mentions(Declarations<TCase, TState, TTrigger> declared, MachineStructure<TState, TTrigger> structure)
    {
        foreach (var state in Enum.GetNames<TState>())
            yield return new Mention(true, state, "the enum of the states");
        foreach (var trigger in Enum.GetNames<TTrigger>())
            yield return new Mention(false, trigger, "the enum of the triggers");
        foreach (var state in structure.States)
            yield return new Mention(true, state.State.ToString(), "the configuration");
        foreach (var transition in structure.Transitions)
        {
            yield return new Mention(false, transition.Trigger.ToString(), $"a transition from {transition.From}");
            if (transition.To is { } to)
                yield return new Mention(true, to.ToString(), $"{transition.Trigger} in {transition.From}");
        }

        if (declared.Initial is { } initial)
            yield return new Mention(true, initial.ToString(), "the initial state");
        foreach (var state in declared.Final)
            yield return new Mention(true, state.ToString(), "a final state");
        foreach (var deadline in declared.Deadlines)
        {
            yield return new Mention(true, deadline.State.ToString(), deadline.Id);
            yield return new Mention(false, deadline.Trigger.ToString(), deadline.Id);
        }

        foreach (var clock in declared.Clocks)
        {
            foreach (var (_, signal) in clock.Signals.Where(signal => signal.Signal.Kind != SignalKind.Beginning))
                yield return new Mention(signal.Kind == SignalKind.State, signal.Name, clock.Id);
            foreach (var state in clock.PausesIn)
                yield return new Mention(true, state, clock.Id);
        }
    }

    private LifecycleModel<TCase, TState, TTrigger> Broken(Exception thrown) =>
        new(definition, new(), new StateNames<TState>(new Dictionary<TState, TState>(), []), [], new())
        {
            IsBroken = true,
            Description = new LifecycleDescription(definition.Id, definition.Version, definition.Title, "", [], [], [], [], [], [], []),
            Findings = [new Finding(FindingKind.Broken, "", $"cannot be read: {thrown.Message}")],
            Passings = [],
            Mentions = [],
            FormerNames = [],
            Regions = [],
        };
}
