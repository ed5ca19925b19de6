namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

public class NullArgumentTests
{
    private readonly StateMachine<string, string> _machine = new("A");

    private StateMachine<string, string>.StateConfiguration A => _machine.Configure("A");

    [Fact, Trait("Behaviour", "S11")]
    public void Actions_Null_ThrowArgumentNull() => AllThrowArgumentNull(
        () => A.OnEntry((Action)null!),
        () => A.OnEntry((Action<StateMachine<string, string>.Transition>)null!),
        () => A.OnEntryFrom("x", (Action)null!),
        () => A.OnEntryFrom("x", (Action<StateMachine<string, string>.Transition>)null!),
        () => A.OnExit((Action)null!),
        () => A.InternalTransition("x", (Action)null!),
        () => A.InternalTransition("x", (Action<StateMachine<string, string>.Transition>)null!));

    [Fact, Trait("Behaviour", "S11")]
    public void OnExit_NullActionOfTransition_FailsWhenLeft()
    {
        A.OnExit((Action<StateMachine<string, string>.Transition>)null!).Permit("x", "B");

        _machine.Invoking(machine => machine.Fire("x")).Should().ThrowExactly<NullReferenceException>();
        _machine.State.Should().Be("A");
    }

    [Fact, Trait("Behaviour", "S11")]
    public void OnActivateAndOnDeactivate_Null_FailWhenUsed()
    {
        A.OnActivate(null!).OnDeactivate(null!);

        _machine.Invoking(machine => machine.Activate()).Should().ThrowExactly<NullReferenceException>();
        _machine.Invoking(machine => machine.Deactivate()).Should().ThrowExactly<NullReferenceException>();
    }

    [Fact, Trait("Behaviour", "S11")]
    public void SingleGuard_Null_FailsWhenAsked()
    {
        A.PermitIf("x", "B", (Func<bool>)null!);
        _machine.Invoking(machine => machine.Fire("x")).Should().ThrowExactly<NullReferenceException>();
        _machine.Invoking(machine => machine.CanFire("x")).Should().ThrowExactly<NullReferenceException>();
    }

    [Fact, Trait("Behaviour", "S11")]
    public void GuardArray_Null_ThrowsArgumentNull()
    {
        var one = _machine.SetTriggerParameters<int>("one");
        AllThrowArgumentNull(
            () => A.PermitIf("x", "B", (Tuple<Func<bool>, string>[])null!),
            () => A.PermitIf(one, "B", (Tuple<Func<int, bool>, string>[])null!),
            () => A.PermitReentryIf("x", (Tuple<Func<bool>, string>[])null!),
            () => A.IgnoreIf("x", (Tuple<Func<bool>, string>[])null!));
    }

    [Fact, Trait("Behaviour", "S11")]
    public void GuardArray_Empty_IsNoGuard()
    {
        A.PermitIf("x", "B", []).IgnoreIf("y", []).PermitReentryIf("z", []);

        _machine.CanFire("x").Should().BeTrue();
        _machine.CanFire("y").Should().BeTrue();
        _machine.CanFire("z").Should().BeTrue();
        _machine.Fire("x");
        _machine.State.Should().Be("B");
    }

    [Fact, Trait("Behaviour", "S11")]
    public void Selector_Null_ThrowsArgumentNull()
    {
        var one = _machine.SetTriggerParameters<int>("one");
        AllThrowArgumentNull(
            () => A.PermitDynamic("x", (Func<string>)null!),
            () => A.PermitDynamic(one, (Func<int, string>)null!),
            () => A.PermitDynamicIf("x", (Func<string>)null!, () => true));
    }

    [Fact, Trait("Behaviour", "S11")]
    public void TriggerWithParameters_Null_ThrowsArgumentNull()
    {
        StateMachine<string, string>.TriggerWithParameters<int> none = null!;
        AllThrowArgumentNull(
            () => A.PermitIf(none, "B", _ => true),
            () => A.PermitDynamic(none, _ => "B"),
            () => A.OnEntryFrom(none, (int _) => { }),
            () => A.InternalTransition(none, (_, _) => { }),
            () => A.IgnoreIf(none, _ => true),
            () => A.PermitReentryIf(none, _ => true),
            () => A.PermitIfAsync(none, "B", _ => Task.FromResult(true)),
            () => A.OnEntryFrom((StateMachine<string, string>.TriggerWithParameters)null!, _ => { }),
            () => _machine.Fire(none, 1),
            () => _machine.Fire((StateMachine<string, string>.TriggerWithParameters)null!, 1),
            () => _machine.CanFire(none, 1));
    }

    [Fact, Trait("Behaviour", "S11")]
    public void SingleGuards_NullInEveryFamily_FailWhenAsked()
    {
        var one = new StateMachine<string, string>.TriggerWithParameters<int>("one");
        A.IgnoreIf("ignore", (Func<bool>)null!)
            .PermitReentryIf("reentry", (Func<bool>)null!)
            .PermitDynamicIf("dynamic", () => "B", (Func<bool>)null!)
            .PermitIf(one, "B", (Func<int, bool>)null!);

        foreach (var trigger in new[] { "ignore", "reentry", "dynamic", "one" })
            _machine.Invoking(machine => machine.Fire(trigger)).Should().ThrowExactly<NullReferenceException>(trigger);
    }

    [Fact, Trait("Behaviour", "S11")]
    public void EventHandlers_Null_ThrowArgumentNull() => AllThrowArgumentNull(
        () => _machine.OnTransitioned(null!),
        () => _machine.OnTransitionCompleted(null!),
        () => _machine.OnTransitionedAsync(null!),
        () => _machine.OnTransitionCompletedAsync(null!),
        () => _machine.OnUnhandledTrigger((Action<string, string>)null!),
        () => _machine.OnUnhandledTrigger((Action<string, string, ICollection<string>>)null!),
        () => _machine.OnUnhandledTriggerAsync((Func<string, string, Task>)null!),
        () => _machine.OnUnhandledTriggerAsync((Func<string, string, ICollection<string>, Task>)null!));

    private static void AllThrowArgumentNull(params Action[] calls)
    {
        for (var i = 0; i < calls.Length; i++)
            calls[i].Should().ThrowExactly<ArgumentNullException>("call {0}", i);
    }
}
