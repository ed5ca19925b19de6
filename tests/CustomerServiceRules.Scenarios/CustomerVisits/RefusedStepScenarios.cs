using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.CustomerVisits;
using CustomerServiceRules.Visits;
using State = CustomerServiceRules.Procedures.CustomerVisits.CustomerVisitState;
using Trigger = CustomerServiceRules.Procedures.CustomerVisits.CustomerVisitTrigger;

namespace CustomerServiceRules.Scenarios.CustomerVisiting;

public sealed class RefusedStepScenarios
{
    /// <summary>What a trigger demands, what is found where it is not met, and the visit that has everything else.</summary>
    public static TheoryData<State, Trigger, string, string, string?, CustomerVisit> Demands()
    {
        var all = VisitCases.Complete;
        return new TheoryData<State, Trigger, string, string, string?, CustomerVisit>
        {
            { State.Drafted, Trigger.Approve, "has-purpose-and-target", "VIS-3u", "without a target", Planned(VisitCases.Plan with { Target = " " }) },
            { State.Drafted, Trigger.Approve, "has-purpose-and-target", "VIS-3u", "without a purpose, a target", Planned(new CustomerVisitPlan("wang", VisitCases.Week, VisitCases.Shop)) },
            { State.Drafted, Trigger.Approve, "route-fits", "VIS-8", "TradeFair", Planned(VisitCases.Plan with { Route = VisitRoute.TradeFair }) },
            { State.Drafted, Trigger.Approve, "route-fits", "GAP-VIS-8", "9", Planned(VisitCases.Plan with { Route = (VisitRoute)9, IsLargeOrHardToVisit = true }) },
            { State.Drafted, Trigger.Approve, "is-still-ahead", "GAP-VIS-missed", null, Planned(VisitCases.Plan with { Window = VisitCases.Week with { Closes = VisitCases.Arrived } }) },
            { State.Drafted, Trigger.SendBack, "has-remark", "GAP-VIS-approval", null, all with { Remark = null } },
            { State.SentBack, Trigger.Redraft, "has-purpose-and-target", "VIS-3u", "without a purpose", Planned(VisitCases.Plan with { Purpose = null }) },
            { State.SentBack, Trigger.Redraft, "is-still-ahead", "GAP-VIS-missed", null, Planned(VisitCases.Plan with { Window = VisitCases.Week with { Closes = VisitCases.Arrived } }) },
            { State.Approved, Trigger.Prepare, "has-purpose-and-target", "VIS-3u", "without a purpose", Planned(VisitCases.Plan with { Purpose = null }) },
            { State.Approved, Trigger.Prepare, "masters-technique", "VIS-4u", null, all with { Preparation = VisitCases.Ready with { MastersTechnique = false } } },
            { State.Approved, Trigger.Prepare, "knows-policy-of-the-month", "VIS-5u", "2026-02", all with { Preparation = VisitCases.Ready with { KnowsPolicyOf = new DateOnly(2026, 2, 28) } } },
            { State.Approved, Trigger.Prepare, "knows-policy-of-the-month", "VIS-5u", "2025-03", all with { Preparation = VisitCases.Ready with { KnowsPolicyOf = new DateOnly(2025, 3, 3) } } },
            { State.Approved, Trigger.Prepare, "knows-policy-of-the-month", "VIS-5u", "of no month", all with { Preparation = VisitCases.Ready with { KnowsPolicyOf = null } } },
            { State.Approved, Trigger.Prepare, "looks-proper", "VIS-6u", null, all with { Preparation = VisitCases.Ready with { LooksProper = false } } },
            { State.Approved, Trigger.Prepare, "has-tools", "VIS-7u", "without BusinessCard, Gifts", all with { Preparation = VisitCases.Ready with { Tools = [VisitTool.CompanyMaterial, VisitTool.Notebook, VisitTool.Pen, VisitTool.CustomerInformationList, VisitTool.PromotionalItems] } } },
            { State.Approved, Trigger.Reschedule, "has-other-plan", "GAP-VIS-rescheduled", "no other plan", all with { Plans = [VisitCases.Plan] } },
            { State.Approved, Trigger.Reschedule, "has-other-plan", "GAP-VIS-rescheduled", "no reason", all with { Plans = [VisitCases.Plan, VisitCases.OtherPlan with { PutOffBecause = null }] } },
            { State.Approved, Trigger.Reschedule, "has-other-plan", "GAP-VIS-rescheduled", "the same time, 2026-W10", all with { Plans = [VisitCases.Plan, VisitCases.OtherPlan with { Window = VisitCases.Week }] } },
            { State.Prepared, Trigger.Reschedule, "has-other-plan", "GAP-VIS-rescheduled", "a time that is over, 2026-W11", all with { Plans = [VisitCases.Plan, VisitCases.OtherPlan with { Window = VisitCases.NextWeek with { Closes = VisitCases.Arrived } }] } },
            { State.Prepared, Trigger.CheckIn, "has-track-point", "GAP-VIS-check-in", "2026-03-03T10:00:01+08:00", all with { TrackPoint = new TrackPoint(VisitCases.Arrived.AddSeconds(1), VisitCases.Shop) } },
            { State.CheckedIn, Trigger.Begin, "is-introduced", "VIS-9", null, all with { Reception = VisitCases.Met with { StatedPurpose = false } } },
            { State.CheckedIn, Trigger.Begin, "is-introduced", "VIS-9", null, all with { Reception = VisitCases.Met with { AskedForPersonInCharge = false } } },
            { State.CheckedIn, Trigger.Begin, "knows-receptionist", "VIS-8", "without the post", all with { Reception = VisitCases.Met with { Post = null } } },
            { State.CheckedIn, Trigger.Begin, "knows-receptionist", "VIS-8", "without the name", all with { Reception = VisitCases.Met with { Name = "" } } },
            { State.CheckedIn, Trigger.Begin, "knows-who-decides", "VIS-8", null, all with { Reception = VisitCases.Met with { MayDecide = null } } },
            { State.CheckedIn, Trigger.Begin, "knows-needs-and-problems", "VIS-8", "without problems", all with { Reception = VisitCases.Met with { Problems = null } } },
            { State.CheckedIn, Trigger.Begin, "has-attitude-and-demands", "VIS-10", "without demands and suggestions", all with { Reception = VisitCases.Met with { Demands = null } } },
            { State.CheckedIn, Trigger.Begin, "has-attitude-and-demands", "VIS-10", "without the attitude", all with { Reception = VisitCases.Met with { Attitude = null } } },
            { State.Underway, Trigger.CollectInformation, "has-prospects", "VIS-11.1", null, all with { Findings = VisitCases.Found with { Prospects = null } } },
            { State.Underway, Trigger.CollectInformation, "knows-competitors", "VIS-11.2", "without the flow, the quality of staff", all with { Findings = VisitCases.Found with { Competitors = new CompetitorNote("by post", "", " ") } } },
            { State.Underway, Trigger.CollectInformation, "knows-credit", "VIS-11.4", "pays later without a cause", all with { Findings = VisitCases.Found with { Credit = new CreditNote("pays later", null) } } },
            { State.Underway, Trigger.CollectInformation, "knows-credit", "VIS-11.4", "nothing recorded", all with { Findings = VisitCases.Found with { Credit = null } } },
            { State.InformationCollected, Trigger.AnswerObjections, "objections-are-answered", "VIS-12", "too late", all with { Objections = [new CustomerObjection("too dear", "a rebate"), new CustomerObjection("too late", null)] } },
            { State.InformationCollected, Trigger.AnswerObjections, "objections-are-answered", "VIS-12", "nothing recorded", all with { Objections = null } },
            { State.ObjectionsAnswered, Trigger.Train, "is-trained", "VIS-14.1", null, all with { Training = new CustomerTraining(TimeSpan.FromHours(1), "") } },
            { State.ObjectionsAnswered, Trigger.GoOnWithoutTraining, "has-reason-without-training", "GAP-VIS-14.1", null, VisitCases.Untrained with { NotTrainedBecause = " " } },
            { State.NotTrained, Trigger.DeliverItems, "owed-is-the-customers", "GAP-VIS-items", "K5", new CustomerVisit("V1", "K6", VisitCases.Plan) { Owed = all.Owed, Deliveries = all.Deliveries } },
            { State.Trained, Trigger.DeliverItems, "owed-is-the-customers", "GAP-VIS-items", "K5", new CustomerVisit("V1", "K6", VisitCases.Plan) { Owed = all.Owed, Deliveries = all.Deliveries } },
            { State.ItemsDelivered, Trigger.Report, "has-report", "GAP-VIS-report", null, all with { Report = new VisitReport("wang", "") } },
            { State.ItemsDelivered, Trigger.Report, "has-report", "GAP-VIS-report", null, all with { Report = new VisitReport("wang", "done") { FollowUp = [new FollowUpPoint("a rebate", "")] } } },
            { State.ItemsDelivered, Trigger.Report, "is-reported-by-the-visitor", "GAP-VIS-report", "li", all with { Report = new VisitReport("li", "done") } },
            { State.Reported, Trigger.OpenFollowUp, "has-follow-up", "GAP-VIS-follow-up", null, VisitCases.WithNothingLeft },
            { State.Reported, Trigger.CloseFollowUp, "has-no-follow-up", "GAP-VIS-follow-up", "a rebate", all },
            { State.Reported, Trigger.CloseFollowUp, "has-no-follow-up", "GAP-VIS-follow-up", "no report", all with { Report = null } },
            { State.FollowUpOpen, Trigger.CloseFollowUp, "follow-up-is-done", "GAP-VIS-follow-up", "open: a rebate", all with { Report = new VisitReport("wang", "done") { FollowUp = [new FollowUpPoint("a rebate", "li")] } } },
            { State.Drafted, Trigger.Cancel, "has-reason-to-cancel", "GAP-VIS-cancelled", null, all with { CancelledBecause = null } },
            { State.Underway, Trigger.RecordRefusal, "has-reason-of-refusal", "GAP-VIS-refused", null, all with { RefusedBecause = " " } },
        };
    }

    [Theory]
    [MemberData(nameof(Demands))]
    public void A_demand_that_is_not_met_is_named_with_its_clause_and_nothing_else_is(State state, Trigger trigger, string demand, string clause, string? actual, CustomerVisit visit) =>
        VisitCases.In(state, visit).When(trigger).ExpectRefused($"vis.visit.{demand}", actual: actual, clause: clause)
            .Outcome.Should().BeOfType<Refused>().Which.Unmet.Should().ContainSingle();

    [Theory]
    [InlineData(State.Approved, Trigger.Prepare, "masters-technique", "knows-policy-of-the-month", "looks-proper", "has-tools")]
    [InlineData(State.Prepared, Trigger.CheckIn, "has-track-point", "is-near-enough", "is-in-time")]
    [InlineData(State.CheckedIn, Trigger.Begin, "is-introduced", "knows-receptionist", "knows-who-decides", "knows-needs-and-problems", "has-attitude-and-demands")]
    [InlineData(State.Underway, Trigger.CollectInformation, "has-prospects", "knows-competitors", "knows-credit")]
    [InlineData(State.ObjectionsAnswered, Trigger.Train, "is-trained", "is-trained-long-enough", "is-not-trained-too-long")]
    [InlineData(State.ItemsDelivered, Trigger.Report, "has-report", "is-reported-by-the-visitor")]
    [InlineData(State.FollowUpOpen, Trigger.CloseFollowUp, "follow-up-is-done")]
    public void Of_a_visit_of_which_nothing_is_known_all_that_is_missing_is_named_at_once(State state, Trigger trigger, params string[] demands)
    {
        var visit = new CustomerVisit("V1", "K5", VisitCases.Plan);

        VisitCases.In(state, visit).When(trigger).Outcome.Should().BeOfType<Refused>().Which.Unmet.Select(unmet => unmet.Id)
            .Should().Equal(demands.Select(demand => $"vis.visit.{demand}"));
    }

    [Fact]
    public void Every_item_that_is_still_owed_is_named_with_the_clause_by_which_it_is_owed()
    {
        var missing = VisitCases.Complete with { Deliveries = [.. VisitCases.Complete.Deliveries.Where(delivery => !delivery.Item.EndsWith("-consultation", StringComparison.Ordinal))] };

        VisitCases.In(State.Trained, missing).When(Trigger.DeliverItems).ExpectRefused(
            "vis.visit.items-are-delivered",
            actual: "open: tob.service.legal-consultation (TOB-19.C1, TOB-10); tob.service.product-consultation (TOB-19.C1, TOB-10)",
            clause: "GAP-VIS-items");
    }

    [Fact]
    public void A_large_customer_may_be_met_at_a_fair()
    {
        var plan = VisitCases.Plan with { Route = VisitRoute.TradeFair, IsLargeOrHardToVisit = true };

        VisitCases.In(State.Drafted, Planned(plan)).When(Trigger.Approve).ExpectAccepted(State.Approved).ExpectClauses("VIS-8");
    }

    [Fact]
    public void The_host_cannot_lose_the_plan_and_the_steps_say_so()
    {
        var lost = VisitCases.Complete with { Plans = [VisitCases.Plan] };
        var rescheduled = VisitCases.In(State.Rescheduled, lost);

        rescheduled.When(Trigger.Approve).Outcome.Should().BeOfType<Refused>().Which.Unmet.Select(unmet => unmet.Id)
            .Should().Equal("vis.visit.has-purpose-and-target", "vis.visit.route-fits", "vis.visit.is-still-ahead");
        FluentActions.Invoking(() => lost with { Plans = [] }).Should().Throw<ArgumentException>().WithMessage("*without a plan*");
    }

    private static CustomerVisit Planned(CustomerVisitPlan plan) => VisitCases.Complete with { Plans = [plan] };
}
