using CustomerServiceRules.Procedures.CustomerCare;
using static CustomerServiceRules.Scenarios.Buyers.Buyers;
using static CustomerServiceRules.Scenarios.Buyers.Journeys;
using State = CustomerServiceRules.Procedures.CustomerCare.CareJourneyState;
using Trigger = CustomerServiceRules.Procedures.CustomerCare.CareJourneyTrigger;

namespace CustomerServiceRules.Scenarios.Buyers;

public sealed class JourneyRefusalScenarios
{
    [Fact]
    public void Nobody_signs_without_the_questionnaire_and_its_answer_may_be_no()
    {
        Given(Whole with { File = Whole.File with { Consent = [] } }, State.Subscribed).When(Trigger.Sign, CareRoles.ContractDepartment, Signed)
            .ExpectRefused("care.journey.has-questionnaire", actual: "NotAsked", required: "Given or Refused", clause: "CARE-2.1");
        Given(Silent, State.Subscribed).When(Trigger.Sign, CareRoles.ContractDepartment, Signed).ExpectAccepted(State.Signed);
    }

    [Fact]
    public void What_the_file_does_not_say_has_not_happened()
    {
        Given(Whole with { File = Visitor }, State.FirstVisit).When(Trigger.Subscribe, CareRoles.ContractDepartment, Subscribed)
            .ExpectRefused("care.journey.has-subscribed", actual: "nothing on file", clause: "CARE-1.2");
        Given(Whole, State.FirstVisit).When(Trigger.Subscribe, CareRoles.ContractDepartment, Subscribed.AddSeconds(-1))
            .ExpectRefused("care.journey.has-subscribed", actual: "on file for 2024-03-05T11:00:00.0000000+08:00");
        Given(Whole with { File = Subscriber }, State.Subscribed).When(Trigger.Sign, CareRoles.ContractDepartment, Signed)
            .ExpectRefused("care.journey.has-signed", actual: "nothing on file", clause: "CARE-1.3");
        Given(Whole with { File = Consenting }, State.PreMoveIn).When(Trigger.MoveIn, CareRoles.PropertyCompany, MovedIn)
            .ExpectRefused("care.journey.has-moved-in", actual: "nothing on file", clause: "CARE-0.2");
        Given(Whole, State.MockMoveIn).When(Trigger.MoveIn, CareRoles.PropertyCompany, MovedIn.AddSeconds(-1)).ExpectRefused("care.journey.has-moved-in");
        Given(Whole, State.AwaitingMoveIn).When(Trigger.MoveIn, CareRoles.PropertyCompany, MovedIn.AddSeconds(-1)).ExpectRefused("care.journey.has-moved-in");
        Given(Whole, State.Signed).When(Trigger.GiveUp, CareRoles.ContractDepartment, MovedIn)
            .ExpectRefused("care.journey.has-given-up", actual: "nothing on file", clause: "GAP-CARE-0.2");
    }

    [Fact]
    public void The_first_call_is_confirmed_once_and_by_a_call_after_the_visit()
    {
        Given(Whole with { Contacts = [] }, State.FirstVisit).When(Trigger.ConfirmFirstCall, CareRoles.CallbackSpecialist, Visited.AddHours(1))
            .ExpectRefused("care.journey.has-first-call", actual: "no call after the first visit", clause: "CARE-1.1");
        Given(Whole with { Contacts = [Call(Visited.AddSeconds(-1))] }, State.FirstVisit).When(Trigger.ConfirmFirstCall, CareRoles.CallbackSpecialist, Visited.AddHours(1))
            .ExpectRefused("care.journey.has-first-call");
        Given(Whole, Trigger.ConfirmFirstCall).When(Trigger.ConfirmFirstCall, CareRoles.CallbackSpecialist, Visited.AddHours(30))
            .ExpectRefused("care.journey.has-first-call", actual: "a call that was confirmed before");
        Given(Whole, State.Subscribed).When(Trigger.ConfirmFirstCall, CareRoles.CallbackSpecialist, Subscribed).ExpectAccepted(State.Subscribed)
            .ExpectOrder(new CareOrder(CareTask.FileRecord, Buyer, CareRoles.CallbackSpecialist.Id));
    }

    [Fact]
    public void Data_are_exported_once() =>
        Given(Whole, Trigger.Subscribe, Trigger.Export).When(Trigger.Export, CareRoles.ContractDepartment, Subscribed.AddHours(2)).ExpectRefused("care.journey.is-not-exported", clause: "OQ-70");

    [Fact]
    public void Thanks_come_after_the_export_and_once()
    {
        var at = When(Trigger.ConfirmThanks);

        Given(Whole, State.Subscribed).When(Trigger.ConfirmThanks, CareRoles.CallbackSpecialist, at).ExpectRefused("care.journey.has-thanks", actual: "no export", clause: "OQ-70");
        Given(Whole with { Contacts = [Message(Subscribed.AddHours(2), CareTopics.Event)] }, Trigger.Subscribe, Trigger.Export).When(Trigger.ConfirmThanks, CareRoles.CallbackSpecialist, at)
            .ExpectRefused("care.journey.has-thanks", actual: "no thank-you message after subscribing", clause: "CARE-1.2");
        Given(Whole, Trigger.Subscribe, Trigger.Export, Trigger.ConfirmThanks).When(Trigger.ConfirmThanks, CareRoles.CallbackSpecialist, at)
            .ExpectRefused("care.journey.has-thanks", actual: "a message that was confirmed before");
        Given(Whole, Trigger.Subscribe, Trigger.Export, Trigger.Sign).When(Trigger.ConfirmThanks, CareRoles.CallbackSpecialist, Signed).ExpectAccepted(State.Signed)
            .ExpectOrder(new CareOrder(CareTask.FileRecord, Buyer, CareRoles.CallbackSpecialist.Id));
    }

    [Fact]
    public void The_hotline_is_made_known_by_call_and_by_message_unless_messages_are_not_welcome()
    {
        var at = When(Trigger.ConfirmWelcome);

        Given(Whole with { Contacts = [Whole.Contacts[3]] }, State.Signed).When(Trigger.ConfirmWelcome, CareRoles.Ambassador, at).ExpectRefused("care.journey.has-welcome-call", clause: "CARE-1.3");
        Given(Whole with { Contacts = [Whole.Contacts[2]] }, State.Signed).When(Trigger.ConfirmWelcome, CareRoles.Ambassador, at).ExpectRefused("care.journey.has-hotline-message", clause: "CARE-1.3");
        Given(Whole with { Contacts = [Call(Signed.AddHours(1)), Whole.Contacts[3]] }, State.Signed).When(Trigger.ConfirmWelcome, CareRoles.Ambassador, at).ExpectRefused("care.journey.has-welcome-call");
        Given(Whole with { Contacts = [Call(at.AddSeconds(1), CareTopics.Hotline), Whole.Contacts[3]] }, State.Signed).When(Trigger.ConfirmWelcome, CareRoles.Ambassador, at).ExpectRefused("care.journey.has-welcome-call");
        Given(Silent, State.Signed).When(Trigger.ConfirmWelcome, CareRoles.Ambassador, at).ExpectAccepted(State.AwaitingMoveIn);
    }

    [Fact]
    public void Contacts_with_others_do_not_count() =>
        Given(Whole with { Contacts = [new Visits.Contact("c", "B2", Visits.ContactWay.Call, Visited.AddHours(1), "Li")] }, State.FirstVisit)
            .When(Trigger.ConfirmFirstCall, CareRoles.CallbackSpecialist, Visited.AddHours(2)).ExpectRefused("care.journey.has-first-call");

    [Theory]
    [InlineData(State.FirstVisit)]
    [InlineData(State.Subscribed)]
    [InlineData(State.Signed)]
    [InlineData(State.AwaitingMoveIn)]
    [InlineData(State.PreMoveIn)]
    [InlineData(State.MockMoveIn)]
    public void A_buyer_may_give_up_at_any_time_before_moving_in(State state) =>
        Given(GivingUp, state).When(Trigger.GiveUp, CareRoles.ContractDepartment, MovedIn).ExpectAccepted(State.GivenUp).ExpectClauses("GAP-CARE-0.2");

    [Theory]
    [InlineData(State.FirstVisit, Trigger.ConfirmFirstCall)]
    [InlineData(State.FirstVisit, Trigger.Subscribe)]
    [InlineData(State.Subscribed, Trigger.Export)]
    [InlineData(State.Subscribed, Trigger.ConfirmThanks)]
    [InlineData(State.Subscribed, Trigger.Sign)]
    [InlineData(State.Signed, Trigger.ConfirmWelcome)]
    [InlineData(State.AwaitingMoveIn, Trigger.BeginMonthsBeforeMoveIn)]
    [InlineData(State.PreMoveIn, Trigger.BeginMockMoveIn)]
    [InlineData(State.PreMoveIn, Trigger.MoveIn)]
    [InlineData(State.Signed, Trigger.GiveUp)]
    public void Nobody_else_has_a_role(State state, Trigger trigger) =>
        Given(Whole, state).When(trigger, CareRoles.Butler, MovedIn).ExpectRefused(trigger.ToString(), actual: "care.butler");
}
