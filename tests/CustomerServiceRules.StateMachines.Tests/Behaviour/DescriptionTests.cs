using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

public class DescriptionTests
{
    private readonly StateMachine<string, string> _machine = new("A");

    [Fact, Trait("Behaviour", "S28")]
    public void Guard_TextGiven_IsItsDescription()
    {
        _machine.Configure("A").PermitIf("x", "B", IsOpen, "is open").PermitIf("x", "C", Guard(IsOpen, "tuple"));

        Unmet("x").Should().Equal("is open", "tuple");
    }

    [Fact, Trait("Behaviour", "S28")]
    public void Guard_NoText_IsDescribedByTheMethodsName()
    {
        _machine.Configure("A").PermitIf("x", "B", IsOpen).IgnoreIf("x", Guard(IsShut, null!)).InternalTransitionIf("x", HasAny, () => { });

        Unmet("x").Should().BeEquivalentTo("IsOpen", "IsShut", "HasAny");
    }

    [Fact, Trait("Behaviour", "S28")]
    public void Guard_NoTextAndCompilerMadeName_IsDescribedByTheDefault()
    {
        _machine.Configure("A").PermitIf("lambda", "B", () => false).PermitIf("local", "B", Local).PermitIf("generic", "B", Generic<int>);

        Unmet("lambda").Should().Equal("Function");
        Unmet("local").Should().Equal("Function");
        Unmet("generic").Should().Equal("Generic");
        static bool Local() => false;
    }

    [Fact, Trait("Behaviour", "S28")]
    public void TypedGuard_NoText_IsDescribedByTheDefaultAlsoForNamedMethods()
    {
        var one = _machine.SetTriggerParameters<int>("one");
        var two = _machine.SetTriggerParameters<int, int>("two");
        var three = _machine.SetTriggerParameters<int, int, int>("three");
        _machine.Configure("A").PermitIf(one, "B", IsOne).PermitIf(two, "B", IsTwo).PermitIf(three, "B", IsThree);
        _machine.Configure("B")
            .InternalTransitionIf(one, IsOne, (_, _) => { }).InternalTransitionIf(two, IsTwo, (_, _, _) => { }).InternalTransitionIf(three, IsThree, (_, _, _, _) => { });
        _machine.Configure("C").IgnoreIf(one, IsOne).PermitReentryIf(two, IsTwo).PermitDynamicIf(three, (_, _, _) => "A", IsThree);

        foreach (var state in new[] { "A", "B", "C" })
        {
            GuardsOf(state).Should().NotBeEmpty();
            GuardsOf(state).Should().AllBe("Function");
        }
    }

    [Fact, Trait("Behaviour", "S28")]
    public void TypedGuard_Text_IsItsDescription()
    {
        var one = _machine.SetTriggerParameters<int>("one");
        _machine.Configure("A").PermitIf(one, "B", IsOne, "is one").PermitReentryIf(one, new Tuple<Func<int, bool>, string>(IsOne, "tuple"));

        _machine.CanFire(one, 5, out var unmet).Should().BeFalse();
        unmet.Should().Equal("is one", "tuple");
    }

    [Fact, Trait("Behaviour", "S28")]
    public void GuardsOverArguments_NoText_AreDescribedByTheMethodsName()
    {
        _machine.Configure("A").InternalTransitionIf("x", HasAny, _ => { });

        Unmet("x").Should().Equal("HasAny");
    }

    [Fact, Trait("Behaviour", "S28")]
    public void InternalTransition_WithoutGuard_ReportsOneGuardWithTheDefault()
    {
        _machine.Configure("A").InternalTransition("x", () => { });

        GuardsOf("A").Should().Equal("Function");
    }

    [Fact, Trait("Behaviour", "S28")]
    public void ActionsAndSelectors_NoText_AreDescribedLikeGuards()
    {
        _machine.Configure("A")
            .OnEntry(Act).OnEntry(() => { }).OnEntry(Act, "entry text")
            .OnExit(Act).OnExit(_ => { }).OnExit(Act, "exit text")
            .OnActivate(Act).OnActivate(() => { }, "activate text").OnDeactivate(Act).OnDeactivate(() => { })
            .PermitDynamic("x", Select).PermitDynamic("y", () => "B").PermitDynamic("z", Select, "select text");
        var state = _machine.GetInfo().States.Single(s => s.UnderlyingState.Equals("A"));

        state.EntryActions.Select(action => action.Method.Description).Should().Equal("Act", "Function", "entry text");
        state.ExitActions.Select(action => action.Description).Should().Equal("Act", "Function", "exit text");
        state.ActivateActions.Select(action => action.Description).Should().Equal("Act", "activate text");
        state.DeactivateActions.Select(action => action.Description).Should().Equal("Act", "Function");
        state.DynamicTransitions.Select(dynamic => dynamic.DestinationStateSelectorDescription.Description).Should().Equal("Select", "Function", "select text");
    }

    private static bool IsOpen() => false;

    private static bool IsShut() => false;

    private static bool Generic<T>() => typeof(T) == typeof(string);

    private static bool HasAny(object[] arguments) => arguments.Length > 0;

    private static bool IsOne(int number) => number == 1;

    private static bool IsTwo(int number, int other) => number + other == 2;

    private static bool IsThree(int number, int other, int third) => number + other + third == 3;

    private static void Act()
    {
    }

    private static string Select() => "B";

    private static Tuple<Func<bool>, string> Guard(Func<bool> guard, string text) => new(guard, text);

    private IEnumerable<string> GuardsOf(string state)
    {
        var info = _machine.GetInfo().States.Single(s => s.UnderlyingState.Equals(state));
        IEnumerable<TransitionInfo> all = info.Transitions.Concat(info.IgnoredTriggers);
        return all.SelectMany(transition => transition.GuardConditionsMethodDescriptions).Select(guard => guard.Description);
    }

    private ICollection<string> Unmet(string trigger)
    {
        _machine.CanFire(trigger, out var unmet).Should().BeFalse();
        return unmet!;
    }
}

[CollectionDefinition(nameof(SharedDefaultText), DisableParallelization = true)]
public sealed class SharedDefaultText;

/// <summary>The default text is shared by all machines of the process: nothing else may run meanwhile.</summary>
[Collection(nameof(SharedDefaultText))]
public class DefaultDescriptionTests
{
    [Fact, Trait("Behaviour", "S28"), Trait("Behaviour", "S91")]
    public void DefaultFunctionDescription_Set_IsReadEachTimeByEveryMachine()
    {
        var first = new StateMachine<string, string>("A");
        var second = new StateMachine<int, int>(1);
        first.Configure("A").PermitIf("x", "B", () => false);
        second.Configure(1).PermitIf(1, 2, () => false);
        try
        {
            InvocationInfo.DefaultFunctionDescription = "something";
            first.CanFire("x", out var unmet);
            unmet.Should().Equal("something");
            second.CanFire(1, out unmet);
            unmet.Should().Equal("something");
            InvocationInfo.DefaultFunctionDescription = "else";
            first.CanFire("x", out unmet);
            unmet.Should().Equal("else");
        }
        finally
        {
            InvocationInfo.DefaultFunctionDescription = "Function";
        }
    }
}
