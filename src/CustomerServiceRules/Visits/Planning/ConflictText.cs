using System.Globalization;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>Says a conflict in a sentence.</summary>
internal static class ConflictText
{
    private const int NamedUpTo = 5;

    public static PlanConflict Of(
        IReadOnlyList<string> demands,
        IReadOnlyList<string> unplanned,
        IReadOnlyList<string> staff,
        IReadOnlyList<DateOnly> days,
        long capacity,
        long required,
        bool isProven,
        bool ofStarts) =>
        new(demands, unplanned, staff, days, capacity, required, isProven, new LocalizedText(
            English(demands, staff, days, capacity, required, isProven, ofStarts), Chinese(demands, staff, days, capacity, required, isProven, ofStarts)));

    private static string English(
        IReadOnlyList<string> demands, IReadOnlyList<string> staff, IReadOnlyList<DateOnly> days, long capacity, long required, bool isProven, bool ofStarts)
    {
        var who = staff.Count == 0 ? "nobody of the team" : Named(staff, ", ", " and {0} more");
        var what = Named(demands, ", ", " and {0} more");
        var on = days.Count == 0 ? "" : Span(days, "on {0}", "on {0} days from {1} to {2}");
        if (staff.Count == 0 || days.Count == 0)
            return staff.Count == 0 ? $"{what}: nobody of the team may make the visit." : $"{what}: there is no day on which {who} could make the visit.";
        var shortage = ofStarts
            ? string.Create(CultureInfo.InvariantCulture, $"{required} visits are to start in the same time, {who} can start {capacity} there {on}")
            : required > capacity
                ? string.Create(CultureInfo.InvariantCulture, $"together they need {required} {on}, {who} can take {capacity}")
                : string.Create(CultureInfo.InvariantCulture, $"together they need {required} {on} and {who} can take {capacity}, but they cannot be parted so that each day holds");
        return isProven
            ? $"{what}: {shortage}."
            : $"{what}: {shortage}; no plan was found for them, which does not prove that there is none.";
    }

    private static string Chinese(
        IReadOnlyList<string> demands, IReadOnlyList<string> staff, IReadOnlyList<DateOnly> days, long capacity, long required, bool isProven, bool ofStarts)
    {
        var who = Named(staff, "、", "等另外{0}人");
        var what = Named(demands, "、", "等另外{0}项");
        var on = days.Count == 0 ? "" : Span(days, "{0}", "{1}至{2}共{0}天");
        if (staff.Count == 0 || days.Count == 0)
            return $"{what}：{(staff.Count == 0 ? "班组中没有可以拜访的人员" : $"{who}没有可以拜访的日期")}。";
        var shortage = ofStarts
            ? string.Create(CultureInfo.InvariantCulture, $"{on}有{required}次拜访须在同一时间开始，{who}只能安排{capacity}次")
            : required > capacity
                ? string.Create(CultureInfo.InvariantCulture, $"{on}共需{required}，{who}只能承担{capacity}")
                : string.Create(CultureInfo.InvariantCulture, $"{on}共需{required}，{who}能承担{capacity}，但无法分配到每一天都不超限");
        return isProven ? $"{what}：{shortage}。" : $"{what}：{shortage}；未找到可行安排，但不能证明不存在。";
    }

    private static string Named(IReadOnlyList<string> names, string comma, string more) => names.Count <= NamedUpTo
        ? string.Join(comma, names)
        : string.Join(comma, names.Take(NamedUpTo)) + string.Format(CultureInfo.InvariantCulture, more, names.Count - NamedUpTo);

    private static string Span(IReadOnlyList<DateOnly> days, string one, string many) => days.Count == 1
        ? string.Format(CultureInfo.InvariantCulture, one, days[0].ToString("O", CultureInfo.InvariantCulture))
        : string.Format(CultureInfo.InvariantCulture, many, days.Count, days[0].ToString("O", CultureInfo.InvariantCulture), days[^1].ToString("O", CultureInfo.InvariantCulture));
}
