using CustomerServiceRules.Procedures.CustomerCare;
using CustomerServiceRules.Testing;
using CustomerServiceRules.Visits;
using static CustomerServiceRules.Scenarios.Buyers.Buyers;

namespace CustomerServiceRules.Scenarios.Buyers;

public sealed class DutyScenarios
{
    [Fact]
    public void A_visitor_is_owed_one_call_of_the_callback_specialist_within_48_hours() =>
        Book.Given(Visitor).AsOf(Visited).When(CustomerCare.Duties)
            .ExpectExactly(ContactDuty.Parse("care.first-call|1|once within 48 hours|Call|care.callback-specialist||"))
            .ExpectClauses("CARE-1.1", "OQ-45");

    [Fact]
    public void Before_the_visit_nothing_is_owed_and_the_reason_says_what_is_missing() =>
        Book.Given(Visitor).AsOf(Visited.AddSeconds(-1)).When(CustomerCare.Duties).ExpectUndecided()
            .ExpectWhyNot("care.duties.first-call", clause: "CARE-1.1");

    [Fact]
    public void A_subscriber_is_owed_the_thank_you_message_whose_48_hours_bind_the_export_too() =>
        Book.Given(Subscriber).AsOf(Subscribed).When(CustomerCare.Duties)
            .ExpectAmongOthers(ContactDuty.Parse("care.thanks|1|once within 48 hours|Message|care.callback-specialist|thanks|"))
            .ExpectClauses("CARE-1.2", "OQ-70", "GAP-CARE-1.2");

    [Fact]
    public void Before_subscribing_no_thanks_are_owed() =>
        Book.Given(Subscriber).AsOf(Subscribed.AddSeconds(-1)).When(CustomerCare.Duties).ExpectWhyNot("care.duties.thanks", clause: "CARE-1.2");

    [Fact]
    public void Who_has_signed_and_consents_is_owed_everything_of_the_sale() =>
        Book.Given(Consenting).AsOf(Signed).When(CustomerCare.Duties)
            .ExpectAmongOthers(
                ContactDuty.Parse("care.welcome-call|1|once within 3 calendar days|Call|care.ambassador|hotline|"),
                ContactDuty.Parse("care.hotline-message|1|once within 3 calendar days|Message|care.ambassador|hotline|"),
                ContactDuty.Parse("care.call|2|P1M|Call|care.ambassador||"),
                ContactDuty.Parse("care.message|2|P1M|Message|care.ambassador|birthday event surroundings|"),
                ContactDuty.Parse("care.progress|1|P1M|Message|care.property-company|progress|"))
            .ExpectClauses("CARE-1.3", "CARE-2.1", "CARE-2.3a", "CARE-2.3b", "CARE-2.4", "OQ-47", "GAP-CARE-2.3a");

    [Fact]
    public void Who_does_not_consent_is_called_and_gets_no_message()
    {
        Ids(Refusing, Signed).Should().Equal("care.call", "care.first-call", "care.welcome-call");
        Book.Given(Refusing).AsOf(Signed).When(CustomerCare.Duties)
            .ExpectWhyNot("care.duties.messages", actual: "Refused", required: "Given", clause: "CARE-2.1")
            .ExpectWhyNot("care.duties.progress", actual: "Refused", required: "Given", clause: "GAP-CARE-2.1b")
            .ExpectWhyNot("care.duties.hotline-message", actual: "Refused", required: "Given", clause: "CARE-2.1");
    }

    [Fact]
    public void Who_was_never_asked_gets_no_message_but_the_thanks()
    {
        var never = Consenting with { Consent = [] };

        Ids(never, Signed).Should().Equal("care.call", "care.first-call", "care.thanks", "care.welcome-call");
    }

    [Fact]
    public void Before_signing_and_after_moving_in_nothing_is_owed_each_month()
    {
        var moved = Consenting with { Events = new CareEvents(Visited, Subscribed, Signed, At(2025, 6, 30, 9)) };

        Ids(moved, Signed.AddSeconds(-1)).Should().NotContain("care.call");
        Ids(moved, At(2025, 6, 30, 8, 59, 59)).Should().Contain("care.call");
        Ids(moved, At(2025, 6, 30, 9)).Should().NotContain("care.call");
        Book.Given(moved).AsOf(At(2025, 6, 30, 9)).When(CustomerCare.Duties).ExpectWhyNot("care.duties.calls", actual: "AfterMoveIn", required: "InSale", clause: "CARE-2.3a");
    }

    [Theory]
    [InlineData("2025-02-27", false)]
    [InlineData("2025-02-28", true)]
    [InlineData("2025-06-27", true)]
    [InlineData("2025-06-28", false)]
    public void Content_is_owed_for_four_months_from_the_day_four_months_before_moving_in(string day, bool owed) =>
        Ids(Consenting, At(2025, 1, 1, 12).AddDays(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture).DayNumber - new DateOnly(2025, 1, 1).DayNumber))
            .Contains("care.preview").Should().Be(owed);

    [Fact]
    public void Content_is_the_developers_to_publish_each_month() =>
        Book.Given(Consenting).AsOf(2025, 3, 1).When(CustomerCare.Duties)
            .ExpectAmongOthers(ContactDuty.Parse("care.preview|1|P1M from the start|Publication|care.developer|preview|"))
            .ExpectClauses("CARE-3.1", "GAP-CARE-3.1");

    [Fact]
    public void Without_a_planned_day_no_content_is_owed() =>
        Book.Given(Consenting with { PlannedMoveIn = null }).AsOf(2025, 3, 1).When(CustomerCare.Duties).ExpectWhyNot("care.duties.preview", clause: "CARE-3.1");

    [Fact]
    public void A_host_may_want_more_calls_in_other_spans() =>
        Book.Given(Consenting).With(CustomerCare.CallTimes, 3, "CARE-2.3a").With(CustomerCare.CallRhythm, ContactRhythm.Weeks(2), "CARE-2.3a").AsOf(Signed).When(CustomerCare.Duties)
            .ExpectAmongOthers(ContactDuty.Parse("care.call|3|P2W|Call|care.ambassador||"));
}
