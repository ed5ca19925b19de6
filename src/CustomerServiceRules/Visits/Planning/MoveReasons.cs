using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>Says why a visit is not where it should be.</summary>
internal static class MoveReasons
{
    public static MoveReason Of(PlanRoom room, WorkingCalendar calendar, PlanItem item, DateOnly? day, long time)
    {
        var owed = item.Obligation;
        if (day is not { } should || should < owed.FirstDay || should > owed.LastDay)
            return MoveReason.OutsideWindow;
        var member = owed.Staff is { } staff ? room.MemberOf(staff) : item.At / room.Days;
        var cell = member < 0 ? -1 : room.CellOf(member, should);
        if (cell < 0 || !calendar.IsWorkingDay(should))
            return MoveReason.DayOff;
        if (room.Members[member].IsAbsent(should))
            return MoveReason.Absent;
        if (owed.ExcusedDays.Contains(should))
            return MoveReason.CustomerExcused;
        if (cell == item.At)
            return room.TimesOf(cell).BinarySearch(time) < 0 ? MoveReason.TimeOutsideHours : MoveReason.TimeTaken;
        var isUnagreeable = owed.Appointment is { MovedFrom: null } agreed && room.Within(cell, agreed.Opens, agreed.Closes, includesClose: false) is var range && range.Until <= range.From;
        return room.StartsOf(cell) == 0 || isUnagreeable ? MoveReason.TimeOutsideHours : MoveReason.DayFull;
    }
}
