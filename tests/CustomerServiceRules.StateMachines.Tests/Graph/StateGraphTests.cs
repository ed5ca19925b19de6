using CustomerServiceRules.StateMachines.Graph;
using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Tests.Graph;

public sealed class StateGraphTests
{
    private readonly StateMachine<string, string> _machine = new("A");

    private StateGraph Graph => new(_machine.GetInfo());

    [Fact, Trait("Behaviour", "S90")]
    public void States_OfAHierarchy_AreByNameWithSuperstatesFirst()
    {
        _machine.Configure("A").Permit("x", "P1").OnEntry(() => { }, "e").OnEntryFrom("x", () => { }, "fx").OnExit(() => { }, "f");
        _machine.Configure("P1").SubstateOf("P");
        _machine.Configure("P11").SubstateOf("P1");
        var graph = Graph;
        graph.States.Keys.Should().Equal("P", "P1", "P11", "A");
        var p = graph.States["P"].Should().BeOfType<SuperState>().Subject;
        var p1 = graph.States["P1"].Should().BeOfType<SuperState>().Subject;
        p.SubStates.Should().Equal(p1);
        p1.SubStates.Should().Equal(graph.States["P11"]);
        p.SuperState.Should().BeNull();
        p1.SuperState.Should().BeSameAs(p);
        graph.States["P11"].SuperState.Should().BeSameAs(p1);
        var a = graph.States["A"];
        (a.NodeName, a.StateName).Should().Be(("A", "A"));
        a.EntryActions.Should().Equal("e");
        a.ExitActions.Should().Equal("f");
    }

    [Fact, Trait("Behaviour", "S90")]
    public void Transitions_OfEachKind_AreStayFixedOrDynamicAndKnownAtBothEnds()
    {
        _machine.Configure("A")
            .Permit("x", "B").PermitReentry("r").InternalTransition("n", () => { }).Ignore("i")
            .PermitDynamic("d", () => "B", "sel", new DynamicStateInfos { { "B", "crit" } });
        var graph = Graph;
        var (a, b, decision) = (graph.States["A"], graph.States["B"], graph.Decisions.Single());
        graph.Transitions.Select(transition => transition.Trigger.ToString()).Should().Equal("x", "r", "n", "d", "d", "i");
        graph.Transitions.Select(transition => transition.GetType().Name).Should().Equal(
            nameof(FixedTransition), nameof(StayTransition), nameof(StayTransition), nameof(FixedTransition), nameof(DynamicTransition), nameof(StayTransition));
        graph.Transitions.Select(transition => transition.ExecuteEntryExitActions).Should().Equal(true, true, false, true, true, false);
        graph.Transitions.OfType<FixedTransition>().Select(transition => transition.DestinationState).Should().Equal(b, decision);
        graph.Transitions.OfType<DynamicTransition>().Single().Should().BeEquivalentTo(new { Criterion = "crit" });
        a.Leaving.Should().Equal(graph.Transitions.Where(transition => transition.SourceState == a)).And.HaveCount(5);
        a.Arriving.Should().HaveCount(3).And.AllBeOfType<StayTransition>();
        b.Arriving.Should().Equal(graph.Transitions[0], graph.Transitions[4]);
        decision.Arriving.Should().Equal(graph.Transitions[3]);
        decision.Leaving.Should().Equal(graph.Transitions[4]);
    }

    [Fact, Trait("Behaviour", "S83"), Trait("Behaviour", "S90")]
    public void DestinationEntryActions_OfMoveAndReentry_AreTheBoundAndTheUnboundOnes()
    {
        _machine.Configure("A").PermitReentry("r").InternalTransition("n", () => { }).OnEntry(() => { }, "e").OnEntryFrom("r", () => { }, "fr").Permit("x", "B");
        _machine.Configure("B").OnEntry(() => { }, "e").OnEntryFrom("x", () => { }, "fx");
        Graph.Transitions.Select(transition => $"{transition.Trigger}: {string.Join(",", transition.DestinationEntryActions.Select(action => action.Method.Description))}")
            .Should().Equal("r: e", "n: ", "x: fx");
    }

    [Fact, Trait("Behaviour", "S85"), Trait("Behaviour", "S90")]
    public void Decisions_OverTheMachine_AreNumberedFromOneAndHaveNoStateName()
    {
        _machine.Configure("B").PermitDynamic("d", () => "A", "s1").PermitDynamic("d", () => "A", "s2");
        _machine.Configure("A").PermitDynamic("d", () => "B", "s3");
        var graph = Graph;
        graph.Decisions.Select(decision => (decision.NodeName, decision.Method.Description)).Should().Equal(("Decision1", "s1"), ("Decision2", "s2"), ("Decision3", "s3"));
        graph.Decisions.Should().OnlyContain(decision => decision.StateName == null);
        graph.States.Keys.Should().Equal("B", "A");
    }

    [Fact, Trait("Behaviour", "S80"), Trait("Behaviour", "S90")]
    public void ToGraph_InAStyleOfOnesOwn_CallsItInTheContractsOrder()
    {
        _machine.Configure("A").Permit("x", "P1").PermitDynamic("d", () => "B", "sel").OnEntry(() => { }, "e");
        _machine.Configure("P1").SubstateOf("P").OnEntryFrom("x", () => { }, "fx").PermitReentryIf("r", () => true, "g");
        Graph.ToGraph(new WordStyle()).Should().Be(
            $"prefix cluster:P state:A decision:Decision1:sel {string.Join(Environment.NewLine, "", "A>P1:x(fx)[]", "A>Decision1:d()[]", "P1>P1:r()[g]")} initial:A");
    }

    [Fact, Trait("Behaviour", "S90")]
    public void ToGraph_InAStyleThatDoesNotWriteTransitions_Throws()
    {
        _machine.Configure("A").Permit("x", "B");
        var graph = Graph;
        graph.Invoking(parts => parts.ToGraph(new SilentStyle())).Should().Throw<InvalidOperationException>();
        graph.ToGraph(new SummingStyle()).Should().Contain("1 transitions");
    }

    private class SilentStyle : GraphStyleBase
    {
        public override string GetPrefix() => "prefix ";

        public override string FormatOneState(State state) => $"state:{state.StateName} ";

        public override string FormatOneCluster(SuperState stateInfo) => $"cluster:{stateInfo.StateName} ";

        public override string FormatOneDecisionNode(string nodeName, string label) => $"decision:{nodeName}:{label} ";

        public override string GetInitialTransition(StateInfo initialState) => $" initial:{initialState}";
    }

    private sealed class WordStyle : SilentStyle
    {
        public override string FormatOneTransition(string sourceNodeName, string trigger, IEnumerable<string> actions, string destinationNodeName, IEnumerable<string> guards) =>
            $"{sourceNodeName}>{destinationNodeName}:{trigger}({string.Join(",", actions)})[{string.Join(",", guards)}]";
    }

    private sealed class SummingStyle : SilentStyle
    {
        public override List<string> FormatAllTransitions(List<Transition> transitions) => [$"{transitions.Count} transitions"];
    }
}
