using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Procedures.StoreService;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Testing;
using Trigger = CustomerServiceRules.Procedures.StoreService.StoreComplaintTrigger;

namespace CustomerServiceRules.Scenarios.Stores;

/// <summary>How urgent a vendor's help desk says a complaint is; 1 is the most urgent.</summary>
public sealed record Priority(SubjectId Subject, int Rank) : ISubjectFact;

[Name("desk.deadlines.resolve-the-urgent")]
[Cites("DESK-1")]
[Overrides("scs.deadlines.resolve")]
public sealed class ResolveTheUrgent : Rule
{
    public override void Define()
    {
        Priority priority = null!;
        When().Match(() => priority, p => p.Rank == 1);
        Then().Yield(_ => new Candidate<OwedLimit>(priority.Subject, new OwedLimit(StoreComplaintClocks.Resolve, TimeLimit.WorkingHours(4))));
    }
}

/// <summary>What a vendor of help desks may add: priorities with limits of their own.</summary>
public sealed class HelpDesk : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("HelpDesk", "1.0.0", "desk");

    public override void Describe(ModuleBuilder contents)
    {
        ArgumentNullException.ThrowIfNull(contents);
        contents.Document(new SourceDocument("DESK", new LocalizedText("Help desk", "服务台"), [new Clause("DESK-1", ClauseKind.Deadline, "Urgent complaints are settled within 4 working hours.")]));
        contents.RulesFor(StoreService.Deadlines).Rule<ResolveTheUrgent>();
    }
}

public sealed class PriorityScenarios
{
    private static readonly ScenarioBook Book = ScenarioBook.Of(new StoreServiceModule(), new OurStores(), new HelpDesk()).WithCalendar(Stores.NineToFive);

    [Fact]
    public void Without_a_rule_of_the_host_every_complaint_has_the_limits_of_the_parameters() =>
        Stores.Book.Given("C1").AsOf(Stores.Monday).When(StoreService.Deadlines)
            .ExpectClauses("GAP-SCS-3.1.5c", "SCS-3.4.4a", "OQ-52", "OURS-1")
            .Decision.Value.Select(owed => owed.ToString()).Should().Equal(
                "scs.complaint.first-feedback: 1 working day", "scs.complaint.record: 1 working day", "scs.complaint.resolve: 16 working hours");

    [Theory]
    [InlineData(1, "4 working hours", "DESK-1", 4)]
    [InlineData(2, "16 working hours", "OURS-1", 32)]
    public void A_vendors_rule_gives_urgent_complaints_a_limit_of_their_own_and_the_clock_takes_it(int rank, string limit, string clause, int dueAfter)
    {
        var decided = Book.Given(new Priority("C1", rank)).AsOf(Stores.Monday).When(StoreService.Deadlines).ExpectClauses(clause);
        decided.Decision.Value.Single(owed => owed.Clock == StoreComplaintClocks.Resolve).Limit.ToString().Should().Be(limit);
        var complaint = Stores.True with { Limits = CaseLimits.Of(decided.Decision) };

        var accepted = Book.Given(StoreService.Complaints, complaint).Since(Stores.Monday).When(Trigger.Accept, StoreRoles.Staff, Stores.Monday)
            .ExpectClock(StoreComplaintClocks.Resolve, Stores.Monday.AddHours(dueAfter))
            .ExpectClock(StoreComplaintClocks.FirstFeedback, Stores.At(2026, 3, 3, 17, 0));

        var reading = Book.Rulebook.Lifecycle(StoreService.Complaints).Clocks(accepted.Record, complaint, Stores.Monday).Single(one => one.Clock == StoreComplaintClocks.Resolve);
        reading.Clauses.Should().Contain(clause);
    }

    [Theory]
    [InlineData(-1, ClockStatus.Running)]
    [InlineData(0, ClockStatus.Running)]
    [InlineData(1, ClockStatus.Overdue)]
    public void An_urgent_complaint_is_overdue_a_second_after_its_four_hours(int seconds, ClockStatus status)
    {
        var urgent = Stores.True with { Limits = CaseLimits.Of(Book.Rulebook.Decide(StoreService.Deadlines, StoreService.FactsOf(Stores.True, new Priority("C1", 1)), Stores.Monday)) };

        Book.Given(StoreService.Complaints, urgent).Since(Stores.Monday).When(Trigger.Accept, StoreRoles.Staff, Stores.Monday)
            .ExpectClock(StoreComplaintClocks.Resolve, status, Stores.Monday.AddHours(4).AddSeconds(seconds));
    }

    [Fact]
    public void A_complaint_that_turns_urgent_midway_keeps_its_limit_while_the_policy_is_to_freeze()
    {
        var facts = StoreService.FactsOf(Stores.True);
        var limits = CaseLimits.Of(Book.Rulebook.Decide(StoreService.Deadlines, facts, Stores.Monday));
        var urgent = Book.Rulebook.Decide(StoreService.Deadlines, StoreService.FactsOf(Stores.True, new Priority("C1", 1)), Stores.Monday.AddHours(1));
        var complaint = Stores.True with { Limits = limits.Changed(urgent, Stores.Monday.AddHours(1)) };

        Book.Given(StoreService.Complaints, complaint).Since(Stores.Monday).When(Trigger.Accept, StoreRoles.Staff, Stores.Monday.AddHours(2))
            .ExpectClock(StoreComplaintClocks.Resolve, Stores.At(2026, 3, 3, 17, 0));
    }

    [Fact]
    public void Without_a_figure_of_the_host_no_rulebook_is_composed()
    {
        var composing = () => Rulebook.Compose(new StoreServiceModule());

        composing.Should().Throw<RulebookCompositionException>().WithMessage("*scs.complaint.resolve-within*OQ-52*");
    }
}
