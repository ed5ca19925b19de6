using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Tests.Lifecycles;
using static CustomerServiceRules.Tests.Lifecycles.Lights;

namespace CustomerServiceRules.Tests.Deadlines;

public sealed class DeadlineCompositionTests
{
    [Fact]
    public void Compose_WithADeadlineWhoseTriggerTheClockMayNotFire_IsRefused() =>
        Problems([Anyone], (define, finish) => define.Due(RenamedState.Open, finish, "care.late", Text, timing => timing.EnteredAt, "CARE-4"))
            .Should().Equal((CompositionProblemKind.InvalidDeadline, "care.adhoc/Finish"));

    [Fact]
    public void Compose_WithATriggerForTheClockThatNeverFallsDue_IsRefused() =>
        Problems([Role.Clock], (_, _) => { }).Should().Equal((CompositionProblemKind.InvalidDeadline, "care.adhoc/Finish"));

    [Fact]
    public void Compose_WithADeadlineInAStateThatDoesNotPermitItsTrigger_IsRefused() =>
        Problems([Role.Clock], (define, finish) => define.Due(RenamedState.Done, finish, "care.late", Text, timing => timing.EnteredAt, "CARE-4"))
            .Should().Equal((CompositionProblemKind.InvalidDeadline, "care.adhoc/care.late"));

    [Fact]
    public void Compose_WithTwoDeadlinesOfOneId_IsRefused() => Problems([Role.Clock], (define, finish) => define
            .Due(RenamedState.Open, finish, "care.late", Text, timing => timing.EnteredAt, "CARE-4")
            .Due(RenamedState.Open, finish, "care.late", Text, timing => timing.EnteredAt, "CARE-4"))
        .Should().Equal((CompositionProblemKind.DuplicateName, "care.late"));

    [Fact]
    public void Compose_WithADeadlineWithoutPrefixOrClause_IsRefused() =>
        Problems([Role.Clock], (define, finish) => define.Due(RenamedState.Open, finish, "late", Text, timing => timing.EnteredAt))
            .Should().BeEquivalentTo([(CompositionProblemKind.MissingPrefix, "late"), (CompositionProblemKind.Uncited, "deadline late")]);

    [Fact]
    public void Fire_ByTheClockWhereTheDeadlineOwesNothing_IsRefused()
    {
        var definition = Definition([Role.Clock], (define, finish) => define.Due(RenamedState.Open, finish, "care.late", Text, _ => null, "CARE-4"));
        var lifecycle = Rulebook.Compose(new CareModule(definition)).Lifecycle(definition);

        var outcome = lifecycle.Fire(lifecycle.Start("C1", CareModule.Monday), RenamedTrigger.Finish, Case, Role.Clock, CareModule.Monday.AddYears(1));

        outcome.Should().BeOfType<Refused>().Which.Unmet.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Kind = RequirementKind.Deadline, Id = "Finish", Clauses = new[] { "CARE-1" } });
    }

    [Fact]
    public void Fire_ByTheClockWithTwoDeadlines_GoesByTheEarlierOne()
    {
        var definition = Definition([Role.Clock], (define, finish) => define
            .Due(RenamedState.Open, finish, "care.late", Text, timing => timing.EnteredAt.AddDays(2), "CARE-4")
            .Due(RenamedState.Open, finish, "care.soon", Text, timing => timing.EnteredAt.AddDays(1), "CARE-4"));
        var lifecycle = Rulebook.Compose(new CareModule(definition)).Lifecycle(definition);
        var record = lifecycle.Start("C1", CareModule.Monday);

        lifecycle.Fire(record, RenamedTrigger.Finish, Case, Role.Clock, CareModule.Monday.AddDays(1)).IsAccepted.Should().BeTrue();
        ((Refused)lifecycle.Fire(record, RenamedTrigger.Finish, Case, Role.Clock, CareModule.Monday)).Unmet[0].Id.Should().Be("care.soon");
    }

    [Fact]
    public void NextDue_OfSeveralAtOneInstant_IsTheOneWithTheLowestIdThenOfTheFirstCase()
    {
        var definition = Definition([Role.Clock], (define, finish) => define
            .Due(RenamedState.Open, finish, "care.b", Text, timing => timing.EnteredAt.AddDays(1), "CARE-4")
            .Due(RenamedState.Open, finish, "care.a", Text, timing => timing.EnteredAt.AddDays(1), "CARE-4")
            .Due(RenamedState.Open, finish, "care.c", Text, timing => timing.EnteredAt.AddDays(1), "CARE-4"));
        var lifecycle = Rulebook.Compose(new CareModule(definition)).Lifecycle(definition);
        var (first, second) = (lifecycle.Start("C2", CareModule.Monday), lifecycle.Start("C1", CareModule.Monday));

        lifecycle.NextDue([new(first, Case), new(second, Case)], CareModule.Monday).Should().BeEquivalentTo(new { Id = "care.a", CaseId = "C2" });
        lifecycle.Due(first, Case, CareModule.Monday).Select(due => due.Id).Should().Equal("care.a", "care.b", "care.c");
    }

    private static IEnumerable<(CompositionProblemKind, string)> Problems(
        Role[] roles, Action<LifecycleBuilder<Complaint, RenamedState, RenamedTrigger>, StateMachine<RenamedState, RenamedTrigger>.TriggerWithParameters<Step<Complaint>>> more) =>
        ProblemsOf(Definition(roles, more)).Select(problem => (problem.Kind, problem.Name));

    private static AdHocLifecycle<RenamedState, RenamedTrigger> Definition(
        Role[] roles, Action<LifecycleBuilder<Complaint, RenamedState, RenamedTrigger>, StateMachine<RenamedState, RenamedTrigger>.TriggerWithParameters<Step<Complaint>>> more) => new(define =>
    {
        define.State(RenamedState.Open, Text, "CARE-1").State(RenamedState.Done, Text, "CARE-1").Initial(RenamedState.Open).Final(RenamedState.Done);
        var finish = define.Trigger(RenamedTrigger.Finish, Text, roles, "CARE-1");
        define.Configure(RenamedState.Open).Permit(finish, RenamedState.Done);
        more(define, finish);
    });
}
