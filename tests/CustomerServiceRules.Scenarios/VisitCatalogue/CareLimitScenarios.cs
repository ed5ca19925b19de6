using CustomerServiceRules.Calendars;
using CustomerServiceRules.Procedures.CustomerCare;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Scenarios.VisitCatalogue;

/// <summary>The limits of care that are counted once, by the test vectors and to the tick.</summary>
public sealed class CareLimitScenarios
{
    private static readonly Rulebook Rulebook = new RulebookBuilder().Add(new CustomerCareModule()).Build();
    private static readonly DateTimeOffset Visit = Visiting.Instant("2024-03-01 15:30");

    [Theory]
    [InlineData("2024-03-01 15:30", "Met")]
    [InlineData("2024-03-01 15:29:59.9999999", "Missed")]
    [InlineData("2024-03-03 15:30", "Met")] // C-6: a Sunday
    [InlineData("2024-03-03 15:30:00.0000001", "Missed")]
    public void The_first_impression_call_is_due_48_hours_after_the_first_visit(string call, string state) =>
        State(File(new CareEvents(firstVisitAt: Visit)), CareContacts.FirstCall, Contact(ContactWay.Call, call)).Should().Be(state);

    [Theory]
    [InlineData("2024-03-01 00:00", "2024-03-04 23:59:59.9999999", "Met")] // C-7: signedOn on Friday, due to the end of Monday
    [InlineData("2024-03-01 23:59:59", "2024-03-04 23:59:59.9999999", "Met")]
    [InlineData("2024-03-01 10:00", "2024-03-05 00:00:00.0000001", "Missed")]
    [InlineData("2024-03-01 10:00", "2024-03-01 09:59:59", "Missed")]
    [InlineData("2024-03-01 10:00", "2024-03-01 10:00", "Met")]
    public void The_welcome_call_is_due_to_the_end_of_the_third_day_after_signing(string signedOn, string call, string state)
    {
        var at = Visiting.Instant(signedOn);
        State(File(new CareEvents(signedAt: at), new ConsentStatement(at, true)), CareContacts.WelcomeCall, Contact(ContactWay.Call, call, CareTopics.Hotline)).Should().Be(state);
    }

    [Fact]
    public void The_hour_that_the_clocks_leave_out_is_none_of_the_48()
    {
        var berlin = new RulebookBuilder().Add(new CustomerCareModule()).InTimeZone(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")).Build();
        var visit = new DateTimeOffset(2026, 3, 28, 12, 0, 0, TimeSpan.FromHours(1));
        var served = Served(File(new CareEvents(firstVisitAt: visit)), berlin);
        var calendar = WorkingCalendar.Build("b", "Europe/Berlin", define => define.Open(Weekdays.EveryDay, "00:00", "24:00").Years(2025, 2027));
        var owed = new ObligationSchedule(CustomerCare.ContactTerms(calendar)).Owed(served, new DateOnly(2026, 3, 28), new DateOnly(2026, 4, 5)).Single();

        (owed.Window.Closes - owed.Window.Opens).Should().Be(TimeSpan.FromHours(48));
        owed.Window.Closes.UtcDateTime.Should().Be(new DateTime(2026, 3, 30, 11, 0, 0));
    }

    [Fact]
    public void An_event_that_a_host_writes_down_in_another_offset_has_the_day_of_the_rulebook()
    {
        // 2024-02-29 22:00 at London is 2024-03-01 06:00 at Shanghai: due to the end of 2024-03-04 there.
        var at = new DateTimeOffset(2024, 2, 29, 22, 0, 0, TimeSpan.Zero);
        var file = File(new CareEvents(signedAt: at), new ConsentStatement(at, true));

        State(file, CareContacts.WelcomeCall, Contact(ContactWay.Call, "2024-03-04 23:59:59", CareTopics.Hotline)).Should().Be("Met");
        State(file, CareContacts.WelcomeCall, Contact(ContactWay.Call, "2024-03-05 00:00:01", CareTopics.Hotline)).Should().Be("Missed");
    }

    [Theory]
    [InlineData(CareContacts.HotlineMessage)]
    [InlineData(CareContacts.WelcomeCall)]
    public void The_hotline_is_told_by_phone_and_by_message_and_one_does_not_do_for_the_other(string duty)
    {
        var signed = Visiting.Instant("2024-03-01 10:00");
        var file = File(new CareEvents(signedAt: signed), new ConsentStatement(signed, true));
        var other = duty == CareContacts.HotlineMessage ? ContactWay.Call : ContactWay.Message;

        State(file, duty, Contact(other, "2024-03-02 10:00", CareTopics.Hotline)).Should().Be("Missed");
    }

    [Fact]
    public void Who_refuses_messages_at_signing_is_not_owed_the_hotline_message_but_the_call()
    {
        var signed = Visiting.Instant("2024-03-01 10:00");
        var owed = Owed(File(new CareEvents(signedAt: signed), new ConsentStatement(signed, false)), new DateOnly(2024, 2, 1), new DateOnly(2024, 7, 1));

        owed.Where(one => one.Excusal is null).Select(one => one.Duty.Id).Distinct().Should().BeEquivalentTo(CareContacts.WelcomeCall, CareContacts.Call);
    }

    internal static CareFile File(CareEvents events, params ConsentStatement[] consent) => new("B1", CareProjects.Tianhui, events) { Consent = consent };

    internal static ObligationSchedule Schedule { get; } = new(CustomerCare.ContactTerms(Visiting.Calendar));

    internal static IReadOnlyList<Obligation> Owed(CareFile file, DateOnly from, DateOnly until) => Schedule.Owed(Served(file, Rulebook), from, until);

    private static ServedCustomer Served(CareFile file, Rulebook rulebook) => CustomerCare.Served(
        file, rulebook.ParametersAt(file.Events.First), rulebook.TimeZone, at => rulebook.Decide(CustomerCare.Duties, CustomerCare.FactsOf(file), at));

    private static string State(CareFile file, string duty, Contact contact) =>
        Schedule.Settle(Owed(file, new DateOnly(2024, 2, 1), new DateOnly(2024, 4, 1)).Where(one => one.Duty.Id == duty), [contact], Visiting.Instant("2024-06-01 00:00")).Results.Single().State.ToString();

    private static Contact Contact(ContactWay way, string at, string? topic = null) => new("c", "B1", way, Visiting.Instant(at), "Li") { Topic = topic };
}
