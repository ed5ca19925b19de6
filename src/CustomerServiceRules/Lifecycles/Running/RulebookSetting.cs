using System.Collections.Concurrent;
using System.Globalization;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Parameters;

namespace CustomerServiceRules.Lifecycles.Running;

/// <summary>What lifecycles see of the rulebook that they belong to. Immutable and thread-safe.</summary>
internal sealed class RulebookSetting(
    Func<DateTimeOffset, ParametersInForce> parametersAt, IReadOnlyDictionary<string, ParameterHistory> histories, CalendarBook calendars, TimeZoneInfo timeZone)
{
    private readonly ConcurrentDictionary<Parameter, (Changes<DatedLimit> Limits, DateTimeOffset From, DateTimeOffset Until)> _limits = new();

    public CalendarBook Calendars => calendars;

    public TimeZoneInfo TimeZone => timeZone;

    public ParametersInForce ParametersAt(DateTimeOffset instant) => parametersAt(instant);

    /// <summary>Which limit a parameter gives from which instant on, for a clock that starts at an instant.</summary>
    /// <exception cref="ArgumentException">No module of the rulebook declares the parameter, or its history does not reach the day of the start.</exception>
    public Changes<DatedLimit> LimitsOf(Parameter<TimeLimit> parameter, DateTimeOffset start)
    {
        var (limits, from, until) = _limits.GetOrAdd(parameter, _ => Read(parameter));
        return from <= start && start < until ? limits
            : throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Found no value of {parameter.Name} for {LocalDay.Of(start, timeZone):yyyy-MM-dd}, expected a history that reaches that day."), nameof(parameter));
    }

    private (Changes<DatedLimit> Limits, DateTimeOffset From, DateTimeOffset Until) Read(Parameter<TimeLimit> parameter)
    {
        var history = histories.GetValueOrDefault(parameter.Name)
            ?? throw new ArgumentException($"Found the limit {parameter.Name}, expected a parameter of the rulebook.", nameof(parameter));
        var limits = new Changes<DatedLimit>(history.Values.Cast<DatedValue<TimeLimit>>().Select(value =>
        {
            var from = value.From is { } day ? LocalDay.Begin(day, timeZone) : (DateTimeOffset?)null;
            return (from ?? DateTimeOffset.MinValue, new DatedLimit(from, value.Value, value.Clauses));
        }));
        return (
            limits,
            history.Values[0].From is { } first ? LocalDay.Begin(first, timeZone) : DateTimeOffset.MinValue,
            history.Values[^1].Until is { } end ? LocalDay.Begin(end, timeZone) : DateTimeOffset.MaxValue);
    }
}
