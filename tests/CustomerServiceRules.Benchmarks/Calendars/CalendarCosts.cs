using System.Diagnostics;
using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Benchmarks.Calendars;

/// <summary>What building a calendar costs for the years it covers, and what a question costs over a day and over five years.</summary>
internal static class CalendarCosts
{
    private const int Warmups = 5;
    private const int Rounds = 60;
    private const int Builds = 2;
    private const int Questions = 20_000;

    private static readonly DateTimeOffset From = new(2021, 3, 1, 10, 0, 0, TimeSpan.FromHours(8));

    private static long _sum;

    public static IEnumerable<string> Building()
    {
        yield return "| building, two stretches a day | years | ms | beside one year, a year | KB |";
        yield return "|---|---:|---:|---:|---:|";
        foreach (var (what, build) in new (string, Func<int, WorkingCalendar>)[] { ("Asia/Shanghai, holidays of China", Shanghai), ("Europe/Berlin, no holidays", Berlin) })
        {
            var (_, one) = Measured(Builds, () => _sum += build(20).FirstDay.DayNumber);
            foreach (var years in new[] { 1, 5, 20 })
            {
                var (bytes, microseconds) = Measured(Builds, () => _sum += build(years).FirstDay.DayNumber);
                one = years == 1 ? microseconds : one;
                yield return FormattableString.Invariant($"| {what} | {years} | {microseconds / 1000:0.00} | {microseconds / years / one:0.00} | {bytes / 1024} |");
            }
        }
    }

    public static IEnumerable<string> Asking()
    {
        var desk = Shanghai(20);
        var (day, years) = (TimeSpan.FromHours(6.5), desk.Measure(From, From.AddYears(5)).Amount);
        yield return FormattableString.Invariant($"| one question to a calendar of 20 years | ns | bytes |");
        yield return "|---|---:|---:|";
        yield return Row("Add, one working day of 6.5 hours", () => _sum += desk.Add(From, day).At.Ticks);
        yield return Row(FormattableString.Invariant($"Add, five years ({years.TotalHours} hours)"), () => _sum += desk.Add(From, years).At.Ticks);
        yield return Row("Add, five years backwards", () => _sum += desk.Add(From.AddYears(5), -years).At.Ticks);
        yield return Row("Measure, one day", () => _sum += desk.Measure(From, From.AddDays(1)).Amount.Ticks);
        yield return Row("Measure, five years", () => _sum += desk.Measure(From, From.AddYears(5)).Amount.Ticks);
        yield return Row("AddWorkingDays, 1", () => _sum += desk.AddWorkingDays(new DateOnly(2021, 3, 1), 1).Day.DayNumber);
        yield return Row("AddWorkingDays, 1,200", () => _sum += desk.AddWorkingDays(new DateOnly(2021, 3, 1), 1_200).Day.DayNumber);
        yield return Row("NextWorkingInstant", () => _sum += desk.NextWorkingInstant(From).At.Ticks);
    }

    private static WorkingCalendar Shanghai(int years) => WorkingCalendar.Build("desk", "Asia/Shanghai", define => Hours(define).Holidays(HolidayTable.China).Years(2027 - years, 2026));

    private static WorkingCalendar Berlin(int years) => WorkingCalendar.Build("desk", "Europe/Berlin", define => Hours(define).Years(2027 - years, 2026));

    private static WorkingCalendarBuilder Hours(WorkingCalendarBuilder define) =>
        define.Open(Weekdays.MondayToFriday, "09:00", "12:00").Open(Weekdays.MondayToFriday, "13:30", "17:00");

    private static string Row(string what, Action ask)
    {
        var (bytes, microseconds) = Measured(Questions, ask);
        return FormattableString.Invariant($"| {what} | {microseconds * 1000:0} | {bytes} |");
    }

    // The quickest round: what other programs take of a shared machine only ever adds.
    private static (long Bytes, double Microseconds) Measured(int count, Action act)
    {
        var (bytes, times) = (0L, new List<double>());
        for (var round = 0; round < Warmups + Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < count; i++)
                act();
            times.Add(watch.Elapsed.TotalMicroseconds / count);
            bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / count;
        }

        return (bytes, times.Skip(Warmups).Min());
    }
}
