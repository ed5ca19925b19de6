using System.Globalization;

namespace CustomerServiceRules.DependencyInjection.Composing;

/// <summary>Options as a composition needs them: parsed, each replacement once, with everything that is wrong in them.</summary>
internal sealed class CheckedOptions
{
    private CheckedOptions(TimeZoneInfo? timeZone, int? firingLimit, IReadOnlyList<ConfiguredValue> values, IReadOnlyList<string> problems)
    {
        TimeZone = timeZone;
        FiringLimit = firingLimit;
        Values = values;
        Problems = problems;
    }

    /// <summary>The zone; null where the options name none that exists.</summary>
    public TimeZoneInfo? TimeZone { get; }

    /// <summary>The limit; null where it is out of range.</summary>
    public int? FiringLimit { get; }

    public IReadOnlyList<ConfiguredValue> Values { get; }

    public IReadOnlyList<string> Problems { get; }

    public static CheckedOptions Of(CustomerServiceRulesOptions options)
    {
        var problems = new List<string>(options.BindingFaults.Distinct(StringComparer.Ordinal));
        var timeZone = ZoneOf(options.TimeZone, problems);
        int? limit = options.FiringLimit >= 1 ? options.FiringLimit : null;
        if (limit is null)
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"FiringLimit: found {options.FiringLimit}, expected at least 1."));

        var values = options.ParameterReplacements
            .Select((entry, index) => ConfiguredValue.Of(entry, string.Create(CultureInfo.InvariantCulture, $"ParameterReplacements:{index}"), problems))
            .OfType<ConfiguredValue>()
            .Distinct()
            .ToList();
        return new CheckedOptions(timeZone, limit, values, problems);
    }

    /// <summary>Whether a composition of these comes out as one of the others.</summary>
    public bool SameAs(CheckedOptions other) =>
        TimeZone?.Id == other.TimeZone?.Id
        && FiringLimit == other.FiringLimit
        && Values.SequenceEqual(other.Values)
        && Problems.SequenceEqual(other.Problems, StringComparer.Ordinal);

    private static TimeZoneInfo? ZoneOf(string? id, List<string> problems)
    {
        if (!string.IsNullOrWhiteSpace(id) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && zone.HasIanaId)
            return zone;

        problems.Add($"TimeZone: found '{id}', expected the IANA ID of a time zone that this system knows, such as {RulebookBuilder.DefaultTimeZone}.");
        return null;
    }
}
