using CustomerServiceRules.Calendars;
using CustomerServiceRules.Visits;
using CustomerServiceRules.Visits.Planning;

namespace CustomerServiceRules.Benchmarks.Visits;

/// <summary>
/// A company whose staff each look after as many customers: of five one is visited weekly, three weekly and one fortnightly, the weekly
/// ones at a fixed time, half of these at an agreed one. Thirteen weeks of spring 2026, with three holidays on workdays.
/// </summary>
internal sealed class Company
{
    private static readonly DateOnly First = new(2026, 3, 30);

    private static readonly ContactDuty Weekly = new("tob.visit", ContactRhythm.Weeks(1), 1, "tob.customer-manager", ContactWay.Visit) { AtFixedTime = true };

    private static readonly ContactDuty Fortnightly = new("tob.visit", ContactRhythm.Weeks(2), 1, "tob.customer-manager", ContactWay.Visit);

    public Company(int customers, int staff)
    {
        Calendar = WorkingCalendar.Build("field", "Asia/Shanghai", calendar => calendar
            .Open(Weekdays.MondayToFriday, "08:30", "12:00")
            .Open(Weekdays.MondayToFriday, "13:30", "18:00")
            .Holidays(HolidayTable.China));
        Team = [.. Enumerable.Range(0, staff).Select(i => new TeamMember(Name(i), 90) { VisitLength = TimeSpan.FromMinutes(5) })];
        var schedule = new ObligationSchedule(new ObligationTerms(Calendar) { LeastWorkingDays = 1, Anchor = _ => First });
        Obligations = [.. Enumerable.Range(0, customers).SelectMany(i => schedule.Owed(Customer(i, Name(i % staff), i / staff), First, First.AddDays(7 * 13)))];
    }

    public WorkingCalendar Calendar { get; }

    public IReadOnlyList<TeamMember> Team { get; }

    public IReadOnlyList<Obligation> Obligations { get; }

    /// <summary>An illness of a day, one of a week with a colleague who may take over, and a day on which nobody works.</summary>
    public static IEnumerable<(string What, PlanDisturbance Disturbance)> Disturbances()
    {
        var day = First.AddDays(15);
        yield return ("one person ill on a day", new() { Absences = [new("M007", new(day, day.AddDays(1), "ill"))] });
        yield return ("one person ill for a week, a colleague takes over", new() { Absences = [new("M007", new(First.AddDays(14), First.AddDays(21), "ill"))], TakeOvers = [new("M007", "M008")] });
        yield return ("a day off for everybody", new()
        {
            Calendar = WorkingCalendar.Build("field", "Asia/Shanghai", calendar => calendar
                .Open(Weekdays.MondayToFriday, "08:30", "12:00").Open(Weekdays.MondayToFriday, "13:30", "18:00").Day(day, "closed").Holidays(HolidayTable.China)),
        });
    }

    private static string Name(int i) => FormattableString.Invariant($"M{i:000}");

    private static ServedCustomer Customer(int i, string staff, int number) => new(FormattableString.Invariant($"C{i:000000}"), new DateOnly(2025, 1, 1))
    {
        Duties = [DutySpell.Stated(number % 5 == 4 ? Fortnightly : Weekly, ["TOB-19"], new DateOnly(2025, 1, 1))],
        Staff = [new(new DateOnly(2025, 1, 1), staff)],
        Slots = number % 2 == 0 && number % 5 != 4 ? [new(new DateOnly(2025, 1, 1), Slot(number / 2))] : [],
    };

    /// <summary>Hours on every workday, so that nobody has more agreed in one than it holds.</summary>
    private static FixedSlot Slot(int number)
    {
        var opens = new TimeOnly(number / 5 % 6 is var hour && hour < 2 ? 9 + hour : 12 + hour, 0);
        return new((DayOfWeek)(1 + (number % 5)), opens, opens.AddHours(1));
    }
}
