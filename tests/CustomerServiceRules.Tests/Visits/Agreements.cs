using System.Globalization;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Tests.Visits;

/// <summary>Duties, customers and calendars that tests ask.</summary>
internal static class Agreements
{
    public static readonly WorkingCalendar Shanghai = WorkingCalendar.Build("visiting", "Asia/Shanghai", define => define
        .Open(Weekdays.MondayToFriday, "09:00", "17:00")
        .Holidays(HolidayTable.China));

    /// <summary>At least one working day, in working time; m1 counts from 2024-01-01 as everybody, m2 from the week after.</summary>
    public static readonly ObligationTerms Reading = new(Shanghai)
    {
        LeastWorkingDays = 1,
        Anchor = staff => staff == "m2" ? new DateOnly(2024, 1, 10) : new DateOnly(2024, 1, 1),
        MissedClauses = ["T-MISSED"],
        NotInTimeClauses = ["T-LATE"],
        InWorkingTime = true,
    };

    public static readonly ObligationSchedule Schedule = new(Reading);

    public static readonly ContactDuty Weekly = Duty("t.visit", ContactRhythm.Weeks(1));

    public static readonly ContactDuty WeeklyFixed = Weekly with { AtFixedTime = true };

    public static readonly ContactDuty Fortnightly = Duty("t.visit", ContactRhythm.Weeks(2));

    public static ContactDuty Duty(string id, ContactRhythm rhythm, int times = 1) => new(id, rhythm, times, "t.staff", ContactWay.Visit);

    public static ContactDuty Once(string limit) => Duty("t.call", ContactRhythm.Once(TimeLimit.Parse(limit, CultureInfo.InvariantCulture)));

    public static DutySpell Spell(ContactDuty duty, string from, string? until = null) => DutySpell.Stated(duty, ["T-1"], Day(from), until is null ? null : Day(until));

    public static ServedCustomer Customer(string joined, params DutySpell[] duties) => new("K1", Day(joined))
    {
        Duties = duties,
    };

    public static ServedCustomer Owing(ContactDuty duty) => Customer("2019-12-30", Spell(duty, "2019-12-30"));

    public static FixedSlot Slot(DayOfWeek day, int hour = 10) => new(day, new TimeOnly(hour, 0), new TimeOnly(hour, 30));

    public static ServedCustomer At(this ServedCustomer customer, FixedSlot slot) => customer with
    {
        Slots = [new Dated<FixedSlot?>(Day("2019-12-30"), slot)],
    };

    public static ServedCustomer By(this ServedCustomer customer, params (string From, string Staff)[] staff) => customer with
    {
        Staff = [.. staff.Select(one => new Dated<string>(Day(one.From), one.Staff))],
    };

    public static IReadOnlyList<Obligation> Owed(this ServedCustomer customer, string from, string until) => Schedule.Owed(customer, Day(from), Day(until));

    public static ObligationLedger Settle(this ServedCustomer customer, string from, string until, string asOf, params string[] visits) =>
        Schedule.Settle(customer.Owed(from, until), visits.Select((at, number) => Visit($"v{number}", at)), China(asOf));

    public static Contact Visit(string id, string at, string staff = "m1") => new(id, "K1", ContactWay.Visit, China(at), staff);

    public static IEnumerable<string> Names(this IEnumerable<Obligation> owed) => owed.Select(one => one.Window.Name);

    /// <summary>The days of a window, an E where it is excused from the beginning, a C where it is cut: <c>10-05..10-11 C</c>.</summary>
    public static string Days(this Obligation owed) => string.Create(
        CultureInfo.InvariantCulture,
        $"{owed.FirstDay:MM-dd}..{owed.LastDay:MM-dd}{(owed.Excusal is null ? "" : " E")}{(owed.Cut is null ? "" : " C")}");

    public static string States(this ObligationLedger ledger) => string.Concat(ledger.Results.Select(result => result.State switch
    {
        ObligationState.Met => result.IsInTime ? 'M' : 'L',
        ObligationState.Missed => 'X',
        ObligationState.Excused => 'E',
        _ => 'O',
    }));

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateTimeOffset China(string wallClock) => DateTimeOffset.Parse(wallClock + " +08:00", CultureInfo.InvariantCulture);

    public static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
