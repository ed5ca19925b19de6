using CustomerServiceRules.StateMachines.Graph;
using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Descriptions;

public class InfoFixture
{
    private readonly StateMachine<string, string> _machine = new("Draft");

    public InfoFixture()
    {
        var assign = _machine.SetTriggerParameters<string>("assign");
        _machine.Configure("Draft").PermitIf("submit", "Review", IsComplete).Ignore("touch").OnExit(Archive, "archive it");
        _machine.Configure("Open").InitialTransition("Review");
        _machine.Configure("Review").SubstateOf("Open")
            .OnEntry(Notify).OnEntryFrom(assign, _ => { }, "note the assignee")
            .PermitReentry("assign").InternalTransition("comment", () => { })
            .PermitDynamic("decide", () => "Done", "by vote", new DynamicStateInfos { { "Done", "accepted" }, { "Draft", "rejected" } });
        _machine.Configure("Done").OnActivate(Notify).OnDeactivate(Archive);
    }

    [Fact]
    public void GetInfo_TypesAndInitialState()
    {
        var info = _machine.GetInfo();

        Assert.Equal(typeof(string), info.StateType);
        Assert.Equal(typeof(string), info.TriggerType);
        Assert.Equal("Draft", info.InitialState.UnderlyingState);
        Assert.Equal(["Draft", "Open", "Review", "Done"], info.States.Select(state => state.ToString()));
    }

    [Fact]
    public void GetInfo_FixedTransitions_AreListedWithGuards()
    {
        var transition = Assert.Single(State("Draft").FixedTransitions);

        Assert.Equal(("submit", "Review"), (transition.Trigger.ToString(), transition.DestinationState.ToString()));
        Assert.Equal("IsComplete", Assert.Single(transition.GuardConditionsMethodDescriptions).Description);
        Assert.False(transition.IsInternalTransition);
    }

    [Fact]
    public void GetInfo_IgnoredTriggers_AreListed() =>
        Assert.Equal("touch", Assert.Single(State("Draft").IgnoredTriggers).Trigger.UnderlyingTrigger);

    [Fact]
    public void GetInfo_Hierarchy_GoesBothWays()
    {
        Assert.Equal("Open", State("Review").Superstate!.UnderlyingState);
        Assert.Equal("Review", Assert.Single(State("Open").Substates!).UnderlyingState);
        Assert.Null(State("Draft").Superstate);
    }

    [Fact]
    public void GetInfo_Actions_ShowTextAndTrigger()
    {
        Assert.Equal([("Notify", null), ("note the assignee", "assign")], State("Review").EntryActions.Select(action => (action.Method.Description, action.FromTrigger)));
        Assert.Equal("archive it", Assert.Single(State("Draft").ExitActions).Description);
        Assert.Equal("Notify", Assert.Single(State("Done").ActivateActions).Description);
        Assert.Equal("Archive", Assert.Single(State("Done").DeactivateActions).Description);
    }

    [Fact]
    public void GetInfo_Dynamic_ShowsSelectorAndPossibleStates()
    {
        var dynamic = Assert.Single(State("Review").DynamicTransitions);

        Assert.Equal("by vote", dynamic.DestinationStateSelectorDescription.Description);
        Assert.Equal(["Done: accepted", "Draft: rejected"], dynamic.PossibleDestinationStates!.Select(p => $"{p.DestinationState}: {p.Criterion}"));
    }

    [Fact]
    public void GetInfo_InternalTransition_IsMarked()
    {
        var internals = State("Review").FixedTransitions.Where(transition => transition.IsInternalTransition);

        Assert.Equal("comment", Assert.Single(internals).Trigger.UnderlyingTrigger);
    }

    [Fact]
    public void GetInfo_TakenEarlier_IsASnapshot()
    {
        var before = _machine.GetInfo();
        _machine.Configure("Later").Permit("x", "Draft");

        Assert.DoesNotContain(before.States, state => state.UnderlyingState.Equals("Later"));
        Assert.Contains(_machine.GetInfo().States, state => state.UnderlyingState.Equals("Later"));
    }

    [Fact]
    public void Dot_ShowsEverything()
    {
        var dot = UmlDotGraph.Format(_machine.GetInfo());

        Assert.Contains("subgraph \"clusterOpen\"", dot, StringComparison.Ordinal);
        Assert.Contains("label=\"submit [IsComplete]\"", dot, StringComparison.Ordinal);
        Assert.Contains("\"Decision1\" [shape = \"diamond\", label = \"by vote\"];", dot, StringComparison.Ordinal);
        Assert.EndsWith("}", dot, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MermaidGraphDirection.LeftToRight, "direction LR")]
    [InlineData(MermaidGraphDirection.RightToLeft, "direction RL")]
    [InlineData(MermaidGraphDirection.TopToBottom, "direction TB")]
    [InlineData(MermaidGraphDirection.BottomToTop, "direction BT")]
    public void Mermaid_Direction_IsWritten(MermaidGraphDirection direction, string expected) =>
        Assert.Contains(expected, MermaidGraph.Format(_machine.GetInfo(), direction), StringComparison.Ordinal);

    [Fact]
    public void Mermaid_ShowsEverything()
    {
        var mermaid = MermaidGraph.Format(_machine.GetInfo());

        Assert.StartsWith("stateDiagram-v2", mermaid, StringComparison.Ordinal);
        Assert.Contains("state Open {", mermaid, StringComparison.Ordinal);
        Assert.Contains("Draft --> Review : submit [IsComplete]", mermaid, StringComparison.Ordinal);
        Assert.Contains("state Decision1 <<choice>>", mermaid, StringComparison.Ordinal);
        Assert.EndsWith("[*] --> Draft", mermaid, StringComparison.Ordinal);
        Assert.DoesNotContain("direction", mermaid, StringComparison.Ordinal);
    }

    [Fact]
    public void PermittedTriggers_FiredWhileEnumerated_IsNoObstacle()
    {
#pragma warning disable CS0618 // the obsolete member belongs to the contract
        foreach (var trigger in _machine.PermittedTriggers)
        {
            if (_machine.CanFire(trigger))
                _machine.Fire(trigger);
        }
#pragma warning restore CS0618

        Assert.Equal("Review", _machine.State);
    }

    private static bool IsComplete() => true;

    private static void Notify()
    {
    }

    private static void Archive()
    {
    }

    private StateInfo State(string name) => _machine.GetInfo().States.Single(state => state.UnderlyingState.Equals(name));
}
