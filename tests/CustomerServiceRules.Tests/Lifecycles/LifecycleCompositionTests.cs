using CustomerServiceRules.Lifecycles;
using static CustomerServiceRules.Tests.Lifecycles.Lights;

namespace CustomerServiceRules.Tests.Lifecycles;

/// <summary>Each test breaks one thing in a sound lifecycle.</summary>
public sealed class LifecycleCompositionTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Compose_WithAVersionBeforeTheFirst_IsRefused(int version) =>
        ProblemsOf(new AdHocLifecycle<Light, Push>(_ => throw new InvalidOperationException("not this"), version: version))
            .Should().Contain(problem => problem.Kind == CompositionProblemKind.BrokenLifecycle && problem.Message.Contains("expected 1 or later", StringComparison.Ordinal));

    [Fact]
    public void Compose_ASoundLifecycle_HasNoProblem() => ProblemsOf(Sound()).Should().BeEmpty();

    [Fact]
    public void Compose_WithoutAnInitialState_IsRefused() => Only(CompositionProblemKind.NoInitialState, "care.adhoc", new AdHocLifecycle<RenamedState, RenamedTrigger>(define =>
    {
        define.State(RenamedState.Open, Text, "CARE-1").State(RenamedState.Done, Text, "CARE-1").Final(RenamedState.Done);
        define.Configure(RenamedState.Open).Permit(define.Trigger(RenamedTrigger.Finish, Text, [Anyone], "CARE-1"), RenamedState.Done);
    }));

    [Fact]
    public void Compose_WithAStateThatIsNotDeclared_IsRefused() => Only(CompositionProblemKind.UndeclaredState, "care.adhoc/Done", new AdHocLifecycle<RenamedState, RenamedTrigger>(define =>
    {
        define.State(RenamedState.Open, Text, "CARE-1").Initial(RenamedState.Open).Final(RenamedState.Done);
        define.Configure(RenamedState.Open).Permit(define.Trigger(RenamedTrigger.Finish, Text, [Anyone], "CARE-1"), RenamedState.Done);
    }));

    [Fact]
    public void Compose_WithATriggerThatIsNotDeclared_IsRefused() => Only(CompositionProblemKind.UndeclaredTrigger, "care.adhoc/Stop", new AdHocLifecycle<Light, Push>(define =>
    {
        define.States();
        define.Final(Light.Green);
        var go = define.Trigger(Push.Go);
        define.Configure(Light.Red).Permit(go, Light.Amber);
        define.Configure(Light.Amber).Permit(go, Light.Green).Permit(Push.Stop, Light.Red);
    }));

    [Fact]
    public void Compose_WithAStateThatNothingLeadsTo_IsRefused() => Only(CompositionProblemKind.UnreachableState, "care.adhoc/Green", new AdHocLifecycle<Light, Push>(define =>
    {
        define.States();
        define.Configure(Light.Red).Permit(define.Trigger(Push.Go), Light.Amber);
        define.Configure(Light.Amber).Permit(define.Trigger(Push.Stop), Light.Red);
    }));

    [Fact]
    public void Compose_WithAStateThatCannotBeLeftAndIsNotFinal_IsRefused() => Only(CompositionProblemKind.DeadEnd, "care.adhoc/Green", new AdHocLifecycle<Light, Push>(define =>
    {
        define.States();
        var (go, stop) = (define.Trigger(Push.Go), define.Trigger(Push.Stop));
        define.Configure(Light.Red).Permit(go, Light.Amber);
        define.Configure(Light.Amber).Permit(go, Light.Green);
        define.Configure(Light.Green).PermitReentry(stop).Ignore(go);
    }));

    [Fact]
    public void Compose_WithAFinalStateThatCanBeLeft_IsRefused() =>
        Only(CompositionProblemKind.FinalStateIsLeft, "care.adhoc/Green", Sound((define, triggers) => define.Configure(Light.Green).Permit(triggers.Stop, Light.Red)));

    [Fact]
    public void Compose_WithAFinalStateThatIgnoresATrigger_IsNotRefused() =>
        ProblemsOf(Sound((define, triggers) => define.Configure(Light.Green).Ignore(triggers.Stop))).Should().BeEmpty();

    [Fact]
    public void Compose_WithATriggerThatNothingPermits_IsRefused() => Only(CompositionProblemKind.UnusedTrigger, "care.adhoc/Stop", new AdHocLifecycle<Light, Push>(define =>
    {
        define.States();
        define.Final(Light.Green);
        var go = define.Trigger(Push.Go);
        define.Trigger(Push.Stop);
        define.Configure(Light.Red).Permit(go, Light.Amber);
        define.Configure(Light.Amber).Permit(go, Light.Green);
    }));

    [Fact]
    public void Compose_WithATriggerForNobody_IsRefused() => Only(CompositionProblemKind.WithoutRole, "care.adhoc/Finish", new AdHocLifecycle<RenamedState, RenamedTrigger>(define =>
    {
        define.State(RenamedState.Open, Text, "CARE-1").State(RenamedState.Done, Text, "CARE-1").Initial(RenamedState.Open).Final(RenamedState.Done);
        define.Configure(RenamedState.Open).Permit(define.Trigger(RenamedTrigger.Finish, Text, [], "CARE-1"), RenamedState.Done);
    }));

    [Fact]
    public void Compose_ADefinitionThatThrows_IsRefusedWithItsMessage() =>
        Only(CompositionProblemKind.BrokenLifecycle, "care.adhoc", Sound((define, _) => define.Trigger(Push.Go)))
            .Message.Should().Contain("the trigger Go declared twice");

    [Fact]
    public void Compose_WithAStateDeclaredTwice_IsRefused() =>
        Only(CompositionProblemKind.BrokenLifecycle, "care.adhoc", Sound((define, _) => define.States())).Message.Should().Contain("the state Red declared twice");

    [Fact]
    public void Compose_TwoDefinitionsWithOneId_IsRefused() => ProblemsOf(Sound(), Sound()).Should().ContainSingle()
        .Which.Should().BeEquivalentTo(new { Kind = CompositionProblemKind.DuplicateName, Name = "care.adhoc" });

    [Fact]
    public void Compose_OneDefinitionAddedTwice_IsOneLifecycle()
    {
        var sound = Sound();

        ProblemsOf(sound, sound).Should().BeEmpty();
    }

    [Fact]
    public void Compose_WithManyThingsWrong_ListsThemAll()
    {
        var problems = ProblemsOf(new AdHocLifecycle<Light, Push>(define =>
        {
            define.State(Light.Red, Text).State(Light.Amber, Text, "CARE-9").Initial(Light.Red);
            define.Configure(Light.Red).Permit(define.Trigger(Push.Go, Text, [new Role("auditor", Text)]), Light.Green);
        }, "lamp"));

        problems.Select(problem => (problem.Kind, problem.Name)).Should().BeEquivalentTo(
        [
            (CompositionProblemKind.MissingPrefix, "lamp"),
            (CompositionProblemKind.MissingPrefix, "auditor"),
            (CompositionProblemKind.Uncited, "state lamp/Red"),
            (CompositionProblemKind.UnknownClause, "state lamp/Amber"),
            (CompositionProblemKind.Uncited, "trigger lamp/Go"),
            (CompositionProblemKind.UnreachableState, "lamp/Amber"),
            (CompositionProblemKind.UndeclaredState, "lamp/Green"),
            (CompositionProblemKind.UndeclaredTrigger, "lamp/Stop"),
        ]);
    }

    [Fact]
    public void Catalogue_OfARulebookWithLifecycles_DescribesThemAndTheClausesTheyCarry()
    {
        var catalogue = Rulebook.Compose(new CareModule(ComplaintLifecycle.Instance)).Catalogue;

        catalogue.Lifecycles.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Module = "Care", Definition = ComplaintLifecycle.Instance });
        catalogue.Coverage.Single(coverage => coverage.Clause.Id == "CARE-4").CarriedBy.Should().Equal(
            "deadline care.complaint.review-overdue", "parameter care.days-to-review", "state care.complaint/Escalated", "trigger care.complaint/Escalate");
        catalogue.Coverage.Single(coverage => coverage.Clause.Id == "CARE-3").CarriedBy.Should().Contain("guard care.complaint.cause-is-known");
        catalogue.Coverage.Single(coverage => coverage.Clause.Id == "CARE-2").CarriedBy.Should().Contain("effect care.complaint.notify-manager");
    }

    [Fact]
    public void Edition_ChangesWithTheLifecycle_AndOnlyThen()
    {
        Edition(Sound()).Should().Be(Edition(Sound()));
        Edition(Sound((define, triggers) => define.Configure(Light.Green).Ignore(triggers.Stop))).Should().NotBe(Edition(Sound()));
        Edition(new AdHocLifecycle<RenamedState, RenamedTrigger>(Define, version: 2)).Should().NotBe(Edition(new AdHocLifecycle<RenamedState, RenamedTrigger>(Define)));

        Edition(Nested(initial: true)).Should().NotBe(Edition(Nested(initial: false)));

        static AdHocLifecycle<Light, Push> Nested(bool initial) => new(define =>
        {
            define.States();
            define.Final(Light.Green);
            var (go, stop) = (define.Trigger(Push.Go), define.Trigger(Push.Stop));
            define.Configure(Light.Red).Permit(go, Light.Amber).Permit(stop, Light.Green);
            define.Configure(Light.Green).SubstateOf(Light.Amber);
            var amber = define.Configure(Light.Amber).Permit(stop, Light.Green);
            if (initial)
                amber.InitialTransition(Light.Green);
        });

        static string Edition(LifecycleDefinition lifecycle) => Rulebook.Compose(new CareModule(lifecycle)).Edition;

        static void Define(LifecycleBuilder<Complaint, RenamedState, RenamedTrigger> define)
        {
            define.State(RenamedState.Open, Text, "CARE-1").State(RenamedState.Done, Text, "CARE-1").Initial(RenamedState.Open).Final(RenamedState.Done);
            define.Configure(RenamedState.Open).Permit(define.Trigger(RenamedTrigger.Finish, Text, [Anyone], "CARE-1"), RenamedState.Done);
        }
    }

    [Fact]
    public void Edition_ChangesWithTheStatesAmongWhichAChoicePicks()
    {
        Edition(Light.Amber, Light.Green).Should().Be(Edition(Light.Amber, Light.Green));
        Edition(Light.Amber, Light.Green).Should().NotBe(Edition(Light.Red, Light.Amber, Light.Green));

        static string Edition(params Light[] states) => Rulebook.Compose(new CareModule(Sound((define, triggers) => define.Configure(Light.Red)
            .PermitDynamic(triggers.Stop, new Choice<Complaint, Light>("care.choice", Text, _ => Light.Amber, states, "CARE-3"))))).Edition;
    }

    [Fact]
    public void Lifecycle_ThatNoModuleHas_IsTheCallersMistake()
    {
        var asking = () => Rulebook.Compose(new CareModule(ComplaintLifecycle.Instance)).Lifecycle(RenamedLifecycle.Instance);

        asking.Should().Throw<ArgumentException>().WithMessage("Found lifecycle care.renamed, expected one of the rulebook's: care.complaint.*");
    }

    private static CompositionProblem Only(CompositionProblemKind kind, string name, LifecycleDefinition lifecycle)
    {
        var problem = ProblemsOf(lifecycle).Should().ContainSingle().Subject;
        problem.Should().BeEquivalentTo(new { Kind = kind, Module = "Care", Name = name });
        return problem;
    }
}
