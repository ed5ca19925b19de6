using System.Globalization;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Scenarios.VisitCatalogue;

/// <summary>Customers with weekly and fortnightly visits that no policy decided, in words that tests can be read by.</summary>
internal static class Visiting
{
    public static WorkingCalendar Calendar { get; } = WorkingCalendar.Build("visiting", "Asia/Shanghai", define => define
        .Open(Weekdays.MondayToFriday, "08:30", "17:30")
        .Holidays(HolidayTable.China));

    public static ObligationTerms ByWeeks { get; } = new(Calendar) { LeastWorkingDays = 1, InWorkingTime = true };

    public static ObligationSchedule Schedule { get; } = new(ByWeeks);

    public static ContactDuty Weekly { get; } = new("d.visit", ContactRhythm.Weeks(1), 1, "d.manager", ContactWay.Visit) { AtFixedTime = true };

    public static ContactDuty Fortnightly { get; } = new("d.visit", ContactRhythm.Weeks(2), 1, "d.manager", ContactWay.Visit);

    public static ServedCustomer Owed(this string id, string joined, params (ContactDuty Duty, string From)[] duties) => new(id, Day(joined))
    {
        Duties = [.. duties.Select((one, place) => DutySpell.Stated(one.Duty, ["X-1"], Day(one.From), place + 1 < duties.Length ? Day(duties[place + 1].From) : null))],
        Staff = [new Dated<string>(new DateOnly(2007, 1, 1), "m1")],
    };

    public static ServedCustomer At(this ServedCustomer customer, DayOfWeek day) =>
        customer with { Slots = [new Dated<FixedSlot?>(new DateOnly(2007, 1, 1), new FixedSlot(day, new TimeOnly(10, 0), new TimeOnly(10, 30)))] };

    public static IReadOnlyList<Obligation> In(this ServedCustomer customer, string from, string until) => Schedule.Owed(customer, Day(from), Day(until));

    public static ObligationLedger Visited(this ServedCustomer customer, string from, string until, params string[] visits) =>
        Schedule.Settle(customer.In(from, until), visits.Select((at, place) => new Contact($"v{place}", customer.Id, ContactWay.Visit, Instant(at), "m1")), Instant("2026-12-31 23:00"));

    public static string Told(this ObligationLedger ledger) => string.Join(' ', ledger.Results.Select(one => $"{one.Obligation.Window.Name}={one.State}{(one.State == ObligationState.Met && !one.IsInTime ? "!" : "")}"));

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateTimeOffset Instant(string wallClock) => DateTimeOffset.Parse(wallClock + " +08:00", CultureInfo.InvariantCulture);
}
