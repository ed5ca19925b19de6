using CustomerServiceRules.Calendars;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.MallComplaints;
using CustomerServiceRules.Testing;

namespace CustomerServiceRules.Scenarios.Mall;

/// <summary>Complaints and matters of a small mall, and the rulebook that decides on them.</summary>
internal static class MallCases
{
    public const string Guest = "138-0000-0000";

    public static readonly TimeSpan China = TimeSpan.FromHours(8);

    public static ScenarioBook Book { get; } = ScenarioBook.Of(new MallComplaintsModule()).WithCalendar(
        WorkingCalendar.Build("mall.desk", "Asia/Shanghai", desk => desk.Open(Weekdays.MondayToFriday, "09:00", "18:00").Years(2026, 2027)));

    public static Rulebook Rules => Book.Rulebook;

    /// <summary>Monday 2 March 2026, 10:00.</summary>
    public static DateTimeOffset Monday { get; } = new(2026, 3, 2, 10, 0, 0, China);

    public static DateOnly March(int day) => new(2026, 3, day);

    /// <summary>A complaint of a customer on Monday; about the quality of goods if nothing else is said.</summary>
    public static MallComplaint Complaint(params MallComplaintType[] types) => ComplaintOf("C-1", Monday, types);

    public static MallComplaint ComplaintOf(string id, DateTimeOffset at, params MallComplaintType[] types) => new(
        id, new Complainant("G-1", Guest), ComplaintChannel.InPerson, at, "the kettle leaks", types is [] ? [MallComplaintType.Quality] : types);

    /// <summary>The complaint with the decision on who handles it.</summary>
    public static MallComplaint Decided(MallComplaint complaint) => complaint with
    {
        Handler = Rules.Decide(MallComplaints.Handler, MallComplaints.FactsOf(complaint), Monday),
    };

    /// <summary>A complaint that a level handles, with everything that any step asks for.</summary>
    public static MallComplaint Complete(HandlerLevel level = HandlerLevel.Lower) => Decided(Complaint() with
    {
        GoodsValue = level switch
        {
            HandlerLevel.StoreManager => 2000m,
            HandlerLevel.CustomerServiceManager => 500m,
            _ => 30m,
        },
    }) with
    {
        Details = "bought on Sunday, receipt 4711",
        Investigation = new Investigation(IsTrue: true, Cause: "a batch with a bad seal", Solution: "exchange"),
        CarriedOutAt = Monday,
        Review = new ComplaintReview("exchanged within a day", "the batch was sold untested"),
        IgnoredBy = "E-7",
        AccusedEmployee = "E-7",
    };

    /// <summary>A complaint that those below could not settle, and whose customer insists.</summary>
    public static MallComplaint Upwards(this MallComplaint complaint) => complaint with { WhyUnsettled = "the customer refuses the exchange", CustomerInsists = true };

    public static Role RoleOf(HandlerLevel level) => level switch
    {
        HandlerLevel.StoreManager => MallRoles.StoreManager,
        HandlerLevel.CustomerServiceManager => MallRoles.CustomerServiceManager,
        _ => MallRoles.Supervisor,
    };

    public static EmployeeRecord Employee { get; } = new("E-7");

    /// <summary>A matter about the employee whose facts were confirmed at noon of its day.</summary>
    public static SanctionMatter Matter(string id, FindingKind kind, DateOnly on, EmployeeRecord? record = null) =>
        new(id, kind, on, record ?? Employee) { ConfirmedAt = Noon(on) };

    public static DateTimeOffset Noon(DateOnly day) => new(day, new TimeOnly(12, 0), China);

    public static Decision<IReadOnlyList<MallSanction>> SanctionsFor(SanctionMatter matter, Rulebook? rulebook = null) =>
        (rulebook ?? Rules).Decide(MallComplaints.Sanctions, MallComplaints.FactsOf(matter), Noon(matter.On));

    /// <summary>The record after a matter was confirmed, and sanctioned as the policy says.</summary>
    public static EmployeeRecord Settled(this EmployeeRecord record, string id, FindingKind kind, DateOnly on, Rulebook? rulebook = null)
    {
        var matter = Matter(id, kind, on, record);
        var known = record.And(matter.ToFinding());
        var decision = SanctionsFor(matter with { Record = known }, rulebook);
        return decision.IsDecided ? known.And(new ImposedSanction(id, kind, on, decision.Value)) : known;
    }
}
