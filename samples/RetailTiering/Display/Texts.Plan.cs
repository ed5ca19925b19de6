using CustomerServiceRules.Visits.Planning;

namespace RetailTiering.Display;

// What is said of a plan of visits.
internal sealed partial class Texts
{
    public string PlanTitle => Say("Visits planned for {0}", "{0} 拜访计划");

    public string PlanTiers => Say("Tiers of the run of {0}, which count from {1}.", "档次取自 {0} 的运行结果，自 {1} 起生效。");

    public string PlanTiersAssumed => Say(
        "Tiers of the run of {0}, which count from {1} only: they are assumed for this earlier month.",
        "档次取自 {0} 的运行结果，自 {1} 起才生效，此处假定也适用于较早的该月。");

    public string PlanMonth => Say(
        "The plan covers the weeks that begin in the month, and so perhaps the first days of the next. A visit belongs to the month in which its week or fortnight begins.",
        "计划涵盖当月开始的各周，因此可能包括次月最初几天。拜访归入其所在周或双周开始的月份。");

    public string PlanHours => Say(
        "Assumed, for no document says it: a visit takes {0} minutes, on working days between 08:30 and 12:00 or 13:00 and 17:00; holidays and make-up workdays are those of China. "
        + "Fortnights are counted from the week of {1}.",
        "文件未作规定，此处假定：每次拜访 {0} 分钟，在工作日 08:30 至 12:00 或 13:00 至 17:00 之间；节假日和调休依照中国安排。双周自 {1} 所在周起算。");

    public string PlanTimes => Say(
        "The fixed times of A and B outlets are agreed by this program: those of a manager are spread over Monday to Friday, city by city, and stay from month to month while tiers and team do.",
        "固定时间由本程序为A、B类客户约定，按城市依次分布在周一至周五，档次和团队不变时逐月不变。");

    public string TeamBuiltIn => Say("Team: the built-in one, an invention, {0}.", "团队：内置虚构团队，{0}。");

    public string TeamOfFile => Say("Team: {1}, {0}.", "团队：{1}，{0}。");

    public string TeamMade => Say(
        "Team: none was given, so one was made up to fit: {0}, at most {1} visits a day each (--team names a real one).",
        "团队：未指定，按需虚拟 {0}，每人每天 {1} 次拜访（可用 --team 指定）。");

    public string PlanCount => Say(
        "{0:N0} visits are owed to {1:N0} outlets: {2:N0} are planned, {3:N0} are excused.",
        "应拜访 {1:N0} 户共 {0:N0} 次：已计划 {2:N0} 次，免除 {3:N0} 次。");

    public string PlanCoverage => Say(
        "Coverage of the month: {0:N0} of {1:N0} outlets that are owed a visit within it, {2} %.",
        "当月覆盖：当月内应拜访 {1:N0} 户，计划覆盖 {0:N0} 户，{2} %。");

    public string PlanNobody => Say("Coverage of the month: no outlet is owed a visit within it.", "当月覆盖：当月内无应拜访客户。");

    public string BusiestDay => Say("Busiest day: {0} {1} with {2:N0} visits; busiest of a manager: {3} on {4} with {5} of {6}.", "最忙的一天：{0} {1}，{2:N0} 次；单人最忙：{3}，{4}，{5} 次（上限 {6}）。");

    public string ByStaff => Say("Visits by manager", "各客户经理拜访次数");

    public string Staff => Say("Manager", "客户经理");

    public string OutletsOfStaff => Say("Outlets", "客户数");

    public string VisitCount => Say("Visits", "拜访次数");

    public string DayCount => Say("Days", "天数");

    public string MostADay => Say("Most a day", "单日最多");

    public string CapacityADay => Say("Capacity", "每日上限");

    public string Coverage => Say("Coverage", "覆盖率");

    public string SomeManagersShown => Say("The first {0} of {1:N0} managers are shown.", "此处只列出 {1:N0} 名客户经理中的前 {0} 名。");

    public string ByDay => Say("Visits by day", "每日拜访次数");

    public string Day => Say("Day", "日期");

    public string All => Say("All", "合计");

    public string MostOfOne => Say("Most of one", "单人最多");

    public string MakeUpDay => Say("make-up workday ({0})", "调休上班（{0}）");

    public string ExcusedTitle => Say("Excused windows", "免除的时段");

    public string Window => Say("Window", "时段");

    public string WindowDays => Say("Days", "日期");

    public string ExcuseReason => Say("Why", "原因");

    public string MovedTitle => Say("Fixed visits that are not at their usual time", "未在固定时间的定时拜访");

    public string MovedFrom => Say("From", "原定");

    public string MovedTo => Say("To", "改到");

    public string MovedVisits => Say("Outlets", "客户");

    public string AndMore => Say("{0} and {1:N0} more", "{0} 等另 {1:N0} 户");

    public string DayToDay => Say("{0} to {1}", "{0} 至 {1}");

    public string Comma => Say(", ", "、");

    public string NoWorkingDay => Say("no working day", "无工作日");

    public string NoWorkingDayBecause => Say("no working day: {0}", "无工作日：{0}");

    public string VisitsOf => Say("Visits of {0} in the plan of {1}", "{1} 计划中对 {0} 的拜访");

    public string PlannedVisit => Say("{0}: {1} {2} {3}, {4}{5}", "{0}：{1} {2} {3}，{4}{5}");

    public string ExcusedVisit => Say("{0}: excused, {1}  [{2}]", "{0}：免除，{1}  [{2}]");

    public string NothingOwed => Say("None is owed.", "无应拜访。");

    public string OneOwed => Say("Why the first visit is owed", "首次拜访的依据");

    public string NoneExcused => Say("No window is excused.", "无免除时段。");

    public string NoneMoved => Say("No fixed visit has to move.", "无需移动的定时拜访。");

    public string BeyondCalendar => Say("beyond the days that the calendar knows", "超出日历范围");

    public string Managers(int count) => Say($"{count} {(count == 1 ? "manager" : "managers")}", $"{count} 名客户经理");

    public string Weekday(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => Say("Mon", "周一"),
        DayOfWeek.Tuesday => Say("Tue", "周二"),
        DayOfWeek.Wednesday => Say("Wed", "周三"),
        DayOfWeek.Thursday => Say("Thu", "周四"),
        DayOfWeek.Friday => Say("Fri", "周五"),
        DayOfWeek.Saturday => Say("Sat", "周六"),
        _ => Say("Sun", "周日"),
    };

    public string WhyMoved(MoveReason reason) => reason switch
    {
        MoveReason.DayOff => NoWorkingDay,
        MoveReason.Absent => Say("the manager is absent", "客户经理缺勤"),
        MoveReason.OutsideWindow => Say("not in the window", "不在时段内"),
        MoveReason.TimeOutsideHours => Say("not in the hours of the day", "不在当日工作时间内"),
        MoveReason.TimeTaken => Say("the time is taken", "该时间已占用"),
        _ => Say("the day is full", "当日已满"),
    };

    /// <summary>The names of holidays as the calendar has them, in English where they are public ones.</summary>
    public string Holiday(string names) => Say(string.Join(" and ", names.Split('、').Select(English)), names);

    private static string English(string holiday) => holiday switch
    {
        "元旦" => "New Year",
        "春节" => "Spring Festival",
        "清明节" => "Qingming Festival",
        "劳动节" => "Labour Day",
        "端午节" => "Dragon Boat Festival",
        "中秋节" => "Mid-Autumn Festival",
        "国庆节" => "National Day",
        _ => holiday,
    };
}
