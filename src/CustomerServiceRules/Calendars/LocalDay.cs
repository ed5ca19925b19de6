namespace CustomerServiceRules.Calendars;

/// <summary>Local days as spans of instants.</summary>
internal static class LocalDay
{
    public static DateOnly Of(DateTimeOffset instant, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    /// <summary>The first instant of a day: 00:00, or, where that is skipped, the first local time that exists; of two, the earlier.</summary>
    public static DateTimeOffset Begin(DateOnly day, TimeZoneInfo zone) =>
        day == DateOnly.MinValue ? DateTimeOffset.MinValue : At(day.ToDateTime(TimeOnly.MinValue), zone);

    /// <summary>The instant of a local time: of two the earlier; of a time that is skipped, the end of the gap.</summary>
    public static DateTimeOffset At(DateTime local, TimeZoneInfo zone)
    {
        if (zone.IsInvalidTime(local))
        {
            // Every instant of the gap is the one at which the clocks are put forward.
            var before = new DateTimeOffset(local, zone.GetUtcOffset(local.AddDays(-1)));
            var (low, high) = (before.AddHours(-3).UtcTicks, before.UtcTicks);
            var offset = zone.GetUtcOffset(new DateTimeOffset(low, TimeSpan.Zero));
            while (high - low > 1)
            {
                var middle = low + ((high - low) / 2);
                (low, high) = zone.GetUtcOffset(new DateTimeOffset(middle, TimeSpan.Zero)) == offset ? (middle, high) : (low, middle);
            }

            return TimeZoneInfo.ConvertTime(new DateTimeOffset(high, TimeSpan.Zero), zone);
        }

        return zone.IsAmbiguousTime(local)
            ? new DateTimeOffset(local, zone.GetAmbiguousTimeOffsets(local).Max())
            : new DateTimeOffset(local, zone.GetUtcOffset(local));
    }
}
