using System.Globalization;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>A plan after a disturbance, and what is different. Immutable.</summary>
/// <param name="Plan">The plan that holds now.</param>
/// <param name="Changes">Each visit that is not as it was, by obligation; every other visit is the same.</param>
public sealed record RevisedPlan(VisitPlan Plan, IReadOnlyList<PlanChange> Changes);

/// <summary>A visit that is not as it was. Immutable.</summary>
/// <param name="Obligation">The ID of the obligation.</param>
/// <param name="Before">The visit as it was; null: there was none.</param>
/// <param name="After">The visit as it is now; null: there is none.</param>
/// <param name="Reason">Why.</param>
public sealed record PlanChange(string Obligation, PlannedVisit? Before, PlannedVisit? After, ChangeReason Reason)
{
    /// <summary>The same in a sentence.</summary>
    public LocalizedText Text => new($"{Obligation}: {English}; {Way("was {0}", "not planned before", ", now {0}", ", now not planned")}.", $"{Obligation}：{Chinese}；{Way("原为{0}", "原无安排", "，现为{0}", "，现无安排")}。");

    private string English => Reason switch
    {
        ChangeReason.Absent => "the person is absent on the day",
        ChangeReason.DayOff => "no work is done on the day any more",
        ChangeReason.HoursChanged => "no visit can start at that time of the day any more",
        ChangeReason.NoLongerOwed => "the visit is owed no longer",
        ChangeReason.NewlyOwed => "the visit had no place before",
        ChangeReason.CustomerExcused => "the customer is excused on the day",
        ChangeReason.TimeAgreed => "another time is agreed or the window is another",
        _ => "it makes room for a visit that cannot be elsewhere",
    };

    private string Chinese => Reason switch
    {
        ChangeReason.Absent => "拜访人员当日缺勤",
        ChangeReason.DayOff => "当日不再上班",
        ChangeReason.HoursChanged => "当日该时间不能再开始拜访",
        ChangeReason.NoLongerOwed => "不再需要拜访",
        ChangeReason.NewlyOwed => "原先没有安排",
        ChangeReason.CustomerExcused => "当日已免除对该客户的拜访",
        ChangeReason.TimeAgreed => "约定时间或期限已变更",
        _ => "为不能另行安排的拜访让出时间",
    };

    private string Way(string was, string wasNot, string now, string nowNot) =>
        (Before is null ? wasNot : string.Format(CultureInfo.InvariantCulture, was, Named(Before)))
        + (After is null ? nowNot : string.Format(CultureInfo.InvariantCulture, now, Named(After)));

    private static string Named(PlannedVisit visit) => string.Create(CultureInfo.InvariantCulture, $"{visit.Starts:yyyy-MM-dd HH:mm} {visit.Staff}");
}

/// <summary>Why a visit is not as it was.</summary>
public enum ChangeReason
{
    /// <summary>Who was to make it does not visit on the day.</summary>
    Absent = 1,

    /// <summary>The day is no working day any more.</summary>
    DayOff,

    /// <summary>The hours of the day are others, and no visit starts at that time.</summary>
    HoursChanged,

    /// <summary>The customer is served no longer, or the obligation is owed no longer.</summary>
    NoLongerOwed,

    /// <summary>The obligation is new, or had been left out.</summary>
    NewlyOwed,

    /// <summary>The obligation has another agreed time or another window, and the visit is outside it.</summary>
    TimeAgreed,

    /// <summary>A visit that could not be elsewhere needs its place.</summary>
    MakesRoom,

    /// <summary>The host has excused the customer on the day.</summary>
    CustomerExcused,
}
