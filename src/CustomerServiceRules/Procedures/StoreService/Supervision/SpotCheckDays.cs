using System.Globalization;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Visits.Sampling;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>
/// The days of a store manager's spot checks, drawn by a seed so that nobody can tell them from the days before and anybody can
/// draw them again. Immutable.
/// </summary>
[Cites("SCS-7.1.2", StoreDocument.IrregularTimes)]
public sealed class SpotCheckDays
{
    private const string DayForm = "yyyy-MM-dd";

    private SpotCheckDays(string seed, IReadOnlyList<DateOnly> days)
    {
        Seed = seed;
        Days = days;
    }

    /// <summary>What the days were drawn by.</summary>
    public string Seed { get; }

    /// <summary>The days, in their order.</summary>
    public IReadOnlyList<DateOnly> Days { get; }

    /// <summary>Draws days.</summary>
    /// <param name="seed">What the draw is made by; not empty, and not told to those who are checked.</param>
    /// <param name="among">The days that come into question, such as the working days of a month; each once.</param>
    /// <param name="times">How many are drawn; from 1 to all.</param>
    /// <exception cref="ArgumentException">No seed, no day to draw from, or one that stands there twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or above that of the days.</exception>
    public static SpotCheckDays Draw(string seed, IEnumerable<DateOnly> among, int times)
    {
        ArgumentNullException.ThrowIfNull(among);
        var drawn = SeededDraw.Draw(seed, among.Select(day => new SubjectId(day.ToString(DayForm, CultureInfo.InvariantCulture))), times);
        return new SpotCheckDays(seed, [.. drawn.Units.Select(unit => DateOnly.ParseExact(unit.Value, DayForm, CultureInfo.InvariantCulture)).Order()]);
    }
}
