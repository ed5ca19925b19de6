using System.Globalization;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Procedures.CustomerCare;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Testing;
using CustomerServiceRules.Visits;
using static CustomerServiceRules.Scenarios.Buyers.Buyers;

namespace CustomerServiceRules.Scenarios.Buyers;

public sealed class MonthlyScenarios
{
    private static readonly DateOnly April = new(2024, 4, 1);
    private static readonly DateOnly May = new(2024, 5, 1);
    private static readonly DateTimeOffset Later = At(2024, 6, 1, 0);

    [Theory]
    [InlineData(0, "Missed Missed")]
    [InlineData(1, "Met Missed")]
    [InlineData(2, "Met Met")]
    [InlineData(3, "Met Met")]
    public void Two_calls_a_month_are_owed_and_a_third_is_extra(int calls, string states) =>
        States(Consenting, CareContacts.Call, April, May, Later, Enumerable.Range(1, calls).Select(day => Call(At(2024, 4, day, 10)))).Should().Be(states);

    [Fact]
    public void The_last_second_of_the_month_counts_for_it_and_the_next_for_the_next()
    {
        Contact[] calls = [Call(At(2024, 4, 1, 0)), Call(At(2024, 4, 30, 23, 59, 59)), Call(At(2024, 5, 1, 0))];

        States(Consenting, CareContacts.Call, April, May, Later, calls).Should().Be("Met Met");
        States(Consenting, CareContacts.Call, May, new DateOnly(2024, 6, 1), Later, calls).Should().Be("Met Missed");
        States(Consenting, CareContacts.Call, April, May, Later, calls[1..]).Should().Be("Met Missed");
    }

    [Theory]
    [InlineData("2024-03-15", "2024-04-01..")]
    [InlineData("2024-03-02", "2024-04-01..")]
    [InlineData("2024-04-01", "2024-04-01..")]
    [InlineData("2024-12-31", "2025-01-01..")]
    [InlineData("2024-02-29", "2024-03-01..")]
    public void Calls_and_messages_are_counted_from_the_first_whole_month_on(string signedOn, string spell)
    {
        var file = SignedAt(At(DateOnly.Parse(signedOn, CultureInfo.InvariantCulture)));

        Spells(file, CareContacts.Call).Should().Equal(spell);
        Spells(file, CareContacts.Message).Should().Equal(spell);
        Spells(file, CareContacts.Progress).Should().Equal(spell);
    }

    [Fact]
    public void The_birthday_message_counts_as_one_of_the_two() =>
        States(Consenting, CareContacts.Message, April, May, Later, Message(At(2024, 4, 2, 9), CareTopics.Birthday), Message(At(2024, 4, 3, 9), CareTopics.Event)).Should().Be("Met Met");

    [Fact]
    public void Progress_is_owed_beside_the_two_and_counts_for_none_of_them()
    {
        Contact[] messages = [Message(At(2024, 4, 2, 9), CareTopics.Surroundings), Message(At(2024, 4, 3, 9), CareTopics.Progress)];

        States(Consenting, CareContacts.Message, April, May, Later, messages).Should().Be("Met Missed");
        States(Consenting, CareContacts.Progress, April, May, Later, messages).Should().Be("Met");
        States(Consenting, CareContacts.Progress, April, May, Later, messages[0]).Should().Be("Missed");
    }

    [Fact]
    public void A_call_is_no_message_and_a_message_no_call()
    {
        States(Consenting, CareContacts.Call, April, May, Later, Message(At(2024, 4, 2, 9), CareTopics.Event)).Should().Be("Missed Missed");
        States(Consenting, CareContacts.Message, April, May, Later, Call(At(2024, 4, 2, 9), CareTopics.Event)).Should().Be("Missed Missed");
    }

    [Fact]
    public void A_withdrawal_ends_messages_and_leaves_calls()
    {
        var file = Consenting with { Consent = [new ConsentStatement(Signed, true), new ConsentStatement(At(2024, 5, 20, 14), false)] };

        Spells(file, CareContacts.Message).Should().Equal("2024-04-01..2024-05-20");
        Spells(file, CareContacts.Progress).Should().Equal("2024-04-01..2024-05-20");
        Spells(file, CareContacts.Call).Should().Equal("2024-04-01..");
        States(file, CareContacts.Message, May, new DateOnly(2024, 7, 1), At(2024, 7, 1, 0), Message(At(2024, 5, 3, 9), CareTopics.Event)).Should().Be("Met Excused");
        States(file, CareContacts.Call, May, new DateOnly(2024, 6, 1), At(2024, 7, 1, 0)).Should().Be("Missed Missed");
    }

    [Fact]
    public void What_a_withdrawal_excuses_cites_its_gaps()
    {
        var file = Consenting with { Consent = [new ConsentStatement(Signed, true), new ConsentStatement(At(2024, 5, 20, 14), false)] };

        Owed(file, May, new DateOnly(2024, 6, 1)).First(owed => owed.Duty.Id == CareContacts.Message).Cut!.Clauses.Should().Equal("GAP-CARE-2.3c", "GAP-CARE-2.1b", "GAP-CARE-0.2");
    }

    [Fact]
    public void Consent_that_is_given_again_brings_messages_from_the_next_whole_month_on()
    {
        var file = Consenting with
        {
            Consent = [new ConsentStatement(Signed, true), new ConsentStatement(At(2024, 5, 20, 14), false), new ConsentStatement(At(2024, 7, 2, 9), true)],
        };

        Spells(file, CareContacts.Message).Should().Equal("2024-04-01..2024-05-20", "2024-08-01..");
    }

    [Fact]
    public void Consent_that_is_withdrawn_and_given_again_on_one_day_changes_nothing()
    {
        var file = Consenting with
        {
            Consent = [new ConsentStatement(Signed, true), new ConsentStatement(At(2024, 5, 20, 9), false), new ConsentStatement(At(2024, 5, 20, 17), true)],
        };

        Spells(file, CareContacts.Message).Should().Equal("2024-04-01..");
    }

    [Fact]
    public void Consent_that_was_refused_at_signing_and_given_later_brings_messages_then()
    {
        var file = Refusing with { Consent = [new ConsentStatement(Signed, false), new ConsentStatement(At(2024, 6, 10, 9), true)] };

        Spells(file, CareContacts.Message).Should().Equal("2024-07-01..");
        Spells(file, CareContacts.HotlineMessage).Should().BeEmpty();
    }

    [Fact]
    public void Who_never_consents_is_owed_no_message_in_any_month()
    {
        Owed(Refusing, new DateOnly(2024, 3, 1), new DateOnly(2025, 7, 1)).Where(owed => owed.Duty.Ways.Contains(ContactWay.Message) && owed.Duty.Id != CareContacts.Thanks).Should().BeEmpty();
        Owed(Refusing, April, May).Select(owed => owed.Duty.Id).Should().Equal(CareContacts.Call, CareContacts.Call);
    }

    [Fact]
    public void Moving_in_ends_what_is_owed_each_month_and_excuses_the_rest_of_its_month()
    {
        var file = Consenting with { Events = new CareEvents(Visited, Subscribed, Signed, At(2024, 5, 10, 9)), PlannedMoveIn = null };

        Spells(file, CareContacts.Call).Should().Equal("2024-04-01..2024-05-10");
        States(file, CareContacts.Call, May, new DateOnly(2024, 8, 1), At(2024, 8, 1, 0), Call(At(2024, 5, 9, 23, 59, 59))).Should().Be("Met Excused");
        States(file, CareContacts.Call, May, new DateOnly(2024, 8, 1), At(2024, 8, 1, 0), Call(At(2024, 5, 10, 0))).Should().Be("Excused Excused");
    }

    [Fact]
    public void Who_gives_up_is_served_no_longer()
    {
        var file = Consenting with { Events = new CareEvents(Visited, Subscribed, Signed, gaveUpAt: At(2024, 5, 10, 9)) };

        Served(file).Left.Should().Be(new DateOnly(2024, 5, 11));
        Spells(file, CareContacts.Call).Should().Equal("2024-04-01..2024-05-10");
        States(file, CareContacts.Call, May, new DateOnly(2024, 8, 1), At(2024, 8, 1, 0)).Should().Be("Excused Excused");
    }

    [Fact]
    public void Who_signs_and_gives_up_in_one_month_was_owed_no_month() =>
        Spells(Consenting with { Events = new CareEvents(Visited, Subscribed, Signed, gaveUpAt: At(2024, 3, 28, 9)) }, CareContacts.Call).Should().BeEmpty();

    [Fact]
    public void A_figure_that_changes_in_between_holds_from_its_day_on()
    {
        var book = ScenarioBook.Of(new CustomerCareModule(), new ThreeCallsFromJune()).InTimeZone(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
        var calls = Served(Consenting, book.Rulebook, new DateOnly(2024, 6, 1)).Duties.Where(spell => spell.Duty.Id == CareContacts.Call).ToList();

        calls.Select(spell => (spell.Duty.Times, spell.From, spell.Until)).Should().Equal((2, April, new DateOnly(2024, 6, 1)), (3, new DateOnly(2024, 6, 1), null));
        calls[1].Decision!.Clauses().Should().Contain("OURS-1");
    }

    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new TimeOnly(16, 0)), Beijing);

    private static DateTimeOffset At(int year, int month, int day, int hour, int minute = 0, int second = 0) => Buyers.At(year, month, day, hour, minute, second);

    private sealed class ThreeCallsFromJune : ProcedureModule
    {
        public override ModuleIdentity Identity { get; } = new("ThreeCalls", "1.0.0", "ours");

        public override void Describe(ModuleBuilder contents) => contents
            .Document(new SourceDocument("OURS", new LocalizedText("Our plan", "本公司方案"), [new Clause("OURS-1", ClauseKind.Cadence, "Three calls a month from June 2024 on.")]))
            .Replace(CustomerCare.CallTimes, new DatedValue<int>(new DateOnly(2024, 6, 1), null, 3, "OURS-1"));
    }
}
