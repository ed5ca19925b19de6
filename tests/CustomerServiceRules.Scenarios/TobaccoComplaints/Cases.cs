using System.Globalization;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Testing;

namespace CustomerServiceRules.Scenarios.TobaccoComplaints;

/// <summary>A retailer's complaint at every point of its way, in the hours of the catalogue's test vectors: Monday to Friday, nine to six.</summary>
internal static class Cases
{
    public const string Centre = "投诉考评中心";

    /// <summary>Friday, ten o'clock: test vector C-1.</summary>
    public static readonly DateTimeOffset Friday = At("2024-03-01 10:00:00");

    public static readonly CallBack Content = new(Centre, ResultConfirmed: true, Satisfied: true);

    public static readonly HandlingRound Solved = new()
    {
        Finding = new Investigation(IsTrue: true, Cause: "no visit for two weeks", ResponsiblePerson: "Zhang", Solution: "visit on Monday, every week"),
        Handling = "visited on Monday",
        Answer = "told by telephone",
        RecordNumber = "R-7",
    };

    public static readonly HandlingRound Done = Solved with { CallBack = Content };

    public static ScenarioBook Book { get; } = ScenarioBook.Of(new TobaccoRetailModule(), new CityRules()).WithCalendar(Hours("desk", 2024, 2026));

    public static ScenarioBook InChina { get; } = ScenarioBook.Of(new TobaccoRetailModule(), new CityRules()).WithCalendar(
        WorkingCalendar.Build("china", Zone, desk => desk.Open(Weekdays.MondayToFriday, "09:00", "18:00").Holidays(HolidayTable.China)));

    public static TobaccoComplaint Raised { get; } = new("C1", new Complainant("K1", "139"), ComplaintChannel.Telephone, Friday, "Nobody has visited for two weeks.");

    public static TobaccoComplaint Typed { get; } = Raised with { Type = TobaccoCaseType.Complaint };

    public static TobaccoComplaint Routed { get; } = Typed with { OwningDepartment = "marketing centre" };

    /// <summary>All that a case can show, with which it goes straight to its end.</summary>
    public static TobaccoComplaint Complete { get; } = Routed with { Rounds = [Done] };

    public static Lifecycle<TobaccoComplaint, TobaccoComplaintState, TobaccoComplaintTrigger> Lifecycle => Book.Rulebook.Lifecycle(TobaccoRetail.Complaint);

    private static TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(RulebookBuilder.DefaultTimeZone);

    /// <summary>An instant in China.</summary>
    public static DateTimeOffset At(string local) =>
        new(DateTime.ParseExact(local, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), TimeSpan.FromHours(8));

    public static WorkingCalendar Hours(string id, int first, int last) =>
        WorkingCalendar.Build(id, Zone, desk => desk.Open(Weekdays.MondayToFriday, "09:00", "18:00").Years(first, last));

    public static TobaccoComplaint Called(CallBack answers, params HandlingRound[] later) => Routed with { Rounds = [Solved with { CallBack = answers }, .. later] };

    /// <summary>Who fires a trigger when nothing is said of it.</summary>
    public static Role RoleOf(TobaccoComplaintTrigger trigger) => trigger switch
    {
        TobaccoComplaintTrigger.Record => TobaccoRoles.ReceptionStaff,
        TobaccoComplaintTrigger.Assign => TobaccoRoles.CityCompany,
        TobaccoComplaintTrigger.Verify or TobaccoComplaintTrigger.Resolve or TobaccoComplaintTrigger.TellResult => TobaccoRoles.OwningDepartment,
        TobaccoComplaintTrigger.RecordBreach => Role.Clock,
        TobaccoComplaintTrigger.OpenSanctionMatter => TobaccoRoles.Unit,
        _ => TobaccoRoles.ComplaintAssessmentCentre,
    };

    /// <summary>A scenario of a case that went straight to a state, every step at one instant.</summary>
    public static LifecycleScenario<TobaccoComplaint, TobaccoComplaintState, TobaccoComplaintTrigger> In(
        TobaccoComplaintState state, TobaccoComplaint? complaint = null, DateTimeOffset? since = null, ScenarioBook? book = null)
    {
        var at = since ?? Friday;
        var reopened = state == TobaccoComplaintState.Reopened;
        var scenario = (book ?? Book).Given(TobaccoRetail.Complaint, reopened ? Called(Content with { Satisfied = false }) : Complete).Since(at);
        foreach (var trigger in reopened ? Straight(TobaccoComplaintState.CalledBack).Append(TobaccoComplaintTrigger.Reopen) : Straight(state))
            scenario = scenario.After(trigger, RoleOf(trigger), at);
        return scenario.Now(complaint ?? Complete);
    }

    private static IEnumerable<TobaccoComplaintTrigger> Straight(TobaccoComplaintState state) => new[]
    {
        TobaccoComplaintTrigger.Record,
        TobaccoComplaintTrigger.Assign,
        TobaccoComplaintTrigger.Verify,
        TobaccoComplaintTrigger.Resolve,
        TobaccoComplaintTrigger.TellResult,
        TobaccoComplaintTrigger.CallBack,
        TobaccoComplaintTrigger.Close,
    }.Take(state == TobaccoComplaintState.Closed ? 7 : (int)state - 1);
}
