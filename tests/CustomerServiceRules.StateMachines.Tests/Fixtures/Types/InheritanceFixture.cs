using CustomerServiceRules.StateMachines.Graph;
using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Types;

/// <summary>Classes that users derive from, and members they pass on as delegates.</summary>
public class InheritanceFixture
{
    private enum Lamp
    {
        Off,
        On,
    }

    private enum Press
    {
        Button,
        Dim,
    }

    [Fact]
    public void Machine_Derived_IsAMachine()
    {
        var lamp = new LampMachine();

        lamp.Fire(Press.Button);
        lamp.Fire(lamp.Dim, 30);

        Assert.Equal(Lamp.On, lamp.State);
        Assert.Equal(30, lamp.Brightness);
        Assert.Equal("lamp is On", lamp.ToString());
        Assert.IsAssignableFrom<StateMachine<Lamp, Press>>(lamp);
    }

    [Fact]
    public void TriggerWithParameters_Derived_IsCheckedByItsTypes()
    {
        var machine = new StateMachine<Lamp, Press>(Lamp.On);
        var dim = new Dimming();
        var seen = 0;
        machine.Configure(Lamp.On).InternalTransition(dim, (percent, _) => seen = percent);

        machine.Fire(dim, 40);

        Assert.Equal(40, seen);
        Assert.Equal([typeof(int)], dim.ArgumentTypes);
        Assert.Throws<ArgumentException>(() => dim.ValidateParameters(["text"]));
    }

    [Fact]
    public void Members_PassedAsDelegates()
    {
        var machine = new LampMachine();
        Action<Press> fire = machine.Fire;
        Func<Press, bool> can = machine.CanFire;
        Func<Lamp, bool> inState = machine.IsInState;
        Func<Press, Task> fireAsync = machine.FireAsync;
        Action activate = machine.Activate;

        Assert.True(can(Press.Button));
        fire(Press.Button);
        activate();
        Assert.True(inState(Lamp.On));
        Assert.True(fireAsync(Press.Button).IsCompletedSuccessfully);
        Assert.True(inState(Lamp.Off));
    }

    [Fact]
    public void Transitions_CollectedByMethodGroup()
    {
        var machine = new LampMachine();
        var (all, objects) = (new List<StateMachine<Lamp, Press>.Transition>(), new List<object>());
        machine.OnTransitioned(all.Add);
        machine.OnTransitionCompleted(objects.Add);

        machine.Fire(Press.Button);
        machine.Fire(Press.Button);

        Assert.Equal([Lamp.On, Lamp.Off], all.Select(transition => transition.Destination));
        Assert.Equal(2, objects.Count);
    }

    [Fact]
    public void GraphStyle_OfTheUsersOwn_IsAskedForEachPart()
    {
        var graph = new StateGraph(new LampMachine().GetInfo());

        var text = graph.ToGraph(new ListStyle());

        Assert.StartsWith("prefix", text, StringComparison.Ordinal);
        Assert.Contains("state Off", text, StringComparison.Ordinal);
        Assert.Contains("Off to On by Button", text, StringComparison.Ordinal);
        Assert.Contains("starts Off", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Transition_Derived_IsATransition()
    {
        StateMachine<Lamp, Press>.Transition transition = new Noted("why");

        Assert.Equal(("why", true), (((Noted)transition).Why, transition.IsReentry));
    }

    private sealed class LampMachine : StateMachine<Lamp, Press>
    {
        public LampMachine()
            : base(Lamp.Off)
        {
            Dim = SetTriggerParameters<int>(Press.Dim);
            Configure(Lamp.Off).Permit(Press.Button, Lamp.On);
            Configure(Lamp.On).Permit(Press.Button, Lamp.Off).InternalTransition(Dim, (percent, _) => Brightness = percent);
        }

        public TriggerWithParameters<int> Dim { get; }

        public int Brightness { get; private set; } = 100;

        public override string ToString() => $"lamp is {State}";
    }

    private sealed class Dimming() : StateMachine<Lamp, Press>.TriggerWithParameters<int>(Press.Dim);

    private sealed class Noted(string why) : StateMachine<Lamp, Press>.Transition(Lamp.On, Lamp.On, Press.Dim)
    {
        public string Why { get; } = why;
    }

    private sealed class ListStyle : GraphStyleBase
    {
        public override string GetPrefix() => "prefix\n";

        public override string GetInitialTransition(StateInfo initialState) => $"starts {initialState}\n";

        public override string FormatOneState(State state) => $"state {state.StateName}\n";

        public override string FormatOneCluster(SuperState stateInfo) => $"cluster {stateInfo.StateName}\n";

        public override string FormatOneDecisionNode(string nodeName, string label) => $"decision {nodeName} {label}\n";

        public override string FormatOneTransition(string sourceNodeName, string trigger, IEnumerable<string> actions, string destinationNodeName, IEnumerable<string> guards) =>
            $"{sourceNodeName} to {destinationNodeName} by {trigger}\n";
    }
}
