using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Tests.Lifecycles;

namespace CustomerServiceRules.Tests.Deadlines;

public sealed class DueTests
{
    private static readonly Lifecycle<Complaint, ComplaintState, ComplaintTrigger> Lifecycle = CareModule.Complaints();

    private static readonly Complaint Case = new("K1");

    private static readonly DateTimeOffset DueAt = CareModule.Monday.AddDays(3);

    [Fact]
    public void Due_InAStateWithADeadline_SaysWhatWhenAndByWhichClause() =>
        Lifecycle.Due(UnderReview("C1"), Case, CareModule.Monday).Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Lifecycle = "care.complaint",
            CaseId = "C1",
            Id = "care.complaint.review-overdue",
            State = "UnderReview",
            Trigger = "Escalate",
            At = DueAt,
            Clauses = new[] { "CARE-4" },
        });

    [Fact]
    public void Due_InAStateWithoutADeadline_IsEmpty() =>
        Lifecycle.Due(Lifecycle.Start("C1", CareModule.Monday), Case, CareModule.Monday).Should().BeEmpty();

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Fire_ByTheClock_IsAcceptedFromTheDueInstantOn(int seconds, bool accepted)
    {
        var asOf = DueAt.AddSeconds(seconds);
        var record = UnderReview("C1");

        var outcome = Lifecycle.Fire(record, ComplaintTrigger.Escalate, Case, Role.Clock, asOf);

        outcome.IsAccepted.Should().Be(accepted);
        Lifecycle.Due(record, Case, asOf).Single().HasFallen(asOf).Should().Be(accepted);
    }

    [Fact]
    public void Fire_ByTheClockTooEarly_SaysNotBeforeWhenAndTheClause()
    {
        var outcome = Lifecycle.Fire(UnderReview("C1"), ComplaintTrigger.Escalate, Case, Role.Clock, DueAt.AddSeconds(-1));

        outcome.Should().BeOfType<Refused>().Which.Unmet.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Kind = RequirementKind.Deadline,
            Id = "care.complaint.review-overdue",
            Actual = "2026-10-01T08:59:59+08:00",
            Required = "not before 2026-10-01T09:00:00+08:00",
            Clauses = new[] { "CARE-4" },
        });
    }

    [Fact]
    public void Fire_BySomebodyElse_NeedsNothingToBeDue() =>
        Lifecycle.Fire(UnderReview("C1"), ComplaintTrigger.Escalate, Case, ComplaintLifecycle.Supervisor, CareModule.Monday).IsAccepted.Should().BeTrue();

    [Fact]
    public void Due_AfterAnInternalTransition_StillCountsFromTheEntry()
    {
        var reminded = ((Accepted)Lifecycle.Fire(UnderReview("C1"), ComplaintTrigger.Remind, Case, ComplaintLifecycle.Supervisor, CareModule.Monday.AddDays(1))).Record;

        Lifecycle.Due(reminded, Case, CareModule.Monday).Single().At.Should().Be(DueAt);
    }

    [Fact]
    public void Due_ByTheParameterOfTheEntry_IsNotMovedByALaterChange()
    {
        var changed = new Parameter<int>("care.days-to-review", ComplaintLifecycle.DaysToReview.Meaning, "days",
            new DatedValue<int>(null, new DateOnly(2026, 9, 29), 3, "CARE-4"), new DatedValue<int>(new DateOnly(2026, 9, 29), null, 1, "CARE-4"));
        var lifecycle = Rulebook.Compose(new CareModule(ComplaintLifecycle.Instance) { Parameters = [changed] }).Lifecycle(ComplaintLifecycle.Instance);

        lifecycle.Due(UnderReview("C1"), Case, CareModule.Monday.AddDays(2)).Single().At.Should().Be(DueAt);
        lifecycle.Due(UnderReview("C1", CareModule.Monday.AddDays(1)), Case, CareModule.Monday.AddDays(2)).Single().At.Should().Be(CareModule.Monday.AddDays(2));
    }

    [Fact]
    public void DueAll_OverManyCases_StreamsInTheOrderOfTheCases()
    {
        var read = 0;
        IEnumerable<OpenCase<Complaint>> Cases()
        {
            foreach (var day in new[] { 2, 0, 1 })
            {
                read++;
                yield return new OpenCase<Complaint>(UnderReview($"C{day}", CareModule.Monday.AddDays(day)), Case);
            }
        }

        var due = Lifecycle.DueAll(Cases(), CareModule.Monday);
        due.First().CaseId.Should().Be("C2");
        read.Should().Be(1);
        due.Select(one => one.CaseId).Should().Equal("C2", "C0", "C1");
    }

    [Fact]
    public void NextDue_OverManyCases_IsTheEarliestAndOfEqualOnesTheFirst()
    {
        OpenCase<Complaint>[] cases =
        [
            new(Lifecycle.Start("C0", CareModule.Monday), Case),
            new(UnderReview("C1", CareModule.Monday.AddHours(1)), Case),
            new(UnderReview("C2"), Case),
            new(UnderReview("C3"), Case),
        ];

        Lifecycle.NextDue(cases, CareModule.Monday)!.CaseId.Should().Be("C2");
        Lifecycle.NextDue(cases.Take(1), CareModule.Monday).Should().BeNull();
    }

    [Fact]
    public void NextDue_CancelledAmongCasesThatOweNothing_Ends()
    {
        using var source = new CancellationTokenSource();
        var read = 0;
        var search = () => Lifecycle.NextDue(Cases(), CareModule.Monday, source.Token);

        search.Should().Throw<OperationCanceledException>();
        read.Should().Be(3);

        IEnumerable<OpenCase<Complaint>> Cases()
        {
            while (true)
            {
                if (++read == 3)
                    source.Cancel();
                if (read == 10)
                    yield break;
                yield return new OpenCase<Complaint>(Lifecycle.Start("C1", CareModule.Monday), Case);
            }
        }
    }

    [Fact]
    public void NextDue_OfTwoAtOneInstant_IsTheOneWithTheLowestId()
    {
        var lifecycle = Twice("care.b", "care.a");

        lifecycle.NextDue([new(lifecycle.Start("C1", CareModule.Monday), Case), new(lifecycle.Start("C2", CareModule.Monday), Case)], CareModule.Monday)
            .Should().BeEquivalentTo(new { Id = "care.a", CaseId = "C1" });
        lifecycle.Due(lifecycle.Start("C1", CareModule.Monday), Case, CareModule.Monday).Select(due => due.Id).Should().Equal("care.a", "care.b");
    }

    [Fact]
    public void NextDue_Cancelled_Ends()
    {
        var search = () => Lifecycle.NextDue([new(UnderReview("C1"), Case)], CareModule.Monday, new CancellationToken(canceled: true));

        search.Should().Throw<OperationCanceledException>();
    }

    private static LifecycleRecord UnderReview(string caseId, DateTimeOffset? at = null) => ((Accepted)Lifecycle.Fire(
        Lifecycle.Start(caseId, at ?? CareModule.Monday), ComplaintTrigger.Accept, Case, ComplaintLifecycle.Manager, at ?? CareModule.Monday)).Record;

    private static Lifecycle<Complaint, RenamedState, RenamedTrigger> Twice(params string[] ids)
    {
        var definition = new AdHocLifecycle<RenamedState, RenamedTrigger>(define =>
        {
            define.State(RenamedState.Open, Lights.Text, "CARE-1").State(RenamedState.Done, Lights.Text, "CARE-1").Initial(RenamedState.Open).Final(RenamedState.Done);
            var finish = define.Trigger(RenamedTrigger.Finish, Lights.Text, [Role.Clock], "CARE-1");
            define.Configure(RenamedState.Open).Permit(finish, RenamedState.Done);
            foreach (var id in ids)
                define.Due(RenamedState.Open, finish, id, Lights.Text, timing => timing.EnteredAt, "CARE-4");
        });
        return Rulebook.Compose(new CareModule(definition)).Lifecycle(definition);
    }
}
