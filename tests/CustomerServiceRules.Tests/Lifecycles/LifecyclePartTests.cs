using CustomerServiceRules.Lifecycles;
using static CustomerServiceRules.Tests.Lifecycles.Lights;

namespace CustomerServiceRules.Tests.Lifecycles;

/// <summary>Guards, effects and choices are named objects; composition finds code beside them.</summary>
public sealed class LifecyclePartTests
{
    private static readonly Guard<Complaint> Known = Guard("known");
    private static readonly Guard<Complaint> Paid = Guard("paid");

    [Fact]
    public void Compose_WithAGuardThatIsNoGuardObject_IsRefused() =>
        Kinds(Sound((define, triggers) => define.Configure(Light.Red).PermitIf(triggers.Stop, Light.Green, step => step.Case.Cause is null, "care.known")))
            .Should().Contain((CompositionProblemKind.UnnamedPart, "care.adhoc/Red/Stop"));

    [Fact]
    public void Compose_WithAGuardDescribedByNoKnownId_IsRefused() =>
        Kinds(Sound((define, triggers) => define.Configure(Light.Red).PermitIf(triggers.Stop, Light.Green, _ => true, "of my own")))
            .Should().Equal((CompositionProblemKind.UnnamedPart, "care.adhoc/Red/Stop"));

    [Fact]
    public void Compose_WithAnEntryActionThatIsNoEffect_IsRefused() =>
        Kinds(Sound((define, _) => define.Configure(Light.Amber).OnEntry(() => { }, "of my own"))).Should().Equal((CompositionProblemKind.UnnamedPart, "care.adhoc/Amber"));

    [Fact]
    public void Compose_WithAnExitActionWithoutDescription_IsRefused() =>
        Kinds(Sound((define, _) => define.Configure(Light.Red).OnExit(() => { }))).Should().Equal((CompositionProblemKind.UnnamedPart, "care.adhoc/Red"));

    [Fact]
    public void Compose_WithAnInternalTransitionOfOwnCode_IsRefused() =>
        Kinds(Sound((define, triggers) => define.Configure(Light.Red).InternalTransition(triggers.Stop, (_, _) => { })))
            .Should().Equal((CompositionProblemKind.UnnamedPart, "care.adhoc/Red/Stop"));

    [Fact]
    public void Compose_WithASelectorOfOwnCode_IsRefused() =>
        Kinds(Sound((define, triggers) => define.Configure(Light.Red).PermitDynamic(triggers.Stop, _ => Light.Green, "of my own")))
            .Should().Equal((CompositionProblemKind.UnnamedPart, "care.adhoc/Red/Stop"));

    [Fact]
    public void Compose_WithAnEffectThatIsNeverOrdered_IsRefused() =>
        Kinds(Sound((define, triggers) => define.Configure(Light.Amber).OnEntryFrom(triggers.Stop, Effect("told")))).Should().Equal((CompositionProblemKind.UnnamedPart, "care.adhoc/Amber"));

    [Fact]
    public void Compose_WithActivation_IsRefused() =>
        Kinds(Sound((define, _) => define.Configure(Light.Amber).OnActivate(() => { }))).Should().Equal((CompositionProblemKind.UnsupportedConfiguration, "care.adhoc/Amber"));

    [Fact]
    public void Compose_WithAnAsynchronousAction_IsRefused() =>
        Kinds(Sound((define, _) => define.Configure(Light.Amber).OnEntryAsync(() => Task.CompletedTask, "later")))
            .Should().Contain((CompositionProblemKind.UnsupportedConfiguration, "care.adhoc"));

    [Fact]
    public void Compose_WithAnAsynchronousGuardAsTheOnlyWay_IsRefused() => Kinds(new AdHocLifecycle<Light, Push>(define =>
    {
        define.States();
        define.Final(Light.Green);
        var (go, stop) = (define.Trigger(Push.Go), define.Trigger(Push.Stop));
        define.Configure(Light.Red).Permit(go, Light.Amber);
        define.Configure(Light.Amber).Permit(go, Light.Green).PermitIfAsync(stop, Light.Red, _ => Task.FromResult(true), "later");
    })).Should().Contain((CompositionProblemKind.UnusedTrigger, "care.adhoc/Stop"));

    [BuiltInFact]
    public void Compose_WithAListenerOfTransitions_IsRefused() =>
        Kinds(Sound((define, _) => define.Configure(Light.Red).Machine.OnTransitioned(_ => { }))).Should().Equal((CompositionProblemKind.UnsupportedConfiguration, "care.adhoc"));

    [Fact]
    public void Compose_WithTwoPartsOfOneId_IsRefused() =>
        Kinds(Sound((define, triggers) => define.Configure(Light.Red).PermitIf(triggers.Stop, Light.Green, Guard("known"), Guard("known"))))
            .Should().Equal((CompositionProblemKind.DuplicateName, "care.adhoc/care.guard.known"));

    [Fact]
    public void Compose_WithAPartWithoutClause_IsRefused() =>
        Kinds(Sound((define, triggers) => define.Configure(Light.Red)
                .PermitIf(triggers.Stop, Light.Green, new Guard<Complaint>("care.bare", Text, _ => true))
                .OnExit(new Effect<Complaint>("care.silent", Text, _ => null, "CARE-77"))))
            .Should().BeEquivalentTo([(CompositionProblemKind.Uncited, "guard care.bare"), (CompositionProblemKind.UnknownClause, "effect care.silent")]);

    [Fact]
    public void Compose_WithAChoiceWithoutClauseOrPrefix_IsRefused() =>
        Kinds(Sound((define, triggers) => define.Configure(Light.Red)
                .PermitDynamic(triggers.Stop, new Choice<Complaint, Light>("bare", Text, _ => Light.Amber, [Light.Amber, Light.Green]))))
            .Should().BeEquivalentTo([(CompositionProblemKind.Uncited, "choice bare"), (CompositionProblemKind.MissingPrefix, "bare")]);

    [Fact]
    public void Compose_WithAPartWithoutPrefix_IsRefused() =>
        Kinds(Sound((define, triggers) => define.Configure(Light.Red).PermitIf(triggers.Stop, Light.Green, new Guard<Complaint>("bare", Text, _ => true, "CARE-1"))))
            .Should().Equal((CompositionProblemKind.MissingPrefix, "bare"));

    [Fact]
    public void Compose_WithTwoTransitionsWithoutGuard_IsRefused() =>
        Kinds(Sound((define, triggers) => define.Configure(Light.Red).Permit(triggers.Go, Light.Green))).Should().Equal((CompositionProblemKind.AmbiguousTransition, "care.adhoc/Red/Go"));

    [Fact]
    public void Compose_WithATransitionThatHoldsWheneverAnotherDoes_IsRefused() =>
        Kinds(Sound((define, triggers) => define.Configure(Light.Red).PermitIf(triggers.Stop, Light.Amber, Known).PermitIf(triggers.Stop, Light.Green, Known, Paid)))
            .Should().Equal((CompositionProblemKind.AmbiguousTransition, "care.adhoc/Red/Stop"));

    [Fact]
    public void Compose_WithGuardsThatMayHoldTogether_ReportsWhatWouldDecide() => Overlaps(Sound((define, triggers) =>
            define.Configure(Light.Red).PermitIf(triggers.Stop, Light.Amber, Known).PermitIf(triggers.Stop, Light.Green, Paid)))
        .Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            State = "Red",
            Trigger = "Stop",
            First = new[] { "care.guard.known" },
            Second = new[] { "care.guard.paid" },
            WouldDecide = "a guard of the one that is the negation (Not) of one of the other, or Exclusive(care.guard.known, care.guard.paid) if they never hold together",
        });

    [Fact]
    public void Compose_WithGuardsDeclaredExclusive_ReportsNothing() => Overlaps(Sound((define, triggers) =>
    {
        define.Exclusive(Paid, Known);
        define.Configure(Light.Red).PermitIf(triggers.Stop, Light.Amber, Known).PermitIf(triggers.Stop, Light.Green, Paid);
    })).Should().BeEmpty();

    [Fact]
    public void Compose_WithAnExclusionOfAGuardThatNoTransitionHas_IsRefused() =>
        Kinds(Sound((define, triggers) => define.Exclusive(Known, Paid).Configure(Light.Red).PermitIf(triggers.Stop, Light.Amber, Known)))
            .Should().Equal((CompositionProblemKind.UnnamedPart, "care.adhoc/care.guard.paid"));

    [Fact]
    public void Compose_WithAGuardAndItsNegation_ReportsNothing()
    {
        var unknown = Known.Not("care.guard.unknown", Text);

        Overlaps(Sound((define, triggers) => define.Configure(Light.Red).PermitIf(triggers.Stop, Light.Amber, Known).PermitIf(triggers.Stop, Light.Green, unknown))).Should().BeEmpty();
        unknown.Clauses.Should().Equal("CARE-2");
    }

    private static IReadOnlyList<GuardOverlap> Overlaps(LifecycleDefinition lifecycle) =>
        Rulebook.Compose(new CareModule(lifecycle)).Catalogue.Lifecycles.Single().Description.Overlaps;

    private static IEnumerable<(CompositionProblemKind, string)> Kinds(LifecycleDefinition lifecycle) => ProblemsOf(lifecycle).Select(problem => (problem.Kind, problem.Name));
}
