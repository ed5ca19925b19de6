using CustomerServiceRules.Procedures.CustomerCare;
using static CustomerServiceRules.Scenarios.Buyers.Buyers;

namespace CustomerServiceRules.Scenarios.Buyers;

public sealed class OnceScenarios
{
    private static readonly DateOnly March = new(2024, 3, 1);
    private static readonly DateOnly April = new(2024, 4, 1);
    private static readonly DateTimeOffset Later = At(2024, 4, 1, 0);

    [Fact]
    public void A_first_visit_on_Friday_afternoon_wants_its_call_by_Sunday_afternoon_vector_C_6()
    {
        var owed = Owed(Visitor, March, April).Should().ContainSingle().Subject;

        owed.Window.Opens.Should().Be(At(2024, 3, 1, 15, 30));
        owed.Window.Closes.Should().Be(At(2024, 3, 3, 15, 30));
        owed.Clauses.Should().Equal("CARE-1.1", "OQ-45");
    }

    [Theory]
    [InlineData(-1, "Met")]
    [InlineData(0, "Met")]
    [InlineData(1, "Missed")]
    public void The_first_call_is_in_time_up_to_the_48th_hour(int seconds, string state) =>
        States(Visitor, CareContacts.FirstCall, March, April, Later, Call(At(2024, 3, 3, 15, 30).AddSeconds(seconds))).Should().Be(state);

    [Fact]
    public void A_call_before_the_visit_does_not_count() =>
        States(Visitor, CareContacts.FirstCall, March, April, Later, Call(Visited.AddSeconds(-1))).Should().Be("Missed");

    [Theory]
    [InlineData(-1, "Met")]
    [InlineData(0, "Met")]
    [InlineData(1, "Missed")]
    public void Thanks_are_in_time_up_to_the_48th_hour_after_subscribing(int seconds, string state) =>
        States(Subscriber, CareContacts.Thanks, March, April, Later, Message(At(2024, 3, 7, 11, 0).AddSeconds(seconds), CareTopics.Thanks)).Should().Be(state);

    [Fact]
    public void A_message_about_something_else_is_no_thanks() =>
        States(Subscriber, CareContacts.Thanks, March, April, Later, Message(Subscribed.AddHours(1), CareTopics.Event)).Should().Be("Missed");

    [Fact]
    public void A_contract_of_Friday_wants_call_and_message_by_the_end_of_Monday_vector_C_7()
    {
        var owed = Owed(SignedAt(At(2024, 3, 1, 10)), March, new DateOnly(2024, 3, 2)).Where(one => one.Duty.Id is CareContacts.WelcomeCall or CareContacts.HotlineMessage).ToList();

        owed.Select(one => one.Duty.Id).Should().Equal(CareContacts.HotlineMessage, CareContacts.WelcomeCall);
        owed.Should().OnlyContain(one => one.Window.Closes == At(2024, 3, 5, 0));
        owed[1].Clauses.Should().Equal("CARE-1.3", "OQ-45", "OQ-65");
    }

    [Theory]
    [InlineData(-1, "Met")]
    [InlineData(0, "Met")]
    [InlineData(1, "Missed")]
    public void Call_and_message_are_in_time_up_to_the_end_of_the_third_day(int seconds, string state)
    {
        var (signed, at) = (SignedAt(At(2024, 3, 1, 10)), At(2024, 3, 5, 0).AddSeconds(seconds));

        States(signed, CareContacts.WelcomeCall, March, April, Later, Call(at, CareTopics.Hotline)).Should().Be(state);
        States(signed, CareContacts.HotlineMessage, March, April, Later, Message(at, CareTopics.Hotline)).Should().Be(state);
    }

    [Fact]
    public void A_call_that_does_not_name_the_hotline_is_not_the_one_owed_after_signing() =>
        States(Consenting, CareContacts.WelcomeCall, March, April, Later, Call(Signed.AddHours(1))).Should().Be("Missed");

    [Fact]
    public void Until_its_time_is_over_a_call_is_open() =>
        States(Visitor, CareContacts.FirstCall, March, April, At(2024, 3, 3, 15, 30)).Should().Be("Open");

    [Fact]
    public void Who_objected_before_subscribing_is_owed_no_thanks() =>
        Spells(Subscriber with { Consent = [new ConsentStatement(Visited, false)] }, CareContacts.Thanks).Should().BeEmpty();

    [Theory]
    [InlineData(-1, "Excused")]
    [InlineData(0, "Excused")]
    [InlineData(1, "Missed")]
    public void Who_objects_within_the_48_hours_excuses_thanks_that_were_not_sent(int seconds, string state)
    {
        var objecting = Subscriber with { Consent = [new ConsentStatement(Subscribed.AddHours(48).AddSeconds(seconds), false)] };

        States(objecting, CareContacts.Thanks, March, April, Later).Should().Be(state);
        States(objecting, CareContacts.Thanks, March, April, Later, Message(Subscribed.AddHours(1), CareTopics.Thanks)).Should().Be("Met");
    }

    [Theory]
    [InlineData(18, 23, "Excused")]
    [InlineData(19, 0, "Missed")]
    public void Who_withdraws_consent_before_the_third_day_is_over_excuses_the_hotline_message(int day, int hour, string state)
    {
        var withdrawing = Consenting with { Consent = [new ConsentStatement(Signed, true), new ConsentStatement(At(2024, 3, day, hour), false)] };

        States(withdrawing, CareContacts.HotlineMessage, March, April, Later).Should().Be(state);
        States(withdrawing, CareContacts.WelcomeCall, March, April, Later).Should().Be("Missed");
    }

    [Fact]
    public void The_questionnaire_may_be_filled_in_an_hour_before_or_after_the_signature()
    {
        Spells(Consenting with { Consent = [new ConsentStatement(Signed.AddHours(-1), true)] }, CareContacts.HotlineMessage).Should().ContainSingle();
        Spells(Consenting with { Consent = [new ConsentStatement(Signed.AddHours(1), true)] }, CareContacts.HotlineMessage).Should().ContainSingle();
        Spells(Consenting with { Consent = [new ConsentStatement(Signed.AddDays(1), true)] }, CareContacts.HotlineMessage).Should().BeEmpty();
    }

    [Fact]
    public void Each_obligation_names_its_role_and_the_decision_behind_it()
    {
        var owed = Owed(Consenting, March, new DateOnly(2024, 3, 16));

        owed.Select(one => $"{one.Duty.Id} {one.Duty.Role}").Should().Equal(
            "care.first-call care.callback-specialist", "care.thanks care.callback-specialist", "care.hotline-message care.ambassador", "care.welcome-call care.ambassador");
        owed.Should().OnlyContain(one => one.Spell.Decision!.Policy == CustomerCare.Duties.Name);
    }
}
