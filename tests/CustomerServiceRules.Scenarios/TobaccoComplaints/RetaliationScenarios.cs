using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Testing;
using State = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoComplaintState;
using Task = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoComplaintTask;
using Trigger = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoComplaintTrigger;
using Watch = CustomerServiceRules.Procedures.TobaccoRetail.RetaliationTrigger;

namespace CustomerServiceRules.Scenarios.TobaccoComplaints;

/// <summary>No retaliation, open or disguised, against whoever complains (TOB-17.3).</summary>
public sealed class RetaliationScenarios
{
    private static readonly TobaccoComplaint Reported = Cases.Complete with { Retaliation = new Retaliation("scarce brands are no longer delivered") };

    private static readonly TobaccoComplaint Found = Cases.Complete with
    {
        Retaliation = new Retaliation("scarce brands are no longer delivered")
        {
            Person = "Zhang",
            Unit = "Wolong",
        },
    };

    private static readonly TobaccoComplaint Sanctioned = Cases.Complete with { Retaliation = Found.Retaliation! with { IsSanctioned = true } };

    [Theory]
    [InlineData(State.Received)]
    [InlineData(State.Assigned)]
    [InlineData(State.CalledBack)]
    [InlineData(State.Reopened)]
    [InlineData(State.Closed)]
    public void It_can_be_reported_at_any_time_and_also_after_the_end_and_is_examined_by_the_centre(State state) =>
        Cases.In(state, Reported).When(Watch.ReportRetaliation, TobaccoRoles.Customer, Cases.Friday)
            .ExpectAccepted(RetaliationState.Reported)
            .ExpectClauses("TOB-17.3")
            .ExpectOrder(new TobaccoComplaintOrder(Task.ExamineRetaliation, "C1", "tob.complaint-assessment-centre", "scarce brands are no longer delivered"));

    [Fact]
    public void A_reported_retaliation_keeps_the_case_open() =>
        InReported().When(Trigger.Close, TobaccoRoles.ComplaintAssessmentCentre, Cases.Friday)
            .ExpectRefused("tob.complaint.is-free-of-retaliation", clause: "TOB-17.3");

    [Fact]
    public void One_that_was_none_lets_the_case_be_closed() =>
        InReported().After(Watch.DismissRetaliation, TobaccoRoles.ComplaintAssessmentCentre, Cases.Friday)
            .When(Trigger.Close, TobaccoRoles.ComplaintAssessmentCentre, Cases.Friday).ExpectAccepted(State.Closed);

    [Fact]
    public void One_that_is_found_true_opens_a_sanction_matter() =>
        InReported().Now(Found).When(Watch.ConfirmRetaliation, TobaccoRoles.ComplaintAssessmentCentre, Cases.Friday)
            .ExpectAccepted(RetaliationState.Confirmed)
            .ExpectClauses("TOB-17.3", "GAP-TOB-17.3", "TOB-26.4")
            .ExpectOrder(new SanctionMatter("C1/retaliation/Zhang", new StaffFault("Zhang", "Wolong", SanctionGround.Retaliation)));

    [Fact]
    public void One_that_is_found_true_keeps_the_case_open_until_its_sanction_is_decided()
    {
        var confirmed = InReported().Now(Found).After(Watch.ConfirmRetaliation, TobaccoRoles.ComplaintAssessmentCentre, Cases.Friday);

        confirmed.When(Trigger.Close, TobaccoRoles.ComplaintAssessmentCentre, Cases.Friday).ExpectRefused("tob.complaint.is-free-of-retaliation", clause: "TOB-17.3");
        confirmed.When(Watch.EndRetaliation, TobaccoRoles.ComplaintAssessmentCentre, Cases.Friday).ExpectRefused("tob.retaliation.is-sanctioned", clause: "TOB-17.3");
        confirmed.Now(Sanctioned).After(Watch.EndRetaliation, TobaccoRoles.ComplaintAssessmentCentre, Cases.Friday)
            .When(Trigger.Close, TobaccoRoles.ComplaintAssessmentCentre, Cases.Friday).ExpectAccepted(State.Closed);
    }

    [Fact]
    public void Nobody_is_found_guilty_without_a_name_and_nothing_is_reported_without_an_act()
    {
        InReported().When(Watch.ConfirmRetaliation, TobaccoRoles.ComplaintAssessmentCentre, Cases.Friday).ExpectRefused("tob.retaliation.has-culprit", clause: "TOB-17.3");
        Cases.In(State.Assigned).When(Watch.ReportRetaliation, TobaccoRoles.Customer, Cases.Friday).ExpectRefused("tob.retaliation.has-act", clause: "TOB-17.3");
    }

    [Fact]
    public void The_department_that_handles_the_case_does_not_judge_its_own_retaliation()
    {
        InReported().When(Watch.DismissRetaliation, TobaccoRoles.OwningDepartment, Cases.Friday).ExpectRefused("DismissRetaliation", clause: "TOB-17.3");
        InReported().Now(Found).When(Watch.ConfirmRetaliation, TobaccoRoles.OwningDepartment, Cases.Friday).ExpectRefused("ConfirmRetaliation", clause: "TOB-17.3");
    }

    [Fact]
    public void What_is_reported_is_not_reported_again_and_what_is_not_is_not_judged()
    {
        InReported().When(Watch.ReportRetaliation, TobaccoRoles.Customer, Cases.Friday).ExpectNotPermitted();
        InReported().When(Watch.EndRetaliation, TobaccoRoles.ComplaintAssessmentCentre, Cases.Friday).ExpectNotPermitted();
        Cases.In(State.Assigned).When(Watch.ConfirmRetaliation, TobaccoRoles.ComplaintAssessmentCentre, Cases.Friday).ExpectNotPermitted();
        Cases.In(State.Assigned).When(Watch.DismissRetaliation, TobaccoRoles.ComplaintAssessmentCentre, Cases.Friday).ExpectNotPermitted();
    }

    private static LifecycleScenario<TobaccoComplaint, State, Trigger> InReported() =>
        Cases.In(State.CalledBack, Reported).After(Watch.ReportRetaliation, TobaccoRoles.Customer, Cases.Friday);
}
