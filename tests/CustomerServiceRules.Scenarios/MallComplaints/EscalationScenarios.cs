using CustomerServiceRules.Procedures.MallComplaints;
using static CustomerServiceRules.Scenarios.Mall.MallCases;

namespace CustomerServiceRules.Scenarios.Mall;

public sealed class EscalationScenarios
{
    [Fact]
    public void Those_below_hand_what_they_cannot_settle_to_the_store_manager_and_say_why()
    {
        var assigned = Book.Given(MallComplaints.Handling, Complete()).Since(Monday)
            .After(MallComplaintTrigger.Record, MallRoles.Employee, Monday)
            .After(MallComplaintTrigger.Assign, MallRoles.System, Monday);

        assigned.When(MallComplaintTrigger.Escalate, MallRoles.Supervisor, Monday)
            .ExpectRefused("mall.complaint.has-not-been-settled", clause: "MALL-C-3.5.1h");
        assigned.Now(Complete().Upwards()).When(MallComplaintTrigger.Escalate, MallRoles.Supervisor, Monday)
            .ExpectAccepted(MallComplaintState.Escalated)
            .ExpectOrder(new HandlerAssignment("C-1", HandlerLevel.StoreManager, "the customer refuses the exchange"))
            .ExpectClauses("MALL-C-3.5.1h");
    }

    [Fact]
    public void A_customer_who_insists_gets_the_store_manager()
    {
        var recorded = Book.Given(MallComplaints.Handling, Complete()).Since(Monday).After(MallComplaintTrigger.Record, MallRoles.Employee, Monday);

        recorded.When(MallComplaintTrigger.InsistOnStoreManager, MallRoles.Customer, Monday)
            .ExpectRefused("mall.complaint.customer-insists", clause: "MALL-C-3.5.1i");
        recorded.Now(Complete().Upwards()).When(MallComplaintTrigger.InsistOnStoreManager, MallRoles.Customer, Monday)
            .ExpectAccepted(MallComplaintState.Escalated)
            .ExpectOrder(new HandlerAssignment("C-1", HandlerLevel.StoreManager, "the customer insists on the store manager"))
            .ExpectClauses("MALL-C-3.5.1i");
    }

    [Fact]
    public void What_has_gone_to_the_store_manager_stays_there_whatever_was_decided_before()
    {
        var escalated = Book.Given(MallComplaints.Handling, Complete(HandlerLevel.Lower).Upwards()).Since(Monday)
            .After(MallComplaintTrigger.Record, MallRoles.Employee, Monday)
            .After(MallComplaintTrigger.Escalate, MallRoles.Supervisor, Monday);

        escalated.When(MallComplaintTrigger.Verify, MallRoles.CustomerServiceManager, Monday)
            .ExpectRefused("mall.complaint.handler-reaches-level", actual: "CustomerServiceManager", required: "StoreManager");
        escalated.After(MallComplaintTrigger.Verify, MallRoles.StoreManager, Monday)
            .When(MallComplaintTrigger.ProposeSolution, MallRoles.Supervisor, Monday)
            .ExpectRefused("mall.complaint.handler-reaches-level", required: "StoreManager");
    }

    [Fact]
    public void It_goes_there_once()
    {
        var again = Book.Given(MallComplaints.Handling, Complete().Upwards()).Since(Monday)
            .After(MallComplaintTrigger.Record, MallRoles.Employee, Monday)
            .After(MallComplaintTrigger.Escalate, MallRoles.Supervisor, Monday)
            .After(MallComplaintTrigger.Verify, MallRoles.StoreManager, Monday);

        again.When(MallComplaintTrigger.InsistOnStoreManager, MallRoles.Customer, Monday)
            .ExpectRefused("mall.complaint.is-not-escalated-yet", clause: "GAP-MALL-C-3.1.4-5");
        again.When(MallComplaintTrigger.Escalate, MallRoles.CustomerServiceManager, Monday)
            .ExpectRefused("mall.complaint.is-not-escalated-yet", clause: "MALL-C-3.5.1h");
    }

    [Fact]
    public void A_solution_that_does_not_satisfy_is_taken_up_anew_by_the_store_manager()
    {
        var resolved = Book.Given(MallComplaints.Handling, Complete()).Since(Monday)
            .After(MallComplaintTrigger.Record, MallRoles.Employee, Monday)
            .After(MallComplaintTrigger.Assign, MallRoles.System, Monday)
            .After(MallComplaintTrigger.Verify, MallRoles.Supervisor, Monday)
            .After(MallComplaintTrigger.ProposeSolution, MallRoles.Supervisor, Monday)
            .After(MallComplaintTrigger.CarryOut, MallRoles.Supervisor, Monday)
            .After(MallComplaintTrigger.Resolve, MallRoles.Supervisor, Monday);

        var later = Monday.AddHours(2);
        var begun = resolved.Now(Complete().Upwards()).After(MallComplaintTrigger.InsistOnStoreManager, MallRoles.Customer, Monday)
            .After(MallComplaintTrigger.Verify, MallRoles.StoreManager, later)
            .After(MallComplaintTrigger.ProposeSolution, MallRoles.StoreManager, later)
            .After(MallComplaintTrigger.CarryOut, MallRoles.StoreManager, later);

        begun.When(MallComplaintTrigger.Resolve, MallRoles.StoreManager, later)
            .ExpectRefused("mall.complaint.is-carried-out", actual: "2026-03-02T10:00:00.0000000+08:00", clause: "GAP-MALL-C-3.1.4-5");
        begun.Now(Complete().Upwards() with { CarriedOutAt = later.AddSeconds(1) }).When(MallComplaintTrigger.Resolve, MallRoles.StoreManager, later)
            .ExpectRefused("mall.complaint.is-carried-out", clause: "MALL-C-2");
        begun.Now(Complete().Upwards() with { CarriedOutAt = later }).After(MallComplaintTrigger.Resolve, MallRoles.StoreManager, later)
            .When(MallComplaintTrigger.Review, MallRoles.StoreManager, later).ExpectAccepted(MallComplaintState.Closed);
    }

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, "the customer refuses the exchange")]
    public void Nobody_below_goes_on_with_what_is_the_store_managers_already(bool insists, string? whyUnsettled)
    {
        var assigned = Book.Given(MallComplaints.Handling, Complete()).Since(Monday)
            .After(MallComplaintTrigger.Record, MallRoles.Employee, Monday)
            .After(MallComplaintTrigger.Assign, MallRoles.System, Monday)
            .Now(Complete() with { CustomerInsists = insists, WhyUnsettled = whyUnsettled });

        assigned.When(MallComplaintTrigger.Verify, MallRoles.Supervisor, Monday)
            .ExpectRefused("mall.complaint.handler-reaches-level", actual: "Lower", required: "StoreManager", clause: insists ? "MALL-C-3.5.1i" : "MALL-C-3.5.1h");
        assigned.When(MallComplaintTrigger.Verify, MallRoles.StoreManager, Monday).ExpectAccepted(MallComplaintState.Verified);
    }
}
