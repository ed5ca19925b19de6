using CustomerServiceRules.Engines;
using CustomerServiceRules.Lifecycles.Running;

namespace CustomerServiceRules.Lifecycles.Reading;

/// <summary>What a definition turned out to be, as composition checks it and runs it.</summary>
internal abstract class LifecycleModel(LifecycleDefinition definition)
{
    public LifecycleDefinition Definition => definition;

    /// <summary>Whether nothing more can be said because the definition threw.</summary>
    public bool IsBroken { get; init; }

    public required LifecycleDescription Description { get; init; }

    /// <summary>What only trying the definition out shows to be wrong.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Where each trigger leads from each state, superstates and initial substates considered.</summary>
    public required IReadOnlyList<Passing> Passings { get; init; }

    /// <summary>The states and triggers that something names.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    public required IReadOnlyList<FormerName> FormerNames { get; init; }

    /// <summary>The regions; of a region itself none, whatever it declares.</summary>
    public required IReadOnlyList<LifecycleModel> Regions { get; init; }

    /// <summary>Whether it declares regions.</summary>
    public bool HasRegions { get; init; }

    public abstract IReadOnlyList<Type> EnumTypes { get; }

    public abstract Track ToTrack(int index, string? region);

    public abstract object ToLifecycle(IReadOnlyList<Track> tracks, RulebookSetting rulebook);
}

/// <summary>What a definition turned out to be, with the types that run it.</summary>
internal sealed class LifecycleModel<TCase, TState, TTrigger>(
    LifecycleDefinition<TCase, TState, TTrigger> definition,
    Declarations<TCase, TState, TTrigger> declared,
    StateNames<TState> names,
    IReadOnlyList<Scene<TCase, TState, TTrigger>> scenes,
    PartIndex<TCase, TState> parts)
    : LifecycleModel(definition)
    where TCase : notnull
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    public override IReadOnlyList<Type> EnumTypes { get; } = [typeof(TState), typeof(TTrigger)];

    public override Track ToTrack(int index, string? region) => new Track<TCase, TState, TTrigger>(
        index,
        region,
        definition.Id,
        names,
        new TriggerNames<TTrigger>(declared.Triggers, declared.FormerTriggers),
        declared.Initial!.Value,
        scenes.GroupBy(scene => (scene.From, scene.Transition.Trigger)).ToDictionary(
            group => group.Key, group => group.Select(scene => new Passage<TCase, TState>(scene.Guards, scene.To, ShapeOf(scene, region))).ToArray()),
        [
            .. declared.Deadlines.OrderBy(deadline => deadline.Id, StringComparer.Ordinal).Select(deadline => new DeadlineRule<TCase>(
                deadline.Id, StateNames<TState>.NameOf(deadline.State), deadline.Trigger.ToString(), deadline.Sentence, deadline.Instant, deadline.Clauses)),
        ],
        [.. declared.Clocks.OrderBy(clock => clock.Id, StringComparer.Ordinal)],
        parts.Guards,
        Machines.Share<TState, TTrigger, Step<TCase>>(
            (accessor, mutator) => definition.Configure(accessor, mutator).Machine, declared.Initial.Value, declared.Final));

    public override object ToLifecycle(IReadOnlyList<Track> tracks, RulebookSetting rulebook) =>
        new Lifecycle<TCase, TState, TTrigger>(Description, tracks, rulebook);

    private EventShape ShapeOf(Scene<TCase, TState, TTrigger> scene, string? region)
    {
        var trigger = declared.Triggers[scene.Transition.Trigger];
        return new EventShape(
            scene.Kind,
            region,
            trigger.Name,
            scene.Transition.Trigger,
            StateNames<TState>.NameOf(scene.From),
            StateNames<TState>.NameOf(scene.To),
            scene.Entered,
            [.. trigger.Clauses.Concat(scene.Guards.SelectMany(guard => guard.Clauses)).Concat(scene.Chosen?.Clauses ?? []).Distinct(StringComparer.Ordinal)]);
    }
}
