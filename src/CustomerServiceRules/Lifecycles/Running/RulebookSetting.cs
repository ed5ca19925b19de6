using System.Collections.Concurrent;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Parameters;

namespace CustomerServiceRules.Lifecycles.Running;

/// <summary>What lifecycles see of the rulebook that they belong to. Immutable and thread-safe.</summary>
internal sealed class RulebookSetting(
    Func<DateTimeOffset, ParametersInForce> parametersAt, IReadOnlyDictionary<string, ParameterHistory> histories, CalendarBook calendars, TimeZoneInfo timeZone)
{
    private readonly ConcurrentDictionary<Parameter, Changes<DatedLimit>> _limits = new();

    public CalendarBook Calendars => calendars;

    public TimeZoneInfo TimeZone => timeZone;

    public ParametersInForce ParametersAt(DateTimeOffset instant) => parametersAt(instant);

    /// <summary>Which limit a parameter gives from which instant on.</summary>
    /// <exception cref="ArgumentException">No module of the rulebook declares the parameter.</exception>
    public Changes<DatedLimit> LimitsOf(Parameter<TimeLimit> parameter) => _limits.GetOrAdd(parameter, _ => Read(parameter));

    private Changes<DatedLimit> Read(Parameter<TimeLimit> parameter)
    {
        var history = histories.GetValueOrDefault(parameter.Name)
            ?? throw new ArgumentException($"Found the limit {parameter.Name}, expected a parameter of the rulebook.", nameof(parameter));
        return new Changes<DatedLimit>(history.Values.Cast<DatedValue<TimeLimit>>().Select(value =>
        {
            var from = value.From is { } day ? LocalDay.Begin(day, timeZone) : (DateTimeOffset?)null;
            return (from ?? DateTimeOffset.MinValue, new DatedLimit(from, value.Value, value.Clauses));
        }));
    }
}
