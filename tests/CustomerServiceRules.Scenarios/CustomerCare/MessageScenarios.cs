using CustomerServiceRules.Procedures.CustomerCare;
using CustomerServiceRules.Testing;
using static CustomerServiceRules.Scenarios.Buyers.Buyers;
using Kind = CustomerServiceRules.Procedures.CustomerCare.CareMessageKind;
using Route = CustomerServiceRules.Procedures.CustomerCare.MessageRoute;

namespace CustomerServiceRules.Scenarios.Buyers;

public sealed class MessageScenarios
{
    private static readonly DateTimeOffset April = At(2024, 4, 10, 9);
    private static readonly DateTimeOffset Withdrawal = At(2024, 5, 20, 14);

    private static readonly CareFile WithAddress = Consenting with { Email = "b1@example.com" };

    private static readonly CareFile Withdrawing = Consenting with { Consent = [new ConsentStatement(Signed, true), new ConsentStatement(Withdrawal, false)] };

    [Theory]
    [InlineData(Kind.Birthday)]
    [InlineData(Kind.ProjectEvent)]
    [InlineData(Kind.Surroundings)]
    [InlineData(Kind.Progress)]
    [InlineData(Kind.Service)]
    [InlineData(Kind.FamilyLetter)]
    public void With_consent_a_message_goes_by_email_where_an_address_is_known_and_else_by_sms(Kind kind)
    {
        Asked(WithAddress, kind).ExpectValue(Route.Email).ExpectRules("care.message-route.by-email").ExpectClauses("CARE-2.0", "CARE-2.1", "X-13");
        Asked(Consenting, kind).ExpectValue(Route.Sms).ExpectRules("care.message-route.by-sms").ExpectClauses("CARE-2.1", "X-13");
    }

    [Theory]
    [InlineData(Kind.Hotline)]
    [InlineData(Kind.WaterTest)]
    [InlineData(Kind.Thanks)]
    public void What_a_clause_orders_by_sms_goes_by_sms_whatever_address_is_known(Kind kind) =>
        Asked(WithAddress, kind).ExpectValue(Route.Sms);

    [Fact]
    public void Without_consent_nothing_is_sent_but_thanks_and_safety()
    {
        foreach (var kind in Enum.GetValues<Kind>().Except([Kind.Thanks, Kind.Safety]))
        {
            Asked(Subscriber, kind).ExpectValue(Route.Withheld).ExpectClauses("CARE-2.1");
            Asked(Subscriber, kind).ExpectWhyNot("care.message-route.by-sms", actual: "NotAsked", required: "Given", clause: "CARE-2.1");
        }

        Asked(Subscriber, Kind.Thanks).ExpectValue(Route.Sms).ExpectClauses("CARE-1.2", "GAP-CARE-1.2");
        Asked(Subscriber, Kind.Safety).ExpectValue(Route.Sms).ExpectClauses("OQ-46");
    }

    [Fact]
    public void Who_refused_gets_safety_alone()
    {
        foreach (var kind in Enum.GetValues<Kind>().Except([Kind.Safety]))
            Asked(Refusing, kind).ExpectValue(Route.Withheld).ExpectClauses("CARE-2.1", "OQ-46");
        Asked(Refusing, Kind.Safety).ExpectValue(Route.Sms).ExpectRules("care.message-route.safety");
        Asked(Refusing, Kind.Thanks).ExpectWhyNot("care.message-route.thanks-before-consent", actual: "Refused", required: "NotAsked", clause: "GAP-CARE-1.2");
    }

    [Theory]
    [InlineData(-1, Route.Sms)]
    [InlineData(0, Route.Withheld)]
    [InlineData(1, Route.Withheld)]
    public void A_withdrawal_holds_from_its_second_on(int seconds, Route route)
    {
        Asked(Withdrawing, Kind.Progress, Withdrawal.AddSeconds(seconds)).ExpectValue(route);
        Asked(Withdrawing, Kind.Safety, Withdrawal.AddSeconds(seconds)).ExpectValue(Route.Sms);
    }

    [Fact]
    public void A_withheld_message_says_what_was_found_and_what_was_expected() =>
        Asked(Withdrawing, Kind.Progress, Withdrawal).ExpectRules("care.message-route.withheld-after-objection").ExpectClauses("CARE-2.1", "OQ-46")
            .ExpectWhyNot("care.message-route.by-sms", actual: "Withdrawn", required: "Given", clause: "CARE-2.1");

    [Theory]
    [InlineData(-1, Route.Withheld)]
    [InlineData(0, Route.Sms)]
    public void Consent_holds_from_its_second_on(int seconds, Route route) =>
        Asked(Consenting, Kind.Progress, Signed.AddSeconds(seconds)).ExpectValue(route);

    [Fact]
    public void An_email_needs_consent_too() =>
        Asked(WithAddress with { Consent = [] }, Kind.FamilyLetter).ExpectValue(Route.Withheld).ExpectClauses("GAP-CARE-2.1a");

    [Fact]
    public void An_invitation_of_the_owners_club_waits_for_approval()
    {
        Asked(WithAddress, Kind.ClubInvitation).ExpectValue(Route.Withheld).ExpectClauses("CARE-2.2").ExpectOverridden("care.message-route.by-email", by: "care.message-route.withheld-unapproved");
        Asked(Consenting, Kind.ClubInvitation).ExpectOverridden("care.message-route.by-sms", by: "care.message-route.withheld-unapproved");
    }

    [Theory]
    [InlineData(-1, Route.Email)]
    [InlineData(0, Route.Email)]
    [InlineData(1, Route.Withheld)]
    public void An_approval_holds_from_its_second_on(int seconds, Route route) =>
        Asked(WithAddress, new CareMessage(Buyer, Kind.ClubInvitation) { ApprovedAt = April.AddSeconds(seconds) }).ExpectValue(route);

    [Fact]
    public void An_approved_invitation_still_needs_consent() =>
        Asked(Refusing, new CareMessage(Buyer, Kind.ClubInvitation) { ApprovedAt = Signed }).ExpectValue(Route.Withheld).ExpectClauses("CARE-2.1");

    [Fact]
    public void A_letter_on_paper_is_done_away_with_and_an_electronic_one_is_not()
    {
        Asked(WithAddress, Kind.PrintedLetter).ExpectValue(Route.Withheld).ExpectClauses("CARE-2.4", "X-14").ExpectOverridden("care.message-route.by-email", by: "care.message-route.withheld-on-paper");
        Asked(Consenting, Kind.PrintedLetter).ExpectValue(Route.Withheld);
        Asked(WithAddress, Kind.FamilyLetter).ExpectValue(Route.Email).ExpectClauses("CARE-H");
    }

    [Theory]
    [InlineData(2, Route.Sms)]
    [InlineData(3, Route.Withheld)]
    [InlineData(4, Route.Withheld)]
    public void A_cap_of_three_lets_the_third_pass_and_not_the_fourth(int sent, Route route)
    {
        var capped = Book.Given(Consenting, new CareMessage(Buyer, Kind.Progress) { SmsInMonth = sent }).With(CustomerCare.SmsCap, MessageCap.Of(3), "X-13").AsOf(April).When(CustomerCare.Message);

        capped.ExpectValue(route);
        if (route == Route.Withheld)
            capped.ExpectClauses("X-13", "CARE-2.0").ExpectOverridden("care.message-route.by-sms", by: "care.message-route.withheld-over-cap");
    }

    [Fact]
    public void Without_a_cap_any_number_passes() =>
        Asked(Consenting, new CareMessage(Buyer, Kind.Progress) { SmsInMonth = 1000 }).ExpectValue(Route.Sms);

    [Theory]
    [InlineData(Kind.Thanks)]
    [InlineData(Kind.Hotline)]
    [InlineData(Kind.Safety)]
    public void What_is_owed_by_sms_and_safety_know_no_cap(Kind kind) =>
        Book.Given(Consenting, new CareMessage(Buyer, kind) { SmsInMonth = 9 }).With(CustomerCare.SmsCap, MessageCap.Of(1), "X-13").AsOf(April).When(CustomerCare.Message).ExpectValue(Route.Sms);

    [Fact]
    public void An_email_knows_no_cap() =>
        Book.Given(WithAddress, new CareMessage(Buyer, Kind.Progress) { SmsInMonth = 9 }).With(CustomerCare.SmsCap, MessageCap.Of(1), "X-13").AsOf(April).When(CustomerCare.Message).ExpectValue(Route.Email);

    [Fact]
    public void A_number_that_the_buyer_named_gets_everything_by_sms()
    {
        var file = WithAddress with { ExtraNumbers = ["139 0000 0000"] };

        Asked(file, new CareMessage(Buyer, Kind.Progress) { To = "139 0000 0000" }).ExpectValue(Route.Sms).ExpectClauses("CARE-2.1");
        Asked(file, new CareMessage(Buyer, Kind.Progress) { To = "139 0000 0001" }).ExpectValue(Route.Withheld)
            .ExpectClauses("CARE-2.1", "CARE-2.2", "GAP-CARE-2.2").ExpectOverridden("care.message-route.by-sms", by: "care.message-route.withheld-from-strangers");
    }

    [Theory]
    [InlineData(Kind.ClubInvitation, Route.Sms)]
    [InlineData(Kind.Service, Route.Sms)]
    [InlineData(Kind.Safety, Route.Sms)]
    [InlineData(Kind.Birthday, Route.Withheld)]
    [InlineData(Kind.Progress, Route.Withheld)]
    public void The_family_gets_invitations_and_service_messages(Kind kind, Route route) =>
        Asked(WithAddress with { Family = [new FamilyMember("Mei", "137 0000 0000")] }, new CareMessage(Buyer, kind) { To = "137 0000 0000", ApprovedAt = Signed }).ExpectValue(route);

    [Fact]
    public void Not_even_a_warning_goes_to_a_number_that_nobody_gave() =>
        Asked(Consenting, new CareMessage(Buyer, Kind.Safety) { To = "130 0000 0000" }).ExpectValue(Route.Withheld);

    [Fact]
    public void A_message_is_decided_for_its_own_buyer_alone()
    {
        var other = new CareFile("B2", CareProjects.Tianhui, Consenting.Events);

        Book.Given(Consenting, new CareMessage(Buyer, Kind.Progress))
            .Beside(CustomerCare.FactsOf(other, new CareMessage("B2", Kind.Progress)))
            .AsOf(April).When(CustomerCare.Message).ExpectValue(Route.Sms);
    }

    private static ScenarioOutcome<Route> Asked(CareFile file, Kind kind, DateTimeOffset? at = null) => Asked(file, new CareMessage(Buyer, kind), at);

    private static ScenarioOutcome<Route> Asked(CareFile file, CareMessage message, DateTimeOffset? at = null) =>
        Book.Given(file, message).AsOf(at ?? April).When(CustomerCare.Message);
}
