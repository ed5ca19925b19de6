using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Testing;
using State = CustomerServiceRules.Procedures.TobaccoRetail.SupervisionState;
using Trigger = CustomerServiceRules.Procedures.TobaccoRetail.SupervisionTrigger;

namespace CustomerServiceRules.Scenarios.TobaccoSupervision;

public sealed class CycleScenarios
{
    private static readonly DateTimeOffset Later = Cycles.Monday.AddHours(2);

    [Fact]
    public void A_finding_goes_from_the_check_to_the_assessment_of_who_is_responsible()
    {
        var record = Cycles.Moved(Cycles.WithFindings, Cycles.WayTo(State.PerformanceEffective));

        record.History.Select(happened => happened.To).Should().Equal(
            "CyclePlanned", "Sampled", "Checked", "FindingMade", "FindingMade", "Notified", "Rectifying", "Verified", "Summarised", "Published", "PerformanceEffective");
        record.History.SelectMany(happened => happened.Clauses).Should().Contain(["TOB-22.1a", "TOB-22.1b", "TOB-21.1", "TOB-22.1d", "TOB-26.1", "TOB-22.4", "GAP-TOB-3.12"]);
    }

    [Fact]
    public void A_check_without_findings_is_summarised_and_published_too()
    {
        foreach (var cycle in new[] { Cycles.Complete, Cycles.County, Cycles.City })
        {
            Cycles.Moved(cycle, Trigger.DrawSample, Trigger.RecordChecks, Trigger.FindNothing, Trigger.Summarise, Trigger.Publish, Trigger.CountInAssessment)
                .State.Should().Be("PerformanceEffective", cycle.Level.ToString());
        }
    }

    [Fact]
    public void The_level_is_told_whom_to_check() =>
        Given(Cycles.Complete).When(Trigger.DrawSample, TobaccoRoles.CountyCustomerServiceDepartment, Later)
            .ExpectAccepted(State.Sampled).ExpectOrder(new SupervisionOrder(SupervisionTask.Check, "D1", "tob.county-customer-service-department", "Zhang, Li"));

    [Fact]
    public void Who_is_responsible_is_told_what_is_not_right_yet()
    {
        Cycles.In(State.FindingMade, Cycles.WithFindings with { Findings = [Cycles.InTime with { IsPutRight = null }, Cycles.Untidy with { IsPutRight = null, Unit = "Wancheng" }] })
            .When(Trigger.NotifyResponsible, TobaccoRoles.CountyCustomerServiceDepartment, Later)
            .ExpectOrder(new SupervisionOrder(SupervisionTask.Rectify, "D1", "Wolong, Wancheng", "Zhang: came late to K4; Li: price tags are missing"));
        Cycles.In(State.Rectifying, Cycles.WithFindings with { Findings = [Cycles.InTime with { IsPutRight = false }, Cycles.Untidy] })
            .When(Trigger.SendBack, TobaccoRoles.CountyCustomerServiceDepartment, Later)
            .ExpectAccepted(State.Notified).ExpectOrder(new SupervisionOrder(SupervisionTask.Rectify, "D1", "Wolong", "Zhang: came late to K4"));
    }

    [Fact]
    public void What_is_passed_on_after_a_clean_check_is_dealt_with_as_well() =>
        Cycles.In(State.Clean, Cycles.Complete with { Findings = [Cycles.Untidy] })
            .When(Trigger.MakeFinding, TobaccoRoles.CountyCustomerServiceDepartment, Later).ExpectAccepted(State.FindingMade).ExpectClauses("TOB-22.1d");

    [Fact]
    public void What_is_passed_on_after_the_rectification_is_put_right_before_the_summary()
    {
        var department = TobaccoRoles.CountyCustomerServiceDepartment;
        var late = Cycles.WithFindings with { Findings = [.. Cycles.WithFindings.Findings, Cycles.Untidy with { Staff = "Wang", IsPutRight = null }] };

        var again = Cycles.In(State.Verified, late).After(Trigger.MakeFinding, department, Later);
        again.When(Trigger.NotifyResponsible, department, Later).ExpectAccepted(State.Notified)
            .ExpectOrder(new SupervisionOrder(SupervisionTask.Rectify, "D1", "Wolong", "Wang: price tags are missing"));
        again.When(Trigger.Summarise, department, Later).ExpectNotPermitted();
    }

    [Theory]
    [InlineData(State.FindingMade)]
    [InlineData(State.Notified)]
    [InlineData(State.Rectifying)]
    [InlineData(State.Verified)]
    public void Each_finding_under_Article_26_becomes_one_sanction_matter_and_the_others_none(State state)
    {
        var second = Cycles.InTime with { Staff = "Wang", Ground = SanctionGround.CallBackFinding };
        var cycle = Cycles.WithFindings with { Findings = [Cycles.InTime, Cycles.Untidy, second] };
        Trigger[] way = [.. Cycles.WayTo(state).Where(trigger => trigger != Trigger.OpenSanctionMatter)];
        var found = Cycles.Book.Given(TobaccoRetail.SupervisionCycles, cycle).At(Cycles.Moved(cycle, way));
        var department = TobaccoRoles.CountyCustomerServiceDepartment;

        found.When(Trigger.OpenSanctionMatter, department, Later).ExpectAccepted(state)
            .ExpectOrder(new SanctionMatter("D1/finding-1", new StaffFault("Zhang", "Wolong", SanctionGround.VisitNotInTime))).ExpectClauses("TOB-26.1", "TOB-26.4", "GAP-TOB-22.4");
        var once = found.After(Trigger.OpenSanctionMatter, department, Later);
        once.When(Trigger.OpenSanctionMatter, department, Later)
            .ExpectOrder(new SanctionMatter("D1/finding-2", new StaffFault("Wang", "Wolong", SanctionGround.CallBackFinding)));
        once.After(Trigger.OpenSanctionMatter, department, Later).When(Trigger.OpenSanctionMatter, department, Later)
            .ExpectRefused("tob.supervision.has-finding-to-sanction", clause: "TOB-26.3");
    }

    [Fact]
    public void The_matter_of_a_finding_goes_the_way_of_all_sanctions()
    {
        var matter = Cycles.In(State.FindingMade, Cycles.WithFindings).When(Trigger.OpenSanctionMatter, TobaccoRoles.CountyCustomerServiceDepartment, Later).Outcome;
        var order = matter.Should().BeOfType<Accepted>().Subject.Effects.Should().ContainSingle().Which.Content.Should().BeOfType<SanctionMatter>().Subject;

        Cycles.Book.Given(TobaccoRetail.SanctionMatters, order with { Facts = "came late" }).Since(Later)
            .When(SanctionTrigger.ConfirmFacts, TobaccoRoles.ComplaintAssessmentCentre, Later).ExpectAccepted(SanctionState.FactsConfirmed);
    }

    [Fact]
    public void Results_are_published_and_counted_in_the_assessment()
    {
        Cycles.In(State.Verified, Cycles.WithFindings).When(Trigger.Summarise, TobaccoRoles.CountyCustomerServiceDepartment, Later)
            .ExpectOrder(new SupervisionOrder(SupervisionTask.PublishBulletin, "D1", "tob.county-customer-service-department", "two findings")).ExpectClauses("TOB-22.4");
        Cycles.In(State.Summarised, Cycles.WithFindings).When(Trigger.Publish, TobaccoRoles.CountyCustomerServiceDepartment, Later)
            .ExpectOrder(new SupervisionOrder(SupervisionTask.CountInAssessment, "D1", "Wolong", "Zhang, Li")).ExpectClauses("TOB-22.4");
        Cycles.In(State.Summarised, Cycles.Complete).When(Trigger.Publish, TobaccoRoles.CountyCustomerServiceDepartment, Later)
            .ExpectOrder(new SupervisionOrder(SupervisionTask.CountInAssessment, "D1", "tob.unit", "Zhang, Li"));
        Cycles.In(State.Published, Cycles.WithFindings).When(Trigger.CountInAssessment, TobaccoRoles.Unit, Later).ExpectAccepted(State.PerformanceEffective);
    }

    [Theory]
    [InlineData(State.CyclePlanned, "tob.supervision.sample-overdue")]
    [InlineData(State.Sampled, "tob.supervision.check-overdue")]
    public void A_month_that_passes_without_the_check_is_on_record_once(State state, string deadline)
    {
        var waiting = Cycles.In(state, Cycles.Complete);

        waiting.When(Trigger.RecordDelay, Role.Clock, Cycles.MonthEnd.AddSeconds(-1)).Outcome.Should().BeOfType<Refused>();
        waiting.When(Trigger.RecordDelay, Role.Clock, Cycles.MonthEnd.AddSeconds(-1)).ExpectDue(deadline, Cycles.MonthEnd);
        waiting.When(Trigger.RecordDelay, Role.Clock, Cycles.MonthEnd).ExpectAccepted(state)
            .ExpectOrder(new SupervisionOrder(SupervisionTask.RecordDelay, "D1", "tob.county-customer-service-department", "2026-11")).ExpectNothingDue();
        waiting.After(Trigger.RecordDelay, Role.Clock, Cycles.MonthEnd).When(Trigger.RecordDelay, Role.Clock, Cycles.MonthEnd.AddDays(1)).Outcome.Should().BeOfType<Refused>();
    }

    [Fact]
    public void A_limit_that_the_host_states_runs_from_the_finding_until_it_is_put_right()
    {
        var within = Cycles.In(State.FindingMade, Cycles.WithFindings).With(TobaccoRetail.RectifyFindingWithin, new PromptLimit(TimeLimit.CalendarDays(3)), "TOB-22.1d");

        within.When(Trigger.NotifyResponsible, TobaccoRoles.CountyCustomerServiceDepartment, Later)
            .ExpectClock(SupervisionLifecycle.RectifyClock, new DateTimeOffset(2026, 11, 6, 0, 0, 0, TimeSpan.FromHours(8)));
        Cycles.Lifecycle.Clocks(Cycles.Moved(Cycles.WithFindings, Cycles.WayTo(State.FindingMade)), Cycles.WithFindings, Later).Should().BeEmpty("the document says promptly and no more");
    }

    [Fact]
    public void Cycles_keep_the_contract_of_lifecycles_and_every_transition_can_be_walked() =>
        LifecycleContract.Of(TobaccoRetail.SupervisionCycles, new TobaccoRetailModule())
            .Samples(
                Cycles.Planned, Cycles.Complete, Cycles.WithFindings, Cycles.County, Cycles.City,
                Cycles.WithFindings with { Findings = [Cycles.InTime with { IsPutRight = false }, Cycles.Untidy] },
                Cycles.Complete with { Findings = [Cycles.Untidy] })
            .StartingAt(Cycles.Monday)
            .Verify().NotWalked.Select(way => string.Join('/', way.Split('/').Take(2))).Should().BeEquivalentTo(
                ["Clean/MakeFinding", "Verified/MakeFinding"], "no cycle is at once without an open finding and with one that is passed on later");

    private static LifecycleScenario<SupervisionCycle, State, Trigger> Given(SupervisionCycle cycle) => Cycles.In(State.CyclePlanned, cycle);
}
