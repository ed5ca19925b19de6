using CustomerServiceRules.Calendars;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Procedures.CustomerCare;
using CustomerServiceRules.Testing;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Scenarios.Buyers;

/// <summary>Buyers of homes in Tianhui.</summary>
internal static class Buyers
{
    public const string Buyer = "B1";

    public static TimeSpan Beijing { get; } = TimeSpan.FromHours(8);

    public static ScenarioBook Book { get; } = ScenarioBook.Of(new CustomerCareModule()).InTimeZone(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));

    /// <summary>Friday, 1 March 2024, half past three: the first visit of vector C-6.</summary>
    public static DateTimeOffset Visited { get; } = At(2024, 3, 1, 15, 30);

    public static DateTimeOffset Subscribed { get; } = At(2024, 3, 5, 11, 0);

    public static DateTimeOffset Signed { get; } = At(2024, 3, 15, 10, 0);

    /// <summary>Has visited, subscribed and signed, consents, and will move in at the end of June 2025.</summary>
    public static CareFile Consenting { get; } = new(Buyer, CareProjects.Tianhui, new CareEvents(Visited, Subscribed, Signed))
    {
        Consent = [new ConsentStatement(Signed, true)],
        PlannedSigning = new DateOnly(2024, 3, 15),
        PlannedMoveIn = new DateOnly(2025, 6, 30),
    };

    /// <summary>The same, and wants no messages.</summary>
    public static CareFile Refusing { get; } = Consenting with { Consent = [new ConsentStatement(Signed, false)] };

    /// <summary>Has visited and nothing else.</summary>
    public static CareFile Visitor { get; } = new(Buyer, CareProjects.Tianhui, new CareEvents(Visited));

    /// <summary>Has visited and subscribed.</summary>
    public static CareFile Subscriber { get; } = Visitor with { Events = new CareEvents(Visited, Subscribed) };

    public static DateTimeOffset At(int year, int month, int day, int hour, int minute = 0, int second = 0) => new(year, month, day, hour, minute, second, Beijing);

    /// <summary>A buyer who signed at an instant, and consented then.</summary>
    public static CareFile SignedAt(DateTimeOffset at, DateOnly? moveIn = null) =>
        new(Buyer, CareProjects.Tianhui, new CareEvents(signedAt: at)) { Consent = [new ConsentStatement(at, true)], PlannedMoveIn = moveIn };

    public static Decision<IReadOnlyList<ContactDuty>> Owed(CareFile file, DateTimeOffset asOf) =>
        Book.Given(file).AsOf(asOf).When(CustomerCare.Duties).Decision;

    public static IEnumerable<string> Ids(CareFile file, DateTimeOffset asOf) =>
        Owed(file, asOf) is { IsDecided: true } decision ? decision.Value.Select(duty => duty.Id) : [];

    public static ServedCustomer Served(CareFile file) => Served(file, Book.Rulebook);

    public static ServedCustomer Served(CareFile file, Rulebook rulebook, params IEnumerable<DateOnly> changes) =>
        CustomerCare.Served(file, rulebook.ParametersAt(Signed), rulebook.TimeZone, at => rulebook.Decide(CustomerCare.Duties, CustomerCare.FactsOf(file), at), changes);

    /// <summary>The spells of a duty: <c>2024-04-01..2024-05-20</c>.</summary>
    public static IEnumerable<string> Spells(CareFile file, string duty) => Served(file).Duties.Where(spell => spell.Duty.Id == duty)
        .Select(spell => FormattableString.Invariant($"{spell.From:yyyy-MM-dd}..{(spell.Until is { } until ? until.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "")}"));

    /// <summary>What a buyer is owed in windows that begin in a span of days.</summary>
    public static IReadOnlyList<Obligation> Owed(CareFile file, DateOnly from, DateOnly until) => Schedule.Owed(Served(file), from, until);

    /// <summary>What became of one duty in a span of days: <c>Met Missed</c>.</summary>
    public static string States(CareFile file, string duty, DateOnly from, DateOnly until, DateTimeOffset asOf, params IEnumerable<Contact> contacts) =>
        string.Join(' ', Schedule.Settle(Owed(file, from, until).Where(owed => owed.Duty.Id == duty), contacts, asOf).Results.Select(result => result.State));

    public static Contact Call(DateTimeOffset at, string? topic = null) => new($"call {at:O}", Buyer, ContactWay.Call, at, "Li") { Topic = topic };

    public static Contact Message(DateTimeOffset at, string? topic) => new($"message {at:O}", Buyer, ContactWay.Message, at, "Li") { Topic = topic };

    public static Contact Publication(DateTimeOffset at) => new($"publication {at:O}", Buyer, ContactWay.Publication, at, "web") { Topic = CareTopics.Preview };

    private static WorkingCalendar Office { get; } = WorkingCalendar.Build(
        "office", "Asia/Shanghai", calendar => calendar.Open(Weekdays.MondayToFriday, "09:00", "18:00").Years(2024, 2025));

    private static ObligationSchedule Schedule { get; } = new(CustomerCare.ContactTerms(Office));
}
