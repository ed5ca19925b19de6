using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Tests.Reflection;

public sealed class TransitionDescriptionTests
{
    private readonly StateMachine<string, string> _machine = new("A");

    private StateInfo State => _machine.GetInfo().States.First();

    [Fact, Trait("Behaviour", "S74")]
    public void FixedTransitions_OfSeveralKinds_AreByTriggerThenPermittedReentryInternal()
    {
        _machine.Configure("A")
            .InternalTransition("x", () => { }).PermitReentryIf("x", () => true, "again").PermitIf("x", "B", () => true, "move")
            .Permit("y", "C")
            .PermitIf("x", "D", () => true, "elsewhere");
        var state = State;
        state.FixedTransitions.Select(transition => $"{transition.Trigger}>{transition.DestinationState}{(transition.IsInternalTransition ? "!" : "")} {Guards(transition)}")
            .Should().Equal("x>B move", "x>D elsewhere", "x>A again", "x>A! Function", "y>C ");
        state.FixedTransitions.Where(transition => transition.DestinationState.ToString() == "A")
            .Should().OnlyContain(transition => transition.DestinationState == state);
    }

    [Fact, Trait("Behaviour", "S74")]
    public void Guards_OfFixedTransitions_AreOneDescriptionEach()
    {
        _machine.Configure("A")
            .PermitIf("x", "B", Tuple.Create<Func<bool>, string>(() => true, "d1"), Tuple.Create<Func<bool>, string>(() => true, null!), Tuple.Create<Func<bool>, string>(Ready, null!))
            .Permit("y", "B")
            .InternalTransitionIf("z", _ => true, () => { }, "inside");
        State.FixedTransitions.Select(Guards).Should().Equal("d1,Function,Ready", "", "inside");
    }

    [Fact, Trait("Behaviour", "S74")]
    public void IgnoredTriggers_WithGuards_DescribeThem()
    {
        _machine.Configure("A").Ignore("i").IgnoreIf("j", () => false, "never");
        State.IgnoredTriggers.Select(transition => $"{transition.Trigger} {Guards(transition)}").Should().Equal("i ", "j never");
        State.FixedTransitions.Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "S28")]
    public void Guards_WithoutText_ShowTheNameOfAMethodExceptOverTypedParameters()
    {
        var typed = _machine.SetTriggerParameters<int>("t");
        _machine.Configure("A")
            .PermitIf("x", "B", Ready)
            .PermitIf(typed, "B", Positive)
            .InternalTransitionIf("y", AnyArgument, () => { })
            .InternalTransitionIf(typed, Positive, (_, _) => { });
        State.FixedTransitions.Select(transition => $"{transition.Trigger} {Guards(transition)}")
            .Should().Equal("x Ready", "t Function", "t Function", "y AnyArgument");
    }

    [Fact, Trait("Behaviour", "S75")]
    public void DynamicTransitions_OfAllForms_DescribeSelectorGuardsAndPossibleDestinations()
    {
        var possible = new DynamicStateInfos { { "B", "b" } };
        _machine.Configure("A")
            .PermitDynamic("u", Select)
            .PermitDynamic("v", Select, "choose", possible)
            .PermitDynamicIf("w", Select, Ready)
            .PermitDynamicIf("x", Select, () => true, "ready", possible)
            .PermitDynamicIf("y", Select, "choose", () => true, "ready")
            .PermitDynamic("z", () => "B");
        var transitions = State.DynamicTransitions.ToList();
        transitions.Select(transition => $"{transition.Trigger} {transition.DestinationStateSelectorDescription.Description} {Guards(transition)}")
            .Should().Equal("u Select ", "v choose ", "w Function Ready", "x Function ready", "y choose ready", "z Function ");
        transitions.Select(transition => transition.PossibleDestinationStates).Should().Equal(null, possible, null, possible, null, null);
    }

    [Fact, Trait("Behaviour", "S76")]
    public void Transitions_WithAsyncGuards_AreNotReported()
    {
        _machine.Configure("A")
            .PermitIfAsync("x", "B", () => Task.FromResult(true), "g")
            .PermitReentryIfAsync("y", () => Task.FromResult(true), "g")
            .PermitDynamicAsync("z", () => Task.FromResult("B"), "choose");
        State.Transitions.Select(transition => transition.Trigger.ToString()).Should().Equal("z");
        State.IgnoredTriggers.Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "S77")]
    public void IsAsync_OfActionsAndSelectors_IsTrueForAsyncActionsOnly()
    {
        _machine.Configure("A")
            .OnEntry(() => { }).OnEntryAsync(() => Task.CompletedTask).OnEntryFromAsync("x", () => Task.CompletedTask)
            .OnExit(() => { }).OnExitAsync(() => Task.CompletedTask)
            .OnActivate(() => { }).OnActivateAsync(() => Task.CompletedTask)
            .OnDeactivate(() => { }).OnDeactivateAsync(() => Task.CompletedTask)
            .PermitDynamicAsync("z", () => Task.FromResult("B"));
        var state = State;
        state.EntryActions.Select(action => action.Method.IsAsync).Should().Equal(false, true, true);
        state.ExitActions.Select(action => action.IsAsync).Should().Equal(false, true);
        state.ActivateActions.Select(action => action.IsAsync).Should().Equal(false, true);
        state.DeactivateActions.Select(action => action.IsAsync).Should().Equal(false, true);
        state.DynamicTransitions.Single().DestinationStateSelectorDescription.IsAsync.Should().BeFalse();
    }

    [Fact, Trait("Behaviour", "S28"), Trait("Behaviour", "S77")]
    public void Actions_WithoutText_ShowTheNameOfAMethod()
    {
        _machine.Configure("A").OnEntry(Act).OnEntry(() => { }).OnEntry(Act, "").OnExit(Act).OnActivate(Act).OnDeactivate(Act);
        var state = State;
        state.EntryActions.Select(action => action.Method.Description).Should().Equal("Act", "Function", "");
        state.ExitActions.Single().Description.Should().Be("Act");
        state.ActivateActions.Single().Description.Should().Be("Act");
        state.DeactivateActions.Single().Description.Should().Be("Act");
    }

    private static string Guards(TransitionInfo transition) => string.Join(",", transition.GuardConditionsMethodDescriptions.Select(guard => guard.Description));

    private static bool Ready() => true;

    private static bool Positive(int number) => number > 0;

    private static bool AnyArgument(object[] arguments) => arguments.Length >= 0;

    private static string Select() => "B";

    private static void Act()
    {
    }
}
