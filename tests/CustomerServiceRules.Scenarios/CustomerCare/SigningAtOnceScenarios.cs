using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.CustomerCare;
using static CustomerServiceRules.Scenarios.Buyers.Buyers;
using static CustomerServiceRules.Scenarios.Buyers.Journeys;
using State = CustomerServiceRules.Procedures.CustomerCare.CareJourneyState;
using Trigger = CustomerServiceRules.Procedures.CustomerCare.CareJourneyTrigger;

namespace CustomerServiceRules.Scenarios.Buyers;

public sealed class SigningAtOnceScenarios
{
    private static readonly CareJourneyCase AtOnce = Whole with { File = Consenting with { Events = new CareEvents(Visited, signedAt: Signed, movedInAt: MovedIn) } };

    [Fact]
    public void Who_signs_without_having_subscribed_goes_from_the_first_visit_to_the_new_home()
    {
        var record = Journeys.Lifecycle.Start(Buyer, Visited);
        foreach (var trigger in new[] { Trigger.Sign, Trigger.ConfirmWelcome, Trigger.BeginMonthsBeforeMoveIn, Trigger.BeginMockMoveIn, Trigger.MoveIn })
            record = Journeys.Lifecycle.Fire(record, trigger, AtOnce, RoleFor(trigger), When(trigger)).Should().BeOfType<Accepted>($"{trigger}").Subject.Record;

        record.History.Select(happened => happened.To).Should().Equal("FirstVisit", "Signed", "AwaitingMoveIn", "PreMoveIn", "MockMoveIn", "MovedIn");
        Given(AtOnce, State.FirstVisit).When(Trigger.Sign, CareRoles.ContractDepartment, Signed).ExpectAccepted(State.Signed)
            .ExpectEffects("care.journey.order-welcome-call", "care.journey.order-hotline-message").ExpectClauses("CARE-1.3", "CARE-2.1", "GAP-CARE-1.3");
    }

    [Fact]
    public void Journey_and_ledger_agree_that_no_thanks_are_owed_and_the_welcome_is()
    {
        var signed = Given(AtOnce, State.FirstVisit).When(Trigger.Sign, CareRoles.ContractDepartment, Signed).ExpectAccepted(State.Signed);

        Journeys.Lifecycle.Clocks(((Accepted)signed.Outcome).Record, AtOnce, Signed).Select(reading => reading.Clock).Should().BeEquivalentTo([CareJourneyLifecycle.FirstCallClock, CareJourneyLifecycle.WelcomeClock]);
        Spells(AtOnce.File, CareContacts.Thanks).Should().BeEmpty();
        Spells(AtOnce.File, CareContacts.WelcomeCall).Should().ContainSingle();
    }

    [Fact]
    public void Without_a_subscription_nothing_is_exported()
    {
        var signed = Given(AtOnce, State.FirstVisit).After(Trigger.Sign, CareRoles.ContractDepartment, Signed);

        signed.When(Trigger.Export, CareRoles.ContractDepartment, Signed).ExpectRefused("care.journey.is-not-exported", actual: "no subscription", clause: "GAP-CARE-1.3");
        signed.When(Trigger.ConfirmThanks, CareRoles.CallbackSpecialist, Signed).ExpectRefused("care.journey.has-thanks", actual: "no export");
    }

    [Fact]
    public void Who_has_subscribed_does_not_pass_over_it() =>
        Given(Whole, State.FirstVisit).When(Trigger.Sign, CareRoles.ContractDepartment, Signed)
            .ExpectRefused("care.journey.has-not-subscribed", actual: "on file for 2024-03-05T11:00:00.0000000+08:00", clause: "GAP-CARE-1.3");

    [Fact]
    public void Who_signs_at_once_fills_in_the_questionnaire_too() =>
        Given(AtOnce with { File = AtOnce.File with { Consent = [] } }, State.FirstVisit).When(Trigger.Sign, CareRoles.ContractDepartment, Signed)
            .ExpectRefused("care.journey.has-questionnaire", clause: "CARE-2.1");
}
