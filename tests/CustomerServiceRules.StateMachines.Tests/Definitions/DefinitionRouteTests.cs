using CustomerServiceRules.StateMachines.Definitions;
using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Tests.Definitions;

/// <summary>The checks about where a case may go, in machines with hierarchies.</summary>
public class DefinitionRouteTests
{
    private readonly StateMachine<string, string> _machine = new("A");

    [Fact]
    public void Check_InitialSubstateReachedByReentryOfItsSuperstate_IsReachable()
    {
        _machine.Configure("A").Permit("x", "P2");
        _machine.Configure("P").InitialTransition("P1").PermitReentry("again").Permit("back", "A");
        _machine.Configure("P1").SubstateOf("P");
        _machine.Configure("P2").SubstateOf("P");

        Problems().Should().BeEmpty();
    }

    [Fact]
    public void Check_SubstateThatReentryOfItsSuperstateLeaves_IsNoDeadEnd()
    {
        _machine.Configure("A").Permit("x", "P1");
        _machine.Configure("P").PermitReentry("again");
        _machine.Configure("P1").SubstateOf("P");

        Problems("P").Should().BeEmpty();
    }

    [Fact]
    public void Check_StateWhoseSuperstateLeadsBackToIt_IsADeadEnd()
    {
        _machine.Configure("A").Permit("x", "P1");
        _machine.Configure("P").Permit("again", "P1");
        _machine.Configure("P1").SubstateOf("P");

        Problems().Should().ContainSingle().Which.Should().Match<DefinitionProblem>(problem =>
            problem.Kind == DefinitionProblemKind.DeadEnd && problem.Message.Contains("'P1'"));
    }

    [Fact]
    public void Check_StateThatIgnoresTheOnlyWayOut_IsADeadEnd()
    {
        _machine.Configure("A").Permit("x", "P1");
        _machine.Configure("P").Permit("back", "A");
        _machine.Configure("P1").SubstateOf("P").Ignore("back");

        Problems().Should().ContainSingle(problem => problem.Kind == DefinitionProblemKind.DeadEnd).Which.Message.Should().Contain("'P1'");
    }

    [Fact]
    public void Check_StateThatIgnoresTheWayOutOnACondition_IsNoDeadEnd()
    {
        _machine.Configure("A").Permit("x", "P1");
        _machine.Configure("P").Permit("back", "A");
        _machine.Configure("P1").SubstateOf("P").IgnoreIf("back", () => true, "is early");

        Problems().Should().BeEmpty();
    }

    [Fact]
    public void Check_StateBehindAHiddenTransition_IsUnreachable()
    {
        _machine.Configure("A").SubstateOf("P").Permit("x", "B");
        _machine.Configure("P").Permit("x", "C");
        _machine.Configure("B").Permit("back", "A");
        _machine.Configure("C").Permit("back", "A");

        Problems().Should().ContainSingle().Which.Should().Match<DefinitionProblem>(problem =>
            problem.Kind == DefinitionProblemKind.UnreachableState && problem.Message.Contains("'C'"));
    }

    [Fact]
    public void Check_SuperstateInWhichACaseRests_IsADeadEnd()
    {
        _machine.Configure("A").Permit("x", "P").Permit("y", "P1");
        _machine.Configure("P");
        _machine.Configure("P1").SubstateOf("P").Permit("back", "A");

        Problems().Should().ContainSingle().Which.Should().Match<DefinitionProblem>(problem =>
            problem.Kind == DefinitionProblemKind.DeadEnd && problem.Message.Contains("'P'"));
    }

    [Fact]
    public void Check_SuperstateThatIsOnlyPassed_IsNoDeadEnd()
    {
        _machine.Configure("A").Permit("x", "P");
        _machine.Configure("P").InitialTransition("P1");
        _machine.Configure("P1").SubstateOf("P").Permit("back", "A");

        Problems().Should().BeEmpty();
    }

    [Fact]
    public void Check_FinalStateNobodyMentions_IsUnreachable()
    {
        _machine.Configure("A").Permit("x", "B");
        _machine.Configure("B").Permit("back", "A");

        Problems("Done").Should().ContainSingle().Which.Should().Match<DefinitionProblem>(problem =>
            problem.Kind == DefinitionProblemKind.UnreachableState && problem.Message.Contains("'Done'"));
    }

    [Fact]
    public void Check_InitialStateNobodyConfigured_IsUndeclared()
    {
        _machine.Configure("B").PermitReentry("x");

        Problems("B").Should().Contain(problem => problem.Kind == DefinitionProblemKind.UndeclaredState && problem.Message.Contains("'A'"));
    }

    [Fact]
    public void Check_PossibleDestinations_AreTheWaysOfASelector()
    {
        _machine.Configure("A").PermitDynamic("x", () => "B", possibleDestinationStates: new DynamicStateInfos { { "B", "always" } });
        _machine.Configure("B").Permit("back", "A");
        _machine.Configure("C").Permit("back", "A");

        Problems().Should().ContainSingle().Which.Kind.Should().Be(DefinitionProblemKind.UnreachableState);
    }

    [Fact]
    public void Check_TwoInternalTransitionsWithoutGuards_AreAlwaysAmbiguous()
    {
        _machine.Configure("A").InternalTransition("x", () => { }).InternalTransition("x", () => { });

        Problems("A").Should().ContainSingle().Which.Kind.Should().Be(DefinitionProblemKind.AlwaysAmbiguous);
    }

    [Fact]
    public void Check_ManyStatesAndInheritedSelectors_TakesNoTimeToSpeakOf()
    {
        const int states = 500;
        for (var trigger = 0; trigger < 50; trigger++)
            _machine.Configure("All").PermitDynamic($"t{trigger}", () => "A");
        _machine.Configure("A").SubstateOf("All");
        for (var state = 0; state < states; state++)
            _machine.Configure($"S{state}").SubstateOf("All");

        var definition = new DefinitionBuilder<string, string, object>(_machine).Build();

        definition.States.Should().HaveCount(states + 2);
        definition.Warnings.Should().HaveCount(50).And.OnlyContain(problem => problem.Kind == DefinitionProblemKind.UnknownDestinations);
    }

    private IReadOnlyList<DefinitionProblem> Problems(params string[] final) =>
        new DefinitionBuilder<string, string, object>(_machine).Final(final).Check();
}
