using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Tests.Reflection;

public sealed class DynamicStateInfosTests
{
    [Fact, Trait("Behaviour", "S78")]
    public void Add_OfTextOrState_KeepsTheTextAndTheCriterion()
    {
        var infos = new DynamicStateInfos { { "B", "small" }, { DayOfWeek.Monday, "large" }, new DynamicStateInfo("C", "else") };
        infos.Select(info => (info.DestinationState, info.Criterion)).Should().Equal(("B", "small"), ("Monday", "large"), ("C", "else"));
    }

    [Fact, Trait("Behaviour", "S75")]
    public void Create_FromParts_KeepsThem()
    {
        var guard = new InvocationInfo("Ready", null, InvocationInfo.Timing.Synchronous);
        var selector = new InvocationInfo("Select", "choose", InvocationInfo.Timing.Synchronous);
        var possible = new DynamicStateInfos();
        var transition = DynamicTransitionInfo.Create(DayOfWeek.Monday, [guard], selector, possible);
        transition.Trigger.UnderlyingTrigger.Should().Be(DayOfWeek.Monday);
        transition.GuardConditionsMethodDescriptions.Should().Equal(guard);
        transition.DestinationStateSelectorDescription.Should().BeSameAs(selector);
        transition.PossibleDestinationStates.Should().BeSameAs(possible);
        transition.IsInternalTransition.Should().BeFalse();
        DynamicTransitionInfo.Create("x", guards: null, selector, possibleStates: null).GuardConditionsMethodDescriptions.Should().BeEmpty();
    }
}
