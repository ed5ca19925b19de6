using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// The ranking of a population by purchases, format by format: an exact computation that turns the purchases of a period
/// into one <see cref="ScaleStanding"/> a customer. Rules take it from there. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Score: the mean of the customer's share of its format's quantity and of its format's amount. Customers without
/// purchases are ranked too; newcomers are neither ranked nor counted; in a format whose two totals are 0 nobody is ranked.
/// Which population is ranked, a county branch's by default (OQ-5), is for the caller to hand in.
/// </remarks>
[Cites("TOB-6.2.1", "TOB-6.2.2", "TOB-9.2", "OQ-2", "OQ-3", "OQ-4", "OQ-5")]
public sealed class ScaleRanking
{
    private readonly PurchaseRecord[] _records;
    private readonly int[] _order;
    private readonly int[] _ranks;
    private readonly FormatTotals?[] _totals;
    private readonly SubjectIndex _index;

    private ScaleRanking(MeasuringPeriod period, PurchaseRecord[] records, PurchaseRecord[] outside)
    {
        Period = period;
        Outside = outside;
        _records = records;
        _index = new SubjectIndex(records);
        var ranker = new PopulationRanker(period, records);
        (_order, _ranks, _totals) = (ranker.Order, ranker.Ranks, ranker.Totals);
        Standings = new StandingList(this, records.Length);
        Formats = [.. _totals.OfType<FormatTotals>()];
    }

    /// <summary>Ranks a population.</summary>
    /// <param name="period">The period that the purchases were made in.</param>
    /// <param name="population">
    /// One record a customer, in any order. A customer that joined after the period is outside the population: it is left
    /// out and named in <see cref="Outside"/>.
    /// </param>
    /// <exception cref="ArgumentException">A record is the default value, or a customer stands twice.</exception>
    public static ScaleRanking Of(MeasuringPeriod period, IEnumerable<PurchaseRecord> population)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(population);

        PurchaseRecord[] records = [.. population];
        var anyOutside = false;
        for (var place = 0; place < records.Length; place++)
        {
            ref readonly var record = ref records[place];
            if (record.Format == default)
                throw new ArgumentException($"Found an empty record at place {place}, expected a customer and its purchases.", nameof(population));
            anyOutside |= record.Joined > period.Last;
        }

        PurchaseRecord[] outside = [];
        if (anyOutside)
        {
            outside = Array.FindAll(records, record => record.Joined > period.Last);
            records = Array.FindAll(records, record => !(record.Joined > period.Last));
        }

        return new ScaleRanking(period, records, outside);
    }

    /// <summary>The period that the purchases were made in.</summary>
    public MeasuringPeriod Period { get; }

    /// <summary>One standing a customer of the population, in the order in which the records were given.</summary>
    public IReadOnlyList<ScaleStanding> Standings { get; }

    /// <summary>The totals of every business format that occurs, by code.</summary>
    public IReadOnlyList<FormatTotals> Formats { get; }

    /// <summary>The records of customers that joined after the period and are outside the population.</summary>
    public IReadOnlyList<PurchaseRecord> Outside { get; }

    /// <summary>The standing of a customer.</summary>
    /// <param name="customer">The customer.</param>
    /// <exception cref="KeyNotFoundException">It is not in the population.</exception>
    public ScaleStanding StandingOf(SubjectId customer) => TryStandingOf(customer, out var standing)
        ? standing
        : throw new KeyNotFoundException($"Found no customer {customer} in the population of {Period}, expected one of its {Standings.Count} customers.");

    /// <summary>The standing of a customer, if it is in the population.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="standing">Its standing, or null.</param>
    public bool TryStandingOf(SubjectId customer, [NotNullWhen(true)] out ScaleStanding? standing)
    {
        var place = _index.Find(customer);
        standing = place < 0 ? null : new ScaleStanding(this, place);
        return place >= 0;
    }

    internal ref readonly PurchaseRecord RecordAt(int place) => ref _records[place];

    internal int RankAt(int place) => _ranks[place];

    internal FormatTotals TotalsOf(FormatCode format) => _totals[format.Letter - 'A']!;

    internal bool IsShared(int rank, FormatTotals totals) =>
        rank < totals.Count && _ranks[_order[totals.FirstPlace + rank]] == rank;

    /// <summary>Who stands at a place of a format, 1 for the best; of a tied group the member whose ID comes first.</summary>
    internal ScaleStanding AtPlace(FormatTotals totals, int number)
    {
        var members = _order.AsSpan(totals.FirstPlace, totals.Count);
        var rank = _ranks[members[number - 1]];
        var best = members[number - 1];
        for (var i = rank - 1; i < members.Length && _ranks[members[i]] == rank; i++)
        {
            if (string.CompareOrdinal(_records[members[i]].Customer.Value, _records[best].Customer.Value) < 0)
                best = members[i];
        }

        return new ScaleStanding(this, best);
    }
}
