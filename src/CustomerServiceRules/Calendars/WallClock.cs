using System.Globalization;

namespace CustomerServiceRules.Calendars;

/// <summary>Wall-clock times as ticks from 00:00, and their text: <c>09:00</c>, <c>09:00:30</c>, <c>24:00</c> as a close.</summary>
internal static class WallClock
{
    public static long Parse(string text, bool isClose)
    {
        if (isClose && text is "24:00" or "24:00:00")
            return TimeSpan.TicksPerDay;

        return TimeOnly.TryParseExact(text, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time.Ticks
            : throw new ArgumentException($"Found the time '{text}', expected HH:mm or HH:mm:ss from 00:00 to 23:59:59{(isClose ? ", or 24:00" : "")}.", isClose ? "closes" : "opens");
    }

    public static string Text(long ticks)
    {
        var seconds = ticks / TimeSpan.TicksPerSecond;
        return string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}");
    }
}
