using System.Collections.Concurrent;
using System.Globalization;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Parameters;

namespace CustomerServiceRules.Lifecycles.Running;

/// <summary>What lifecycles see of the rulebook that they belong to. Immutable and thread-safe.</summary>
internal sealed class RulebookSetting(
    Func<DateTimeOffset, ParametersInForce> parametersAt, IReadOnlyDictionary<string, ParameterHistory> histories, CalendarBook calendars, TimeZoneInfo timeZone)
{
    private readonly ConcurrentDictionary<Parameter, KnownLimits> _limits = new();

    public CalendarBook Calendars => calendars;

    public TimeZoneInfo TimeZone => timeZone;

    public ParametersInForce ParametersAt(DateTimeOffset instant) => parametersAt(instant);

    /// <summary>Which limit a parameter gives from which instant on, for a clock that starts at an instant.</summary>
    /// <exception cref="ArgumentException">No module of the rulebook declares the parameter, or its history does not reach the day of the start.</exception>
    public Changes<DatedLimit> LimitsOf(Parameter<TimeLimit> parameter, DateTimeOffset start) =>
        Known(parameter, value => ((DatedValue<TimeLimit>)value).Value, start).Stated!;

    /// <summary>The same of a parameter that may state none; null where it states none at the start.</summary>
    /// <exception cref="ArgumentException">No module of the rulebook declares the parameter, or its history does not reach the day of the start.</exception>
    public Changes<DatedLimit>? LimitsOf(Parameter<PromptLimit> parameter, DateTimeOffset start)
    {
        var known = Known(parameter, value => ((DatedValue<PromptLimit>)value).Value.Limit, start);
        return known.All.At(start) is null ? null : known.Stated;
    }

    private KnownLimits Known(Parameter parameter, Func<DatedValue, TimeLimit?> limitOf, DateTimeOffset start)
    {
        var known = _limits.GetOrAdd(parameter, _ => Read(parameter, limitOf));
        return known.From <= start && start < known.Until ? known
            : throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Found no value of {parameter.Name} for {LocalDay.Of(start, timeZone):yyyy-MM-dd}, expected a history that reaches that day."), nameof(parameter));
    }

    private KnownLimits Read(Parameter parameter, Func<DatedValue, TimeLimit?> limitOf)
    {
        var history = histories.GetValueOrDefault(parameter.Name)
            ?? throw new ArgumentException($"Found the limit {parameter.Name}, expected a parameter of the rulebook.", nameof(parameter));
        var limits = history.Values.Select(value =>
        {
            var from = value.From is { } day ? LocalDay.Begin(day, timeZone) : (DateTimeOffset?)null;
            return (From: from ?? DateTimeOffset.MinValue, Limit: limitOf(value) is { } limit ? new DatedLimit(from, limit, value.Clauses) : null);
        }).ToList();
        var stated = limits.Where(entry => entry.Limit is not null).Select(entry => (entry.From, entry.Limit!)).ToList();
        return new KnownLimits(
            new Changes<DatedLimit?>(limits),
            stated.Count == 0 ? null : new Changes<DatedLimit>(stated),
            history.Values[0].From is { } first ? LocalDay.Begin(first, timeZone) : DateTimeOffset.MinValue,
            history.Values[^1].Until is { } end ? LocalDay.Begin(end, timeZone) : DateTimeOffset.MaxValue);
    }

    /// <summary>What a parameter says of a limit, and from when until before when it says anything.</summary>
    private sealed record KnownLimits(Changes<DatedLimit?> All, Changes<DatedLimit>? Stated, DateTimeOffset From, DateTimeOffset Until);
}
