using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CustomerServiceRules.Calendars;

/// <summary>The canonical text of a calendar, and its hash.</summary>
internal static class CalendarPrint
{
    public static string Of(WorkingCalendar calendar)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"calendar {calendar.Id}\nzone {calendar.TimeZone.Id}\n");
        for (var day = calendar.FirstDay; day <= calendar.LastDay; day = day.AddDays(1))
            Append(text, calendar.Day(day));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Append(StringBuilder text, WorkingDay day)
    {
        text.Append(CultureInfo.InvariantCulture, $"{day.Date:yyyy-MM-dd} {day.Kind}{(day.IsProvisional ? " provisional" : "")} [{day.Name}] [{day.Source}]");
        foreach (var hours in day.Hours)
            text.Append(CultureInfo.InvariantCulture, $" {hours.Opens:O}/{hours.Closes:O}");
        text.Append('\n');
    }
}
