using CustomerServiceRules.Calendars;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.PropertyComplaints;
using CustomerServiceRules.Testing;

namespace CustomerServiceRules.Scenarios.Estates;

/// <summary>An estate whose desk works from 09:00 to 18:00 on Mondays to Fridays, as the catalogue's test vectors assume.</summary>
internal static class Estate
{
    public const string Zone = "Asia/Shanghai";

    public static WorkingCalendar Desk { get; } = WorkingCalendar.Build(
        "estate.desk", Zone, hours => hours.Open(Weekdays.MondayToFriday, "09:00", "18:00").Years(2023, 2027));

    public static WorkingCalendar DeskWithLunch { get; } = WorkingCalendar.Build(
        "estate.desk-with-lunch", Zone, hours => hours.Open(Weekdays.MondayToFriday, "09:00", "12:00").Open(Weekdays.MondayToFriday, "13:30", "18:00").Years(2023, 2027));

    public static WorkingCalendar DeskWithHolidays { get; } = WorkingCalendar.Build(
        "estate.desk-with-holidays", Zone, hours => hours.Open(Weekdays.MondayToFriday, "09:00", "18:00").Holidays(HolidayTable.China));

    public static ScenarioBook Book { get; } = BookOf(Desk);

    public static Lifecycle<PropertyComplaint, PropertyComplaintState, PropertyComplaintTrigger> Lifecycle { get; } =
        Book.Rulebook.Lifecycle(PropertyComplaints.Lifecycle);

    /// <summary>Friday, 10:00.</summary>
    public static DateTimeOffset Friday { get; } = At("2024-03-01 10:00");

    public static ScenarioBook BookOf(WorkingCalendar calendar) => ScenarioBook.Of(new PropertyComplaintsModule(), new EstateModule()).WithCalendar(calendar);

    public static DateTimeOffset At(string local) =>
        new(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(8));

    /// <summary>A complaint of which nothing is known but what came in.</summary>
    public static PropertyComplaint Raw(DateTimeOffset? receivedAt = null) =>
        new("C1", new Complainant("K1", "138"), ComplaintChannel.Telephone, receivedAt ?? Friday, "The gate has been open for days.");

    /// <summary>A valid complaint about property management, received in working time, of which everything is known for three rounds of handling.</summary>
    public static PropertyComplaint Known(DateTimeOffset? receivedAt = null) => Raw(receivedAt) with
    {
        Route = ReceptionRoute.InWorkingTime,
        Category = PropertyComplaintCategory.PropertyManagement,
        Tags = [ComplaintMatter.PropertyService, ComplaintMatter.Attitude],
        Validity = ComplaintValidity.Valid,
        PromisedFeedbackAt = (receivedAt ?? Friday).AddDays(30),
        ResponsibleDepartment = "estate services",
        DepartmentHead = "Head Wang",
        RelatedDepartments = ["security"],
        DutyDepartment = "night shift",
        Results = [new("estate services", "gate repaired"), new("estate services", "gate replaced"), new("estate services", "guard posted")],
        CallBacks = [Content, Content, Content],
    };

    public static PropertyComplaint Unfounded(DateTimeOffset? receivedAt = null) =>
        Known(receivedAt) with { Validity = ComplaintValidity.NotValid, ReasonOfInvalidity = "the gate is the city's" };

    public static CallBack Content { get; } = new("cgh.customer-relations", ResultConfirmed: true, Satisfied: true);

    public static CallBack Discontent { get; } = new("cgh.customer-relations", ResultConfirmed: true, Satisfied: false);
}
