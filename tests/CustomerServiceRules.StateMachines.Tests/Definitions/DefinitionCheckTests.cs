using CustomerServiceRules.StateMachines.Definitions;
using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Tests.Definitions;

public class DefinitionCheckTests
{
    private readonly StateMachine<string, string> _machine = new("A");

    [Fact]
    public void Check_SoundMachine_FindsNothing()
    {
        Sound();

        Problems().Should().BeEmpty();
    }

    [Fact]
    public void Check_TargetThatIsNotConfigured_IsUndeclared()
    {
        Sound();
        _machine.Configure("A").Permit("z", "Nowhere");

        Problem(DefinitionProblemKind.UndeclaredState).Message.Should().Contain("'z'").And.Contain("'A'").And.Contain("'Nowhere'");
    }

    [Fact]
    public void Check_PossibleDestinationThatIsNotConfigured_IsUndeclared()
    {
        Sound();
        _machine.Configure("A").PermitDynamic("z", () => "B", possibleDestinationStates: new DynamicStateInfos { { "Nowhere", "always" } });

        Problem(DefinitionProblemKind.UndeclaredState).Message.Should().Contain("'Nowhere'");
    }

    [Fact]
    public void Check_StateNobodyLeadsTo_IsUnreachable()
    {
        Sound();
        _machine.Configure("Island").Permit("y", "B");

        Problem(DefinitionProblemKind.UnreachableState).Message.Should().Contain("'Island'");
    }

    [Fact]
    public void Check_SubstateReachedByAnInitialTransition_IsReachable()
    {
        Sound();
        _machine.Configure("B").InitialTransition("B1");
        _machine.Configure("B1").SubstateOf("B").Permit("y", "A");

        new DefinitionBuilder<string, string, object>(_machine).Check().Should().BeEmpty();
    }

    [Fact]
    public void Check_StateWithoutWayOut_IsADeadEndUnlessFinal()
    {
        Sound();

        Problem(DefinitionProblemKind.DeadEnd, final: []).Message.Should().Contain("'B'");
    }

    [Fact]
    public void Check_FinalStateThatLeadsElsewhere_IsAnError()
    {
        Sound();
        _machine.Configure("B").Permit("back", "A");

        Problem(DefinitionProblemKind.FinalStateIsLeft).Message.Should().Contain("'B'");
    }

    [Fact]
    public void Check_DeclaredTriggerThatIsOnlyIgnored_IsNeverPermitted()
    {
        Sound();
        _machine.SetTriggerParameters<object>("z");
        _machine.Configure("A").Ignore("z");

        Problem(DefinitionProblemKind.TriggerNeverPermitted).Message.Should().Contain("'z'");
    }

    [Fact]
    public void Check_ValueOfAnEnumerationNobodyPermits_IsNeverPermitted()
    {
        var machine = new StateMachine<string, FiringMode>("A");
        machine.Configure("A").Permit(FiringMode.Queued, "B");
        machine.Configure("B").Permit(FiringMode.Queued, "A");

        new DefinitionBuilder<string, FiringMode, object>(machine).Check()
            .Should().ContainSingle().Which.Message.Should().Contain("'Immediate'");
    }

    [Fact]
    public void Check_TwoHandlersWithoutGuards_AreAlwaysAmbiguous()
    {
        Sound();
        _machine.Configure("A").Ignore("x");

        Problem(DefinitionProblemKind.AlwaysAmbiguous).IsError.Should().BeTrue();
    }

    [Fact]
    public void Check_GuardsThatMayHoldAtOnce_AreReportedWithWhatWouldDecide()
    {
        Overlapping();

        var problem = Problem(DefinitionProblemKind.GuardsOverlap);

        problem.IsError.Should().BeFalse();
        problem.Message.Should().Contain("'is large'").And.Contain("'is small'").And.Contain("Exclusive");
    }

    [Fact]
    public void Check_GuardsDeclaredExclusive_AreNotReported()
    {
        Overlapping();

        new DefinitionBuilder<string, string, object>(_machine).Final("B", "C").Exclusive("is small", "is large").Check().Should().BeEmpty();
    }

    [Fact]
    public void Build_OnlyWarnings_KeepsThemInTheDefinition()
    {
        Overlapping();

        new DefinitionBuilder<string, string, object>(_machine).Final("B", "C").Build().Warnings.Should().ContainSingle();
    }

    [Fact]
    public void Check_SelectorThatDoesNotSayWhatItMayAnswer_IsReported()
    {
        Sound();
        _machine.Configure("A").PermitDynamic("z", () => "B");

        Problem(DefinitionProblemKind.UnknownDestinations).IsError.Should().BeFalse();
    }

    [Fact]
    public void Check_InitialTransitionToAnotherTree_IsAnError()
    {
        Sound();
        _machine.Configure("B").InitialTransition("A");

        Problem(DefinitionProblemKind.InitialSubstateElsewhere).Message.Should().Contain("'A'").And.Contain("'B'");
    }

    [Fact]
    public void Check_FunctionsOverSomethingElse_AreForeign()
    {
        Sound();
        var z = _machine.SetTriggerParameters<int>("z");
        _machine.Configure("A").PermitIf(z, "B", number => number > 0, "is positive");
        _machine.Configure("B").OnEntryFrom(z, number => { }, "count");

        new DefinitionBuilder<string, string, object>(_machine).Final("B").Check().Where(problem => problem.Kind == DefinitionProblemKind.ForeignArgument)
            .Select(problem => problem.Message).Should().HaveCount(3).And.Contain(message => message.Contains("'is positive'")).And.Contain(message => message.Contains("'count'"));
    }

    [Fact]
    public void Check_AsynchronousParts_CannotBeRun()
    {
        Sound();
        _machine.Configure("A").PermitIfAsync("z", "B", () => Task.FromResult(true)).PermitDynamicAsync("w", () => Task.FromResult("B"));
        _machine.Configure("B").OnEntryAsync(() => Task.CompletedTask, "call");

        Problems().Where(problem => problem.Kind == DefinitionProblemKind.CannotBeRun).Should().HaveCount(3);
    }

    [Fact]
    public void Check_Listeners_AreAnError()
    {
        Sound();
        _machine.OnTransitioned(_ => { });

        Problem(DefinitionProblemKind.HasListeners).IsError.Should().BeTrue();
    }

    [Fact]
    public void Build_SeveralErrors_NamesAll()
    {
        Sound();
        _machine.Configure("A").Permit("z", "Nowhere");
        _machine.Configure("Island").Permit("y", "B");

        FluentActions.Invoking(() => new DefinitionBuilder<string, string, object>(_machine).Final("B").Build())
            .Should().Throw<DefinitionException>().WithMessage("*Nowhere*Island*").Which.Problems.Should().HaveCount(2);
    }

    private void Sound()
    {
        _machine.Configure("A").Permit("x", "B");
        _machine.Configure("B");
    }

    private void Overlapping()
    {
        _machine.Configure("A").PermitIf("x", "B", () => true, "is large").PermitIf("x", "C", () => false, "is small");
        _machine.Configure("B");
        _machine.Configure("C");
    }

    private IReadOnlyList<DefinitionProblem> Problems() =>
        new DefinitionBuilder<string, string, object>(_machine).Final("B").Check();

    private DefinitionProblem Problem(DefinitionProblemKind kind, string[]? final = null) =>
        new DefinitionBuilder<string, string, object>(_machine).Final(final ?? ["B"]).Check().Should().ContainSingle(problem => problem.Kind == kind).Subject;
}
