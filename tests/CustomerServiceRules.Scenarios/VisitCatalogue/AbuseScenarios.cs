using CustomerServiceRules.Calendars;
using CustomerServiceRules.Visits;
using static CustomerServiceRules.Scenarios.VisitCatalogue.Visiting;

namespace CustomerServiceRules.Scenarios.VisitCatalogue;

/// <summary>What nobody should give and somebody will.</summary>
public sealed class AbuseScenarios
{
    private static readonly ServedCustomer Shop = "K1".Owed("2020-01-01", (Weekly, "2020-01-01")).At(DayOfWeek.Wednesday);

    [Fact]
    public void Nothing_where_something_is_needed_is_an_argument_error()
    {
        Action[] calls =
        [
            () => _ = new ObligationSchedule(null!),
            () => _ = new ObligationTerms(null!),
            () => Schedule.Owed(null!, Day("2026-01-01"), Day("2026-02-01")),
            () => Schedule.Touching(null!, Day("2026-01-01"), Day("2026-02-01")),
            () => Schedule.Settle(null!, [], Instant("2026-01-01 00:00")),
            () => Schedule.Settle([], null!, Instant("2026-01-01 00:00")),
            () => Schedule.Settle([null!], [], Instant("2026-01-01 00:00")),
            () => Schedule.Settle([], [null!], Instant("2026-01-01 00:00")),
            () => Schedule.Owed(new ServedCustomer(default, Day("2026-01-01")) { Duties = Shop.Duties }, Day("2026-01-01"), Day("2026-02-01")),
            () => Schedule.Owed(Shop with { Duties = [null!] }, Day("2026-01-01"), Day("2026-02-01")),
            () => Schedule.Owed(Shop with { Duties = null! }, Day("2026-01-01"), Day("2026-02-01")),
            () => Schedule.Owed(Shop with { Staff = [null!] }, Day("2026-01-01"), Day("2026-02-01")),
            () => Schedule.Owed(Shop with { Excuses = [null!] }, Day("2026-01-01"), Day("2026-02-01")),
            () => _ = new Contact("", "K1", ContactWay.Visit, default, "m1"),
            () => _ = new Contact("c", default, ContactWay.Visit, default, "m1"),
            () => _ = new Contact("c", "K1", 0, default, "m1"),
            () => _ = new Contact("c", "K1", ContactWay.Visit, default, " "),
            () => _ = new ContactDuty("a|b", ContactRhythm.Weeks(1), 1, "r", ContactWay.Visit),
            () => _ = new ContactDuty("a", ContactRhythm.Weeks(1), 1, "r|s", ContactWay.Visit),
            () => _ = new ContactDuty("a", ContactRhythm.Weeks(1), 1, "r"),
            () => _ = new ContactDuty("a", ContactRhythm.Weeks(1), 1, "r", ContactWay.Visit, ContactWay.Visit),
            () => _ = new ContactDuty("a", ContactRhythm.Weeks(1), 0, "r", ContactWay.Visit),
            () => _ = new ContactDuty("a", null!, 1, "r", ContactWay.Visit),
            () => _ = new ContactDuty("a", ContactRhythm.Weeks(1), 1, "r", (ContactWay)9),
            () => _ = ContactRhythm.Weeks(0),
            () => _ = ContactRhythm.Months(5),
            () => _ = new FixedSlot(DayOfWeek.Monday, new TimeOnly(10, 0), new TimeOnly(10, 0)),
            () => _ = new FixedSlot((DayOfWeek)7, new TimeOnly(10, 0), new TimeOnly(11, 0)),
            () => DutySpell.Stated(Weekly, [], Day("2026-01-01")),
            () => DutySpell.Stated(Weekly, ["X-1"], Day("2026-01-01"), Day("2026-01-01")),
            () => DutySpell.Stated(new ContactDuty("a", ContactRhythm.Once(TimeLimit.CalendarDays(3)), 1, "r", ContactWay.Call), ["X-1"], Day("2026-01-01")),
            () => _ = new ContactExcuse(Day("2026-01-02"), Day("2026-01-02"), "closed", "X-1"),
            () => _ = new ContactExcuse(Day("2026-01-02"), Day("2026-01-03"), " ", "X-1"),
            () => _ = new ContactExcuse(Day("2026-01-02"), Day("2026-01-03"), "closed"),
        ];

        var wrong = calls.Select((call, place) => (place, Thrown: Thrown(call))).Where(one => one.Thrown is not ArgumentException).Select(one => $"{one.place}: {one.Thrown?.GetType().Name ?? "nothing"} {one.Thrown?.Message}");
        wrong.Should().BeEmpty();
    }

    [Fact]
    public void A_contact_or_an_obligation_that_is_given_twice_is_an_argument_error_that_names_it()
    {
        Contact visit = new("v7", "K1", ContactWay.Visit, Instant("2026-11-04 10:00"), "m1");
        var owed = Shop.In("2026-11-02", "2026-11-09");

        ((Action)(() => Schedule.Settle(owed, [visit, new Contact("v7", "K1", ContactWay.Visit, Instant("2026-11-05 10:00"), "m1")], Instant("2026-11-09 00:00")))).Should().Throw<ArgumentException>().WithMessage("*v7*");
        ((Action)(() => Schedule.Settle(owed.Concat(owed), [visit], Instant("2026-11-09 00:00")))).Should().Throw<ArgumentException>().WithMessage("*K1/d.visit/2026-W45*");
    }

    [Fact]
    public void Overlapping_duties_and_lists_out_of_order_are_argument_errors()
    {
        var first = Shop.Duties[0];
        Owing(Shop with { Duties = [first, DutySpell.Stated(Fortnightly, ["X-1"], Day("2026-01-01"))] }).Should().Throw<ArgumentException>().WithMessage("*K1*");
        Owing(Shop with { Duties = [first, first] }).Should().Throw<ArgumentException>();
        Owing(Shop with { Staff = [new Dated<string>(Day("2026-02-01"), "m1"), new Dated<string>(Day("2026-01-01"), "m2")] }).Should().Throw<ArgumentException>().WithMessage("*K1*");
        Owing(Shop with { Slots = [new Dated<FixedSlot?>(Day("2026-02-01"), null), new Dated<FixedSlot?>(Day("2026-02-01"), null)] }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Spells_may_come_in_any_order()
    {
        var shop = "K1".Owed("2020-01-01", (Fortnightly, "2020-01-01"), (Weekly, "2026-11-12"));
        (shop with { Duties = [.. shop.Duties.Reverse()] }).In("2026-11-02", "2026-12-01").Select(one => one.Id).Should().Equal(shop.In("2026-11-02", "2026-12-01").Select(one => one.Id));
    }

    [Fact]
    public void A_customer_that_left_before_it_joined_or_a_span_that_ends_before_it_begins_owes_nothing_or_is_refused()
    {
        var left = Thrown(() => (Shop with { Left = Day("2019-01-01") }).In("2026-11-02", "2026-12-01").Should().BeEmpty());
        (left is null or ArgumentException).Should().BeTrue(left?.ToString());
        var turned = Thrown(() => Shop.In("2026-12-01", "2026-11-02").Should().BeEmpty());
        (turned is null or ArgumentException).Should().BeTrue(turned?.ToString());
        Shop.In("2026-11-02", "2026-11-02").Should().BeEmpty();
    }

    [Fact]
    public void Days_at_both_ends_of_time_are_refused_by_what_the_calendar_knows_and_soon()
    {
        var ever = Shop with { Joined = DateOnly.MinValue, Duties = [DutySpell.Stated(Weekly, ["X-1"], DateOnly.MinValue)], Staff = [], Slots = [] };
        Owing(ever, DateOnly.MinValue, Day("2026-01-01")).Should().Throw<CalendarRangeException>();
        Owing(ever, Day("2026-01-05"), DateOnly.MaxValue).Should().Throw<CalendarRangeException>();
        Schedule.Owed(ever, Day("2026-01-05"), Day("2026-01-12")).Should().ContainSingle().Which.Window.Name.Should().Be("2026-W02");
        Schedule.Touching(ever, Day("2026-01-05"), Day("2026-01-12")).Should().ContainSingle();
        Schedule.Owed(ever, DateOnly.MaxValue, DateOnly.MaxValue).Should().BeEmpty();

        var anyDay = new ObligationSchedule(new ObligationTerms(Calendar));
        var last = Thrown(() => anyDay.Owed(ever, new DateOnly(9999, 12, 20), DateOnly.MaxValue));
        (last is null or CalendarRangeException).Should().BeTrue(last?.ToString());
        var first = Thrown(() => anyDay.Touching(ever, DateOnly.MinValue, new DateOnly(1, 1, 20)));
        (first is null or CalendarRangeException).Should().BeTrue(first?.ToString());
    }

    [Fact]
    public void Twenty_years_of_weeks_are_owed_and_settled()
    {
        var shop = "K1".Owed("2007-01-01", (Weekly, "2007-01-01"));
        var owed = shop.In("2007-01-01", "2026-12-31");
        owed.Should().HaveCount(1044, "the first is 2007-W01 and the last 2026-W53");
        var ledger = Schedule.Settle(owed, [], Instant("2026-12-31 00:00"));

        (ledger.Missed + ledger.Excused + ledger.Open).Should().Be(1044);
        ledger.Excused.Should().Be(Enumerable.Range(0, 1044).Count(week => Enumerable.Range(0, 7).All(day => !NaiveVisits.IsWorking(Calendar, new DateOnly(2007, 1, 1).AddDays((7 * week) + day)))));
    }

    [Fact]
    public void Nobody_owes_nothing()
    {
        var ledger = Schedule.Settle([], [new Contact("v", "K1", ContactWay.Visit, Instant("2026-11-04 10:00"), "m1")], Instant("2026-12-01 00:00"));

        (ledger.Owed, ledger.Met, ledger.Open, ledger.Extra.Count, ledger.Findings.Count).Should().Be((0, 0, 0, 1, 0));
        ledger.Coverage("d.visit", Day("2026-11-01")).Should().BeEmpty();
        (ledger.MissedInARow("K1", "d.visit"), ledger.MissedInARowBy("m1", "d.visit")).Should().Be((0, 0));
        Schedule.Owed(new ServedCustomer("K1", Day("2020-01-01")), Day("2026-01-01"), Day("2026-02-01")).Should().BeEmpty();
    }

    [Fact]
    public void Customers_whose_ids_hold_slashes_are_never_taken_for_each_other()
    {
        var slashed = new ContactDuty("b/d.visit", ContactRhythm.Weeks(1), 1, "r", ContactWay.Visit);
        var one = "K1".Owed("2020-01-01", (slashed, "2020-01-01"));
        var other = "K1/b".Owed("2020-01-01", (Weekly, "2020-01-01"));
        Contact visit = new("v", "K1/b", ContactWay.Visit, Instant("2026-11-04 10:00"), "m1");

        var ledger = Schedule.Settle(one.In("2026-11-02", "2026-11-09").Concat(other.In("2026-11-02", "2026-11-09")), [visit], Instant("2026-11-09 00:00"));
        ledger.Results.Select(result => result.State).Should().Equal(ObligationState.Missed, ObligationState.Met);
    }

    [Fact]
    public void One_schedule_answers_many_threads_as_it_answers_one()
    {
        var shops = Enumerable.Range(0, 200).Select(number => $"K{number}".Owed("2020-01-01", (number % 2 == 0 ? Weekly : Fortnightly, "2020-01-01"))).ToList();
        var alone = shops.ConvertAll(shop => string.Join(' ', new ObligationSchedule(ByWeeks).Owed(shop, Day("2024-01-01"), Day("2026-06-01")).Select(one => one.Id + one.Excusal?.Ground)));
        var shared = new ObligationSchedule(ByWeeks);
        var together = new string[shops.Count];
        Parallel.For(0, shops.Count, place => together[place] = string.Join(' ', shared.Owed(shops[place], Day("2024-01-01"), Day("2026-06-01")).Select(one => one.Id + one.Excusal?.Ground)));

        together.Should().Equal(alone);
    }

    [Theory]
    [InlineData("progress,news")]
    [InlineData("progress|news")]
    [InlineData("a b")]
    [InlineData(" ")]
    [InlineData("")]
    [InlineData("生日")]
    public void A_duty_with_any_topic_is_refused_or_reads_as_it_was_written(string topic)
    {
        ContactDuty? duty = null;
        if (Thrown(() => duty = new ContactDuty("a", ContactRhythm.Months(1), 2, "r", ContactWay.Message) { Topics = [topic, "z"] }) is { } refused)
            refused.Should().BeAssignableTo<ArgumentException>();
        else
            ContactDuty.Parse(duty!.ToString()).Topics.Should().Equal(duty.Topics);
    }

    [Theory]
    [InlineData("a/b c", "x,y")]
    [InlineData("a\nb", "r")]
    [InlineData("äöü", "客户经理")]
    public void A_duty_with_any_id_and_role_is_refused_or_reads_as_it_was_written(string id, string role)
    {
        ContactDuty? duty = null;
        if (Thrown(() => duty = new ContactDuty(id, ContactRhythm.Once(TimeLimit.Elapsed(TimeSpan.FromHours(48))), 3, role, ContactWay.Message, ContactWay.Publication)) is { } refused)
            refused.Should().BeAssignableTo<ArgumentException>();
        else
            ContactDuty.Parse(duty!.ToString()).Should().Be(duty);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a|1|P1W|Visit|r")]
    [InlineData("a|0|P1W|Visit|r||")]
    [InlineData("a|1|P1Y|Visit|r||")]
    [InlineData("a|1|P1W|Visit Visit|r||")]
    [InlineData("a|1|P1W|Walk|r||")]
    [InlineData("a|1|P1W|1|r||")]
    [InlineData("a|+1|P1W|Visit|r||")]
    [InlineData("a|1|P1W|Visit|r||sometimes")]
    [InlineData("a|99999999999|P1W|Visit|r||")]
    [InlineData("a|1|P99999999999W|Visit|r||")]
    [InlineData("a|1|P0W|Visit|r||")]
    [InlineData("a|1|P5M|Visit|r||")]
    public void What_is_no_duty_is_a_format_error_that_shows_it(string text) =>
        ((Action)(() => ContactDuty.Parse(text))).Should().Throw<FormatException>().Which.Message.Should().Contain($"'{text}"[..Math.Min(text.Length + 1, 12)]);

    [Theory]
    [InlineData("P1W")]
    [InlineData("P2W")]
    [InlineData("P1M")]
    [InlineData("P6M")]
    [InlineData("P10D from the start")]
    [InlineData("P5M from the start")]
    [InlineData("once within 48 hours")]
    [InlineData("once within 3 calendar days")]
    [InlineData("once within 1 working day")]
    public void A_rhythm_reads_as_it_is_written(string text) => ContactRhythm.Parse(text, System.Globalization.CultureInfo.InvariantCulture).ToString().Should().Be(text);

    private static Action Owing(ServedCustomer customer, DateOnly? from = null, DateOnly? until = null) =>
        () => Schedule.Owed(customer, from ?? Day("2026-11-02"), until ?? Day("2026-11-09"));

    private static Exception? Thrown(Action call)
    {
        try
        {
            call();
            return null;
        }
        catch (Exception thrown)
        {
            return thrown;
        }
    }
}
