using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Tests.Reflection;

public sealed class MachineDescriptionTests
{
    private readonly StateMachine<string, string> _machine = new("A");

    [Fact, Trait("Behaviour", "S71")]
    public void GetInfo_AfterATransition_NamesTypesAndTheStateAtConstruction()
    {
        var machine = new StateMachine<string, int>("A");
        machine.Configure("A").OnEntry(() => { }).OnExit(() => { }).Permit(1, "B");
        machine.Fire(1);
        var info = machine.GetInfo();
        info.StateType.Should().Be<string>();
        info.TriggerType.Should().Be<int>();
        info.InitialState.UnderlyingState.Should().Be("A");
        info.InitialState.ToString().Should().Be("A");
    }

    [Fact, Trait("Behaviour", "S71")]
    public void InitialState_OfAConfiguredState_IsAnotherObjectWithoutActionsAndRelations()
    {
        _machine.Configure("A").SubstateOf("P").OnEntry(() => { }).OnExit(() => { }).OnActivate(() => { }).OnDeactivate(() => { }).Permit("x", "B");
        var info = _machine.GetInfo();
        var initial = info.InitialState;
        info.States.Should().NotContain(initial);
        initial.EntryActions.Should().BeEmpty();
        initial.ExitActions.Should().BeEmpty();
        initial.ActivateActions.Should().BeEmpty();
        initial.DeactivateActions.Should().BeEmpty();
        initial.Superstate.Should().BeNull();
        initial.Substates.Should().BeNull();
        initial.Transitions.Should().BeNull();
        initial.FixedTransitions.Should().BeNull();
        initial.DynamicTransitions.Should().BeNull();
        initial.IgnoredTriggers.Should().BeNull();
    }

    [Fact, Trait("Behaviour", "S71")]
    public void InitialState_OfOutsideStorage_IsWhatTheAccessorSaidAtConstruction()
    {
        var stored = "A";
        var machine = new StateMachine<string, string>(() => stored, state => stored = state);
        stored = "B";
        machine.GetInfo().InitialState.UnderlyingState.Should().Be("A");
    }

    [Fact, Trait("Behaviour", "S72")]
    public void States_OfAFreshMachine_AreNone() => _machine.GetInfo().States.Should().BeEmpty();

    [Fact, Trait("Behaviour", "S72")]
    public void States_OfAConfiguredMachine_AreInOrderOfFirstMentionThenFixedDestinations()
    {
        _machine.Configure("C").SubstateOf("P").Permit("x", "Z").Permit("y", "B");
        _machine.Configure("B").PermitReentry("r").PermitDynamic("d", () => "D").PermitIfAsync("g", "E", () => Task.FromResult(true)).Permit("z", "Y");
        _machine.GetInfo().States.Select(state => state.UnderlyingState).Should().Equal("C", "P", "B", "Z", "Y");
    }

    [Fact, Trait("Behaviour", "S72")]
    public void States_AskedAboutOrFired_AreMentionedToo()
    {
        _machine.Configure("B").Permit("x", "C");
        _machine.CanFire("x").Should().BeFalse();
        _machine.GetInfo().States.Select(state => state.ToString()).Should().Equal("B", "A", "C");
        _machine.Configure("A").Permit("y", "D");
        _machine.Fire("y");
        _machine.Configure("E");
        _machine.GetInfo().States.Select(state => state.ToString()).Should().Equal("B", "A", "D", "E", "C");
        var asked = new StateMachine<string, string>("A");
        asked.IsInState("A").Should().BeTrue();
        asked.GetInfo().States.Select(state => state.ToString()).Should().Equal("A");
    }

    [Fact, Trait("Behaviour", "S73")]
    public void State_InAHierarchy_KnowsTheOneAboveAndThoseBelowInOrder()
    {
        _machine.Configure("P2").SubstateOf("P");
        _machine.Configure("P1").SubstateOf("P");
        _machine.Configure("P11").SubstateOf("P1");
        var info = _machine.GetInfo();
        State(info, "P").Superstate.Should().BeNull();
        State(info, "P").Substates.Should().Equal(State(info, "P2"), State(info, "P1"));
        State(info, "P1").Superstate.Should().BeSameAs(State(info, "P"));
        State(info, "P1").Substates.Should().Equal(State(info, "P11"));
        State(info, "P11").Substates.Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "S9")]
    public void Substates_AfterAMoveToAnotherSuperstate_AreListedByBoth()
    {
        _machine.Configure("S").SubstateOf("P");
        _machine.Configure("S").SubstateOf("Q");
        var info = _machine.GetInfo();
        State(info, "S").Superstate.Should().BeSameAs(State(info, "Q"));
        State(info, "P").Substates.Should().Equal(State(info, "S"));
        State(info, "Q").Substates.Should().Equal(State(info, "S"));
    }

    [Fact, Trait("Behaviour", "S73")]
    public void Actions_OfAllKinds_AreDescribedInOrder()
    {
        var set = _machine.SetTriggerParameters<int>("t");
        _machine.Configure("A")
            .OnEntry(() => { }, "e1").OnEntryFrom("x", () => { }, "fx").OnEntryFrom(set, _ => { }, "ft").OnEntry(_ => { }, "e2")
            .OnExit(() => { }, "o1").OnExit(_ => { }, "o2")
            .OnActivate(() => { }, "a1").OnActivate(() => { }, "a2")
            .OnDeactivate(() => { }, "d1");
        var state = State(_machine.GetInfo(), "A");
        state.EntryActions.Select(action => (action.Method.Description, action.FromTrigger))
            .Should().Equal(("e1", null), ("fx", "x"), ("ft", "t"), ("e2", null));
        state.ExitActions.Select(action => action.Description).Should().Equal("o1", "o2");
        state.ActivateActions.Select(action => action.Description).Should().Equal("a1", "a2");
        state.DeactivateActions.Select(action => action.Description).Should().Equal("d1");
    }

    [Fact, Trait("Behaviour", "S73")]
    public void Transitions_OfAState_AreTheFixedThenTheDynamicOnes()
    {
        _machine.Configure("A").PermitDynamic("d", () => "B").Ignore("i").Permit("x", "B").PermitReentry("r");
        var state = State(_machine.GetInfo(), "A");
        state.Transitions.Select(transition => transition.Trigger.ToString()).Should().Equal("x", "r", "d");
        state.IgnoredTriggers.Select(transition => transition.Trigger.UnderlyingTrigger).Should().Equal("i");
    }

    [Fact, Trait("Behaviour", "S72"), Trait("Behaviour", "S73")]
    public void State_ThatIsOnlyADestination_HasEmptyRelations()
    {
        _machine.Configure("A").Permit("x", "B");
        var info = _machine.GetInfo();
        State(info, "A").FixedTransitions.Single().DestinationState.Should().BeSameAs(State(info, "B"));
        State(info, "B").Transitions.Should().BeEmpty();
        State(info, "B").Substates.Should().BeEmpty();
        State(info, "B").IgnoredTriggers.Should().BeEmpty();
    }

    [Fact]
    public void GetInfo_ThenConfigure_LeavesTheDescriptionAsItWas()
    {
        _machine.Configure("A").Permit("x", "B").OnEntry(() => { }, "e");
        var info = _machine.GetInfo();
        _machine.Configure("A").Permit("y", "C").OnEntry(() => { }, "e2");
        info.States.Should().HaveCount(2);
        State(info, "A").EntryActions.Should().HaveCount(1);
        State(info, "A").FixedTransitions.Should().HaveCount(1);
    }

    private static StateInfo State(StateMachineInfo info, string name) => info.States.Single(state => state.UnderlyingState.Equals(name));
}
