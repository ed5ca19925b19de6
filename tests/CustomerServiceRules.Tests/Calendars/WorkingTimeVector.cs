using System.Globalization;
using System.Text.Json;
using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Tests.Calendars;

/// <summary>One answer of the other library, and ours to the same question.</summary>
internal sealed class WorkingTimeVector
{
    private static readonly string[] DayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private readonly JsonElement _entry;
    private readonly JsonElement[] _arguments;
    private readonly WorkingCalendar _calendar;

    private WorkingTimeVector(JsonElement entry)
    {
        _entry = entry;
        _arguments = [.. entry.GetProperty("args").EnumerateArray()];
        _calendar = Calendar();
    }

    public string Name => $"{Function}: {_entry.GetProperty("test").GetString()}";

    public string Function => _entry.GetProperty("fn").GetString()!;

    public string Theirs => _entry.GetProperty("result") is { ValueKind: JsonValueKind.Object } result
        ? result.GetProperty("type").GetString() == "date" ? Text(Day(result)) : Text(Instant(result))
        : _entry.GetProperty("result").GetRawText();

    /// <summary>Their functions in ours. Adding and measuring, they answer in whole seconds: so ours is rounded to them, halves up and away from zero.</summary>
    public string Ours => Function switch
    {
        "add_seconds" => Text(InWholeSeconds(_calendar.Add(Instant(0), Amount(TimeSpan.TicksPerSecond)).At)),
        "add_minutes" => Text(InWholeSeconds(_calendar.Add(Instant(0), Amount(TimeSpan.TicksPerMinute)).At)),
        "add_hours" => Text(InWholeSeconds(_calendar.Add(Instant(0), Amount(TimeSpan.TicksPerHour)).At)),
        "add_days" when IsDay(0) => Text(_calendar.AddWorkingDays(Day(_arguments[0]), Number()).Day),
        "add_days" => Text(AtTheSameTime(Instant(0), Number())),
        "working_days_between" => Text(_calendar.WorkingDaysBetween(DayOf(0), DayOf(1)).Days),
        "working_time_between" => Text(decimal.Round((decimal)_calendar.Measure(Instant(0), Instant(1)).Amount.Ticks / TimeSpan.TicksPerSecond, MidpointRounding.AwayFromZero)),
        "working_day?" => Text(_calendar.IsWorkingDay(Day(_arguments[0]))),
        "in_working_hours?" => Text(_calendar.IsWorkingTime(Instant(0))),
        "advance_to_working_time" => Text(_calendar.NextWorkingInstant(Instant(0)).At),
        "advance_to_closing_time" => Text(_calendar.NextClosing(Instant(0)).At),
        "return_to_working_time" => Text(_calendar.PreviousWorkingInstant(Instant(0)).At),
        "next_working_time" => Text(_calendar.NextWorkingInstant(_calendar.IsWorkingTime(Instant(0)) ? _calendar.NextClosing(Instant(0)).At : Instant(0)).At),
        _ => throw new InvalidOperationException($"{Function} has no counterpart."),
    };

    public static IReadOnlyList<WorkingTimeVector> All()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(TestData.SharedFiles.PathOf("data/working-time-vectors/working_hours_rb.json")));
        return [.. file.RootElement.EnumerateArray().Select(entry => new WorkingTimeVector(entry.Clone()))];
    }

    private WorkingCalendar Calendar()
    {
        var config = _entry.GetProperty("config");
        var zone = config.GetProperty("time_zone").GetString() switch
        {
            "Tokyo" => "Asia/Tokyo",
            "Paris" => "Europe/Paris",
            var name => name!,
        };
        var years = _arguments.Where(argument => argument.ValueKind == JsonValueKind.Object).Select(argument => int.Parse(argument.GetProperty("value").GetString()![..4], CultureInfo.InvariantCulture)).ToList();
        return WorkingCalendar.Build("vector", zone, define =>
        {
            define.Years(years.Min() - 1, years.Max() + 1);
            foreach (var day in config.GetProperty("working_hours").EnumerateObject())
            {
                foreach (var hours in day.Value.EnumerateObject())
                    define.Open((Weekdays)(1 << Array.IndexOf(DayNames, day.Name)), hours.Name, hours.Value.GetString()!);
            }

            foreach (var holiday in config.GetProperty("holidays").EnumerateArray())
                define.Day(DateOnly.Parse(holiday.GetString()!, CultureInfo.InvariantCulture), "holiday");
            foreach (var special in config.GetProperty("holiday_hours").EnumerateObject())
                define.Day(DateOnly.Parse(special.Name, CultureInfo.InvariantCulture), "holiday hours", [.. special.Value.EnumerateObject().Select(hours => (hours.Name, hours.Value.GetString()!))]);
        });
    }

    private DateTimeOffset AtTheSameTime(DateTimeOffset from, int days)
    {
        var local = TimeZoneInfo.ConvertTime(from, _calendar.TimeZone);
        return _calendar.At(_calendar.AddWorkingDays(_calendar.DayOf(from), days).Day, TimeOnly.FromTimeSpan(local.TimeOfDay));
    }

    private bool IsDay(int index) => _arguments[index].GetProperty("type").GetString() == "date";

    private DateOnly DayOf(int index) => IsDay(index) ? Day(_arguments[index]) : _calendar.DayOf(Instant(index));

    private DateTimeOffset Instant(int index) => Instant(_arguments[index]);

    private TimeSpan Amount(long ticks) => new((long)(Number<decimal>() * ticks));

    private int Number() => Number<int>();

    private T Number<T>()
        where T : IParsable<T> => T.Parse(_arguments[1].ToString(), CultureInfo.InvariantCulture);

    private static DateOnly Day(JsonElement value) => DateOnly.Parse(value.GetProperty("value").GetString()!, CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(JsonElement value) => DateTimeOffset.Parse(value.GetProperty("value").GetString()!, CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => $"{day:yyyy-MM-dd}";

    private static string Text(DateTimeOffset instant) => $"{instant:yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz}";

    private static DateTimeOffset InWholeSeconds(DateTimeOffset instant) =>
        new((instant.Ticks + TimeSpan.TicksPerSecond / 2) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, instant.Offset);

    private static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);

    private static string Text(bool value) => value ? "true" : "false";
}
