using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Tests.Lifecycles;

internal enum Light
{
    Red,
    Amber,
    Green,
}

internal enum Push
{
    Go,
    Stop,
}

/// <summary>A lifecycle that a test writes where it needs it.</summary>
internal sealed class AdHocLifecycle<TState, TTrigger>(Action<LifecycleBuilder<Complaint, TState, TTrigger>> define, string id = "care.adhoc", int version = 1)
    : LifecycleDefinition<Complaint, TState, TTrigger>
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    public override string Id => id;

    public override int Version => version;

    public override LocalizedText Title { get; } = new("Ad hoc", "临时");

    protected override void Define(LifecycleBuilder<Complaint, TState, TTrigger> builder) => define(builder);
}

/// <summary>The parts of lifecycles about lights: red goes amber, amber green, green ends unless a test says otherwise.</summary>
internal static class Lights
{
    public static readonly LocalizedText Text = new("light", "灯");

    public static readonly Role Anyone = new("care.anyone", Text);

    public static readonly Complaint Case = new("K1");

    public static Guard<Complaint> Guard(string name, Func<Step<Complaint>, bool>? predicate = null) =>
        new($"care.guard.{name}", new LocalizedText(name, name), predicate ?? (_ => true), "CARE-2");

    public static Effect<Complaint> Effect(string name, Func<Step<Complaint>, object?>? order = null) =>
        new($"care.effect.{name}", new LocalizedText(name, name), order ?? (_ => name), "CARE-2");

    public static StateMachine<Light, Push>.TriggerWithParameters<Step<Complaint>> Trigger(this LifecycleBuilder<Complaint, Light, Push> define, Push push) =>
        define.Trigger(push, Text, [Anyone], "CARE-1");

    public static void States(this LifecycleBuilder<Complaint, Light, Push> define)
    {
        foreach (var light in Enum.GetValues<Light>())
            define.State(light, Text, "CARE-1");
        define.Initial(Light.Red);
    }

    /// <summary>A sound lifecycle, with what a test adds.</summary>
    public static AdHocLifecycle<Light, Push> Sound(Action<LifecycleBuilder<Complaint, Light, Push>, Triggers>? more = null) => new(define =>
    {
        define.States();
        define.Final(Light.Green);
        var triggers = new Triggers(define.Trigger(Push.Go), define.Trigger(Push.Stop));
        define.Configure(Light.Red).Permit(triggers.Go, Light.Amber);
        define.Configure(Light.Amber).Permit(triggers.Stop, Light.Red).Permit(triggers.Go, Light.Green);
        more?.Invoke(define, triggers);
    });

    public static IReadOnlyList<CompositionProblem> ProblemsOf(params LifecycleDefinition[] lifecycles)
    {
        try
        {
            Rulebook.Compose(new CareModule(lifecycles));
            return [];
        }
        catch (RulebookCompositionException refused)
        {
            return refused.Problems;
        }
    }

    internal sealed record Triggers(
        StateMachine<Light, Push>.TriggerWithParameters<Step<Complaint>> Go, StateMachine<Light, Push>.TriggerWithParameters<Step<Complaint>> Stop);
}
