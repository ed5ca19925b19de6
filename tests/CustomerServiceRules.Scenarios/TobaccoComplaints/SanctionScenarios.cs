using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Testing;
using State = CustomerServiceRules.Procedures.TobaccoRetail.SanctionState;
using Trigger = CustomerServiceRules.Procedures.TobaccoRetail.SanctionTrigger;

namespace CustomerServiceRules.Scenarios.TobaccoComplaints;

public sealed class SanctionScenarios
{
    private static readonly SanctionMatter Matter = new("M1", new StaffFault("Zhang", "Wolong", SanctionGround.CustomerComplaint));

    private static readonly SanctionMatter Judged = Matter with
    {
        Facts = "did not visit K1 in two weeks",
        Severity = "light",
    };

    private static readonly SanctionMatter Complete = Judged.Proposed(Decide(Judged).Decision) with
    {
        DecidedBy = "Director Li",
        AppliedOn = new DateOnly(2024, 3, 11),
    };

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, SanctionGround.VisitNotInTime)]
    [InlineData(2, SanctionGround.VisitNotInTime)]
    [InlineData(3, SanctionGround.LongTermNonVisiting)]
    [InlineData(4, SanctionGround.LongTermNonVisiting)]
    public void Three_missed_periods_in_a_row_are_non_visiting_for_long(int missed, SanctionGround? ground)
    {
        foreach (var way in Enum.GetValues<VisitCheckWay>())
        {
            var outcome = Cases.Book.Given(new VisitCheck("Zhang 2024-03", way, missed)).AsOf(Cases.Friday).When(TobaccoRetail.VisitFailing);
            if (ground is { } expected)
                outcome.ExpectValue(expected).ExpectClauses("TOB-26.1", "OQ-17");
            else
                outcome.ExpectUndecided().ExpectWhyNot("tob.visit-failing.not-in-time", actual: "0", required: "1", distance: "1");
        }
    }

    [Fact]
    public void A_unit_may_set_another_number_of_periods_but_not_one()
    {
        Cases.Book.Given(new VisitCheck("Zhang 2024-03", VisitCheckWay.Position, 3)).With(TobaccoRetail.LongTermNonVisitingFrom, 4, "CITY-3").AsOf(Cases.Friday)
            .When(TobaccoRetail.VisitFailing).ExpectValue(SanctionGround.VisitNotInTime).ExpectClauses("CITY-3")
            .ExpectWhyNot("tob.visit-failing.long-term", actual: "3", required: "4", distance: "1", clause: "CITY-3");
        TobaccoRetail.LongTermNonVisitingFrom.Allowed!.Contains(1).Should().BeFalse();
        TobaccoRetail.LongTermNonVisitingFrom.Allowed.Contains(2).Should().BeTrue();
    }

    [Theory]
    [InlineData("Wolong", "light", SanctionGrade.CashPenalty, "200 yuan", "CITY-3")]
    [InlineData("Wolong", "grave", SanctionGrade.OffPostStudy, "one month", "CITY-3")]
    [InlineData("Wolong", "relapse", SanctionGrade.WaitingForPost, "", "CITY-3")]
    [InlineData("Wolong", "retaliation", SanctionGrade.AdministrativeDiscipline, "", "CITY-5")]
    [InlineData("Wancheng", "light", SanctionGrade.OffPostStudy, "one week", "CITY-4")]
    public void Each_units_own_rules_say_what_a_severity_costs(string unit, string severity, SanctionGrade grade, string terms, string clause) =>
        Decide(new SanctionMatter("M1", new StaffFault("Zhang", unit, SanctionGround.CustomerComplaint))
        {
            Facts = "as found",
            Severity = severity,
        }).ExpectValue(new Sanction(grade, terms)).ExpectClauses("TOB-26.2", "TOB-26.4", "TOB-26.5", "OQ-17", "X-6", clause);

    [Theory]
    [InlineData(SanctionGround.VisitNotInTime, "TOB-26.1")]
    [InlineData(SanctionGround.LongTermNonVisiting, "TOB-26.1")]
    [InlineData(SanctionGround.CustomerComplaint, "TOB-26.2")]
    [InlineData(SanctionGround.CallBackFinding, "TOB-26.3")]
    [InlineData(SanctionGround.Retaliation, "TOB-17.3")]
    public void The_reason_cites_the_trigger_by_which_the_failing_came_to_light_and_no_other(SanctionGround ground, string clause)
    {
        var outcome = Decide(new SanctionMatter("M1", new StaffFault("Zhang", "Wolong", ground))
        {
            Facts = "as found",
            Severity = "light",
        });

        outcome.ExpectClauses(clause).ExpectNoClauses([.. new[] { "TOB-26.1", "TOB-26.2", "TOB-26.3", "TOB-17.3" }.Where(other => other != clause)]);
    }

    [Fact]
    public void Without_confirmed_facts_a_severity_or_a_line_of_the_units_rules_no_sanction_is_decided()
    {
        Decide(Judged with { Facts = null }).ExpectUndecided().ExpectWhyNot("tob.sanction-measure.by-complaint", clause: "TOB-26.2");
        Decide(Judged with { Severity = null }).ExpectUndecided().ExpectWhyNot("tob.sanction-measure.by-complaint", clause: "TOB-26.5");
        Decide(Judged with { Severity = "unheard of" }).ExpectUndecided();
        ScenarioBook.Of(new TobaccoRetailModule()).Given(Judged).AsOf(Cases.Friday).When(TobaccoRetail.SanctionFor).ExpectUndecided();
    }

    [Fact]
    public void A_sanction_comes_about_in_four_steps_each_with_its_clause()
    {
        var found = Cases.Book.Given(TobaccoRetail.SanctionMatters, Complete).Since(Cases.Friday);
        found.When(Trigger.ConfirmFacts, TobaccoRoles.ComplaintAssessmentCentre, Cases.Friday).ExpectAccepted(State.FactsConfirmed)
            .ExpectClauses("TOB-26.1", "TOB-26.2", "TOB-26.3", "TOB-26.5").ExpectOrder(new SanctionOrder(SanctionTask.Propose, "M1", "Zhang", Complete.Proposal));

        var confirmed = found.After(Trigger.ConfirmFacts, TobaccoRoles.ComplaintAssessmentCentre, Cases.Friday);
        confirmed.When(Trigger.ProposeSanction, TobaccoRoles.Unit, Cases.Friday).ExpectAccepted(State.SanctionProposed).ExpectClauses("TOB-26.4", "TOB-26.5");

        var proposed = confirmed.After(Trigger.ProposeSanction, TobaccoRoles.Unit, Cases.Friday);
        proposed.When(Trigger.DecideSanction, TobaccoRoles.Unit, Cases.Friday).ExpectAccepted(State.SanctionDecided).ExpectClauses("TOB-26.4")
            .ExpectOrder(new SanctionOrder(SanctionTask.Apply, "M1", "Zhang", new Sanction(SanctionGrade.CashPenalty, "200 yuan")));

        proposed.After(Trigger.DecideSanction, TobaccoRoles.Unit, Cases.Friday)
            .When(Trigger.ApplySanction, TobaccoRoles.Unit, Cases.Friday).ExpectAccepted(State.Applied).ExpectClauses("TOB-26.4", "TOB-22.4")
            .ExpectOrder(new SanctionOrder(SanctionTask.CountInAssessment, "M1", "Zhang", Complete.Proposal));
    }

    [Fact]
    public void A_sanction_for_one_severity_is_not_decided_for_another() =>
        Fire(Trigger.DecideSanction, Complete with { Severity = "grave" }).ExpectRefused("tob.sanction.has-proposal", clause: "TOB-26.4");

    [Fact]
    public void A_matter_whose_facts_are_not_confirmed_is_dropped() =>
        Cases.Book.Given(TobaccoRetail.SanctionMatters, Matter).Since(Cases.Friday)
            .When(Trigger.Drop, TobaccoRoles.ComplaintAssessmentCentre, Cases.Friday).ExpectAccepted(State.Dropped).ExpectClauses("GAP-TOB-3.13");

    [Fact]
    public void Every_step_demands_what_comes_before_it()
    {
        Fire(Trigger.ConfirmFacts, Matter).ExpectRefused("tob.sanction.has-facts", clause: "TOB-26.2");
        Fire(Trigger.ProposeSanction, Matter with { Facts = "found" }).ExpectRefused("tob.sanction.has-severity", clause: "TOB-26.4").ExpectRefused("tob.sanction.has-proposal", clause: "TOB-26.5");
        Fire(Trigger.ProposeSanction, Judged).ExpectRefused("tob.sanction.has-proposal", clause: "TOB-26.5");
        Fire(Trigger.DecideSanction, Complete with { DecidedBy = " " }).ExpectRefused("tob.sanction.has-decider", clause: "TOB-26.4");
        Fire(Trigger.ApplySanction, Complete with { AppliedOn = null }).ExpectRefused("tob.sanction.is-carried-out", clause: "TOB-26.4");
    }

    [Fact]
    public void Every_trigger_that_a_state_does_not_know_is_refused()
    {
        foreach (var state in Enum.GetValues<State>())
        {
            Trigger[] known = state switch
            {
                State.Finding => [Trigger.ConfirmFacts, Trigger.Drop],
                State.FactsConfirmed => [Trigger.ProposeSanction],
                State.SanctionProposed => [Trigger.DecideSanction],
                State.SanctionDecided => [Trigger.ApplySanction],
                _ => [],
            };
            foreach (var trigger in Enum.GetValues<Trigger>())
                Sanctions.Fire(Reached(state), trigger, Complete, RoleOf(trigger), Cases.Friday).Should().BeAssignableTo(known.Contains(trigger) ? typeof(Accepted) : typeof(NotPermitted), $"{trigger} in {state}");
        }
    }

    [Fact]
    public void The_lifecycle_keeps_the_contract_and_every_transition_can_be_walked() =>
        LifecycleContract.Of(TobaccoRetail.SanctionMatters, new TobaccoRetailModule()).Samples(Matter, Judged, Complete).StartingAt(Cases.Friday).Verify().ExpectEveryTransition();

    [Fact]
    public void A_proposal_is_taken_from_the_decision_about_the_matter_itself_only()
    {
        var other = Decide(new SanctionMatter("M2", Judged.Fault)
        {
            Facts = "as found",
            Severity = "light",
        }).Decision;

        FluentActions.Invoking(() => Judged.Proposed(other)).Should().Throw<ArgumentException>().WithMessage("*M2*M1*");
        FluentActions.Invoking(() => Judged.Proposed(Decide(Judged with { Severity = null }).Decision)).Should().Throw<ArgumentException>().WithMessage("*Undecided*");
    }

    private static Lifecycle<SanctionMatter, State, Trigger> Sanctions => Cases.Book.Rulebook.Lifecycle(TobaccoRetail.SanctionMatters);

    private static ScenarioOutcome<Sanction> Decide(SanctionMatter matter) => Cases.Book.Given(matter).AsOf(Cases.Friday).When(TobaccoRetail.SanctionFor);

    private static LifecycleScenarioOutcome<SanctionMatter, State, Trigger> Fire(Trigger trigger, SanctionMatter matter) =>
        Cases.Book.Given(TobaccoRetail.SanctionMatters, matter).At(Reached(trigger switch
        {
            Trigger.ProposeSanction => State.FactsConfirmed,
            Trigger.DecideSanction => State.SanctionProposed,
            Trigger.ApplySanction => State.SanctionDecided,
            _ => State.Finding,
        })).When(trigger, RoleOf(trigger), Cases.Friday);

    private static LifecycleRecord Reached(State state)
    {
        Trigger[] way = state == State.Dropped
            ? [Trigger.Drop]
            : [.. new[] { Trigger.ConfirmFacts, Trigger.ProposeSanction, Trigger.DecideSanction, Trigger.ApplySanction }.Take((int)state - 1)];
        return way.Aggregate(Sanctions.Start("M1", Cases.Friday), (record, trigger) => ((Accepted)Sanctions.Fire(record, trigger, Complete, RoleOf(trigger), Cases.Friday)).Record);
    }

    private static Role RoleOf(Trigger trigger) => trigger is Trigger.ConfirmFacts or Trigger.Drop ? TobaccoRoles.ComplaintAssessmentCentre : TobaccoRoles.Unit;
}
