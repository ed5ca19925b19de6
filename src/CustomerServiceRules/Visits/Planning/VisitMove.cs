using System.Globalization;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>From where a visit at a fixed time was moved, and why. Immutable.</summary>
/// <param name="Day">The day on which it would have been.</param>
/// <param name="Time">The time of day at which it would have started.</param>
/// <param name="Reason">Why it is not there.</param>
public sealed record VisitMove(DateOnly Day, TimeOnly Time, MoveReason Reason)
{
    /// <summary>The same in a sentence.</summary>
    public LocalizedText Text => new(
        string.Create(CultureInfo.InvariantCulture, $"Moved from {Day:yyyy-MM-dd} {Time:HH:mm}: {English}."),
        string.Create(CultureInfo.InvariantCulture, $"由{Day:yyyy-MM-dd} {Time:HH:mm}调整：{Chinese}。"));

    private string English => Reason switch
    {
        MoveReason.DayOff => "no work is done on that day",
        MoveReason.Absent => "the person is absent on that day",
        MoveReason.CustomerExcused => "the customer is excused on that day",
        MoveReason.OutsideWindow => "that day is not in the window of this visit",
        MoveReason.TimeOutsideHours => "no visit can start at that time of that day",
        MoveReason.TimeTaken => "that time is taken by a visit that cannot be at another",
        _ => "the day is full of visits that cannot be on another",
    };

    private string Chinese => Reason switch
    {
        MoveReason.DayOff => "当日不上班",
        MoveReason.Absent => "拜访人员当日缺勤",
        MoveReason.CustomerExcused => "当日已免除对该客户的拜访",
        MoveReason.OutsideWindow => "当日不在本次拜访期限内",
        MoveReason.TimeOutsideHours => "当日该时间不能开始拜访",
        MoveReason.TimeTaken => "该时间已有不能调整的拜访",
        _ => "当日拜访已满且不能调整",
    };
}

/// <summary>Why a visit is not at its fixed time.</summary>
public enum MoveReason
{
    /// <summary>The day is no working day of the calendar, or lies before the first day that is planned.</summary>
    DayOff = 1,

    /// <summary>The person does not visit on the day.</summary>
    Absent,

    /// <summary>The day is not in the window of the obligation: the customer joined after it, or left before it.</summary>
    OutsideWindow,

    /// <summary>The hours of the day do not allow a visit to start then.</summary>
    TimeOutsideHours,

    /// <summary>Another visit that cannot be moved has the time.</summary>
    TimeTaken,

    /// <summary>The day has no room beside visits that cannot be moved.</summary>
    DayFull,

    /// <summary>The host has excused the customer on the day.</summary>
    CustomerExcused,
}
