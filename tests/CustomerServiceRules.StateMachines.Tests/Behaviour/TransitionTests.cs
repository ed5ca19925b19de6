namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

public class TransitionTests
{
    [Fact, Trait("Behaviour", "S19")]
    public void Transition_Made_ShowsWhatItWasGiven()
    {
        var transition = new StateMachine<string, string>.Transition("A", "B", "x", [1, "two"]);

        (transition.Source, transition.Destination, transition.Trigger).Should().Be(("A", "B", "x"));
        transition.Parameters.Should().Equal(1, "two");
        transition.IsReentry.Should().BeFalse();
    }

    [Fact, Trait("Behaviour", "S19")]
    public void Transition_WithoutParameters_HasAnEmptyList()
    {
        new StateMachine<string, string>.Transition("A", "B", "x").Parameters.Should().NotBeNull().And.BeEmpty();
        new StateMachine<string, string>.Transition("A", "B", "x", null!).Parameters.Should().NotBeNull().And.BeEmpty();
    }

    [Fact, Trait("Behaviour", "S19")]
    public void Transition_SourceEqualsDestination_IsReentry() =>
        new StateMachine<string, string>.Transition("A", string.Concat("", "A"), "x").IsReentry.Should().BeTrue();

    [Fact, Trait("Behaviour", "S19")]
    public void InitialTransition_Made_IsATransition()
    {
        StateMachine<string, string>.Transition transition = new StateMachine<string, string>.InitialTransition("A", "B", "x", [1]);

        (transition.Source, transition.Destination, transition.Trigger, transition.IsReentry).Should().Be(("A", "B", "x", false));
        transition.Parameters.Should().Equal(1);
    }

    [Fact, Trait("Behaviour", "S19"), Trait("Behaviour", "S39")]
    public void EntryAction_EnteredByAnInitialTransition_SeesOne()
    {
        var seen = new List<string>();
        var machine = new StateMachine<string, string>("A");
        machine.Configure("A").Permit("x", "P");
        machine.Configure("P").InitialTransition("P1").OnEntry(transition => seen.Add(transition.GetType().Name));
        machine.Configure("P1").SubstateOf("P")
            .OnEntry(transition => seen.Add($"{transition.GetType().Name} {transition.Source}>{transition.Destination} {transition.Trigger}"));

        machine.Fire("x");

        seen.Should().Equal("Transition", "InitialTransition A>P1 x");
    }

    [Fact, Trait("Behaviour", "S19")]
    public void Fire_WithoutArguments_GivesActionsAndEventsAnEmptyList()
    {
        var counts = new List<int>();
        var machine = new StateMachine<string, string>("A");
        machine.Configure("A").Permit("x", "B").OnExit(transition => counts.Add(transition.Parameters.Length));
        machine.Configure("B").OnEntry(transition => counts.Add(transition.Parameters.Length));
        machine.OnTransitioned(transition => counts.Add(transition.Parameters.Length));
        machine.OnTransitionCompleted(transition => counts.Add(transition.Parameters.Length));

        machine.Fire("x");

        counts.Should().Equal(0, 0, 0, 0);
    }
}
