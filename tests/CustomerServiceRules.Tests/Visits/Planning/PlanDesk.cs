using System.Globalization;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Visits;
using CustomerServiceRules.Visits.Planning;

namespace CustomerServiceRules.Tests.Visits.Planning;

/// <summary>Customers of autumn 2026 who are visited weekly at a fixed time (A and B) or fortnightly (C); National Day is 1 to 7 October, with a make-up Saturday on the 10th.</summary>
internal static class PlanDesk
{
    public static readonly ContactDuty Weekly = new("tob.visit", ContactRhythm.Weeks(1), 1, "tob.customer-manager", ContactWay.Visit) { AtFixedTime = true };

    public static readonly ContactDuty Fortnightly = new("tob.visit", ContactRhythm.Weeks(2), 1, "tob.customer-manager", ContactWay.Visit);

    public static readonly WorkingCalendar Calendar = Days(HolidayTable.China);

    public static readonly DateOnly September = new(2026, 9, 7);

    private static readonly DateOnly Long = new(2026, 1, 1);

    public static WorkingCalendar Days(HolidayTable? holidays) => WorkingCalendar.Build("field", "Asia/Shanghai", calendar =>
    {
        calendar.Open(Weekdays.MondayToFriday, "09:00", "12:00").Open(Weekdays.MondayToFriday, "13:30", "17:30");
        if (holidays is null)
            calendar.Years(2026, 2026);
        else
            calendar.Holidays(holidays).Years(2026, 2026);
    });

    public static ServedCustomer Customer(string id, ContactDuty duty, string? staff = "M1", FixedSlot? slot = null) => new(id, Long)
    {
        Duties = [DutySpell.Stated(duty, ["TOB-19"], Long)],
        Staff = staff is null ? [] : [new(Long, staff)],
        Slots = slot is null ? [] : [new(Long, slot)],
    };

    public static IReadOnlyList<Obligation> Owed(int weeks, params IEnumerable<ServedCustomer> customers) => Owed(Calendar, September, weeks, customers);

    public static IReadOnlyList<Obligation> Owed(WorkingCalendar calendar, DateOnly from, int weeks, IEnumerable<ServedCustomer> customers)
    {
        var schedule = new ObligationSchedule(new ObligationTerms(calendar) { LeastWorkingDays = 1, Anchor = _ => September });
        return [.. customers.SelectMany(customer => schedule.Owed(customer, from, from.AddDays(7 * weeks)))];
    }

    public static TeamMember Member(string id = "M1", int capacity = 6) => new(id, capacity);

    public static FixedSlot Slot(DayOfWeek day, string opens, string closes) => new(day, TimeOnly.Parse(opens, CultureInfo.InvariantCulture), TimeOnly.Parse(closes, CultureInfo.InvariantCulture));

    public static string[] Told(this VisitPlan plan) => plan.Visits.Told();

    public static string[] Told(this IEnumerable<PlannedVisit> visits) => [.. visits.Select(visit => FormattableString.Invariant($"{visit.Staff} {visit.Starts:MM-dd ddd HH:mm} {visit.Obligation.Id}{(visit.Moved is { } moved ? $" ({moved.Reason} {moved.Day:MM-dd} {moved.Time:HH:mm})" : "")}"))];
}
