using System.Globalization;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>How many are to be drawn at least: what <see cref="TobaccoRetail.SampleSizes"/> decides. Immutable.</summary>
/// <param name="Plan">What is drawn for.</param>
/// <param name="Name">Which population.</param>
/// <param name="Population">How many there are to draw from.</param>
/// <param name="Least">How many are drawn at least; 1 to <paramref name="Population"/>.</param>
[Cites("TOB-22.1b", "TOB-22.2b", "TOB-22.3a", "TOB-22.3b", "TOB-25.3", "OQ-16")]
public sealed record OwedSample(SamplePlan Plan, string Name, int Population, int Least)
{
    internal static ValueText<OwedSample> Text { get; } = new(owed => owed.ToString(), Parse, owed => TobaccoTerms.Of(owed.Plan));

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static OwedSample Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('|') is [var plan, var name, var least, var population]
            && Enum.GetNames<SamplePlan>().Contains(plan, StringComparer.Ordinal)
            && name.Length > 0
            && Number(least) is { } drawn && Number(population) is { } all && drawn >= 1 && drawn <= all
                ? new OwedSample(Enum.Parse<SamplePlan>(plan), name, all, drawn)
                : throw new FormatException($"Found the sample '{text}', expected one such as 'DepartmentLine|line 4|5|47', which is 5 of 47.");
    }

    /// <summary>Plan, population, least size and count, the same in every culture: <c>DepartmentLine|line 4|5|47</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Plan}|{Name}|{Least}|{Population}");

    internal string Key => $"{Plan}|{Name}";

    internal static string Word(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return name.Contains('|', StringComparison.Ordinal)
            ? throw new ArgumentException($"Found the population '{name}', expected a name without '|'.", nameof(name))
            : name;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
