using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.CustomerRelations;

/// <summary>The day that is drawn for a tour. Immutable.</summary>
/// <param name="Tour">What is owed.</param>
/// <param name="Day">The day on which it is to be made.</param>
public sealed record TourDay(Obligation Tour, DateOnly Day);

/// <summary>
/// Draws the days of tours so that customers are toured at irregular times (不定期巡访): each day by a seed, the customer and the
/// span, the same whenever it is asked for; and no two tours in a row as many days apart as the two before, as far as the
/// spans hold another working day. Safe for use by several threads at once.
/// </summary>
[Cites("REL-21.2", CustomerRelationsDocument.Irregularity)]
public sealed class IrregularDays
{
    private readonly long _seed;
    private readonly WorkingCalendar _calendar;

    /// <summary>Begins to draw.</summary>
    /// <param name="seed">What makes the draw: another seed gives other days, the same seed the same.</param>
    /// <param name="calendar">Says which days are working days; others are not drawn.</param>
    public IrregularDays(long seed, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        _seed = seed;
        _calendar = calendar;
    }

    /// <summary>
    /// Draws a day for each tour that is owed. Those that are excused from the beginning, and those whose span holds no working
    /// day that the calendar knows, get none. A day may depend on the tours before it among those given: ask for a period at once.
    /// </summary>
    /// <param name="tours">What is owed, of any customers and in any order, each once.</param>
    /// <returns>The days, by customer and then in the order of the spans.</returns>
    public IReadOnlyList<TourDay> Of(IEnumerable<Obligation> tours)
    {
        ArgumentNullException.ThrowIfNull(tours);
        var days = new List<TourDay>();
        var chains = tours.Where(tour => tour.Excusal is null)
            .GroupBy(tour => (Customer: tour.Customer.Value, tour.Duty.Id))
            .OrderBy(chain => chain.Key.Customer, StringComparer.Ordinal).ThenBy(chain => chain.Key.Id, StringComparer.Ordinal);
        foreach (var chain in chains)
        {
            DateOnly? before = null;
            var gap = 0;
            foreach (var tour in chain.OrderBy(tour => tour.FirstDay).ThenBy(tour => tour.Number))
            {
                if (Draw(tour, before, gap) is not { } day)
                    continue;
                gap = before is { } last ? day.DayNumber - last.DayNumber : 0;
                before = day;
                days.Add(new TourDay(tour, day));
            }
        }

        return days;
    }

    private DateOnly? Draw(Obligation tour, DateOnly? before, int gap)
    {
        var last = tour.LastDay < _calendar.LastDay ? tour.LastDay : _calendar.LastDay;
        var possible = new List<DateOnly>();
        for (var day = tour.FirstDay; day <= last; day = day.AddDays(1))
        {
            if (_calendar.IsWorkingDay(day))
                possible.Add(day);
        }

        if (possible.Count == 0)
            return null;
        var drawn = Place(tour.Id, possible.Count);
        var repeats = before is { } earlier && gap > 0 && possible[drawn].DayNumber - earlier.DayNumber == gap;
        return possible[repeats ? (drawn + 1) % possible.Count : drawn];
    }

    // A hash and no random numbers: the place depends on nothing but seed and tour, in every version of the platform.
    private int Place(string tour, int count)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{_seed}|{tour}")), hash);
        return (int)Math.BigMul(BinaryPrimitives.ReadUInt64BigEndian(hash), (ulong)count, out _);
    }
}
