#nullable disable
using CustomerServiceRules.StateMachines.Graph;
using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Oblivious;

/// <summary>Code from before nullable annotations: nulls go where they always went.</summary>
public class LegacyFixture
{
    private readonly StateMachine<string, string> _sm = new StateMachine<string, string>("A");

    [Fact]
    public void Null_Descriptions_AreAsIfNotGiven()
    {
        _sm.Configure("A").OnEntry(() => { }, null).OnExit(t => { }, null).OnActivate(() => { }, null)
            .PermitIf("x", "B", () => true, null)
            .PermitDynamic("y", () => "B", null, null)
            .InternalTransitionIf("z", args => true, () => { }, null);

        StateInfo info = _sm.GetInfo().States.First();
        Assert.Equal("Function", info.EntryActions.Single().Method.Description);
        Assert.Equal("Function", info.ExitActions.Single().Description);
        Assert.Equal("Function", info.ActivateActions.Single().Description);
        Assert.All(info.FixedTransitions.SelectMany(t => t.GuardConditionsMethodDescriptions), guard => Assert.Equal("Function", guard.Description));
        Assert.Null(info.DynamicTransitions.Single().PossibleDestinationStates);
    }

    [Fact]
    public void Null_Argument_ReachesTheTypedAction()
    {
        string seen = "something";
        var trigger = _sm.SetTriggerParameters<string>("x");
        _sm.Configure("A").Permit("x", "B");
        _sm.Configure("B").OnEntryFrom(trigger, text => seen = text);

        _sm.Fire(trigger, null);

        Assert.Null(seen);
    }

    [Fact]
    public void OnEntry_ExplicitDelegates()
    {
        int count = 0;
        Action plain = delegate { count++; };
        Action<StateMachine<string, string>.Transition> withTransition = delegate { count++; };
        _sm.Configure("A").Permit("x", "B").OnExit(plain).OnExit(withTransition);
        _sm.Configure("B").OnEntry(plain).OnEntry(withTransition).OnEntryFrom("x", plain).OnEntryFrom("x", withTransition);

        _sm.Fire("x");

        Assert.Equal(6, count);
    }

    [Fact]
    public void Guards_AsDelegates()
    {
        Func<bool> guard = delegate { return false; };
        Func<int, bool> typed = delegate (int number) { return number > 1; };
        var trigger = _sm.SetTriggerParameters<int>("y");
        _sm.Configure("A").PermitIf("x", "B", guard).PermitIf(trigger, "B", typed);

        Assert.False(_sm.CanFire("x"));
        Assert.True(_sm.CanFire(trigger, 2));
    }

    [Fact]
    public void Unmet_NoHandler_IsNull()
    {
        ICollection<string> unmet;
        Assert.False(_sm.CanFire("x", out unmet));
        Assert.Null(unmet);
    }

    [Fact]
    public void Unhandled_ThreeArgumentHandler()
    {
        ICollection<string> seen = null;
        _sm.Configure("A").PermitIf("x", "B", () => false, "d");
        _sm.OnUnhandledTrigger((state, trigger, unmetGuards) => seen = unmetGuards);

        _sm.Fire("x");

        Assert.Equal(new[] { "d" }, seen);
    }

    [Fact]
    public void Null_StateConfigured_Throws() => Assert.Throws<ArgumentNullException>(() => _sm.Configure(null));

    [Fact]
    public void Parameters_OfATransitionWithoutArguments_AreEmpty()
    {
        StateMachine<string, string>.Transition seen = null;
        _sm.Configure("A").Permit("x", "B");
        _sm.OnTransitioned(t => seen = t);

        _sm.Fire("x");

        Assert.Empty(seen.Parameters);
        Assert.Equal("x", seen.Trigger);
    }

    [Fact]
    public void Graph_FromInfo()
    {
        _sm.Configure("A").Permit("x", "B");
        StateMachineInfo info = _sm.GetInfo();

        string dot = UmlDotGraph.Format(info);
        string mermaid = MermaidGraph.Format(info, null);

        Assert.Contains("\"A\" -> \"B\" [style=\"solid\", label=\"x\"];", dot);
        Assert.Contains("A --> B : x", mermaid);
    }

    [Fact]
    public async Task FireAsync_ReturnsATask()
    {
        _sm.Configure("A").Permit("x", "B");
        Task task = _sm.FireAsync("x");
        await task;

        Assert.Equal("B", _sm.State);
    }

    [Fact]
    public async Task Details_WithoutParameters_HaveNone()
    {
        _sm.Configure("A").Permit("x", "B");
        IEnumerable<TriggerDetails<string, string>> details = await _sm.GetDetailedPermittedTriggers();

        TriggerDetails<string, string> only = Assert.Single(details);
        Assert.False(only.HasParameters);
        Assert.Null(only.Parameters);
    }
}
