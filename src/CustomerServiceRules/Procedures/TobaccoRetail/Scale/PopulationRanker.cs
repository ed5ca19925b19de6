using System.Numerics;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// Ranks a population format by format by q·V + v·Q: the score times the denominator that the whole format shares, so that
/// whole numbers are compared and nothing is rounded.
/// </summary>
/// <remarks>
/// Where a total is 0 its place is taken by 1, which leaves the other share to decide. Keys are negated, so that sorting
/// upwards puts the best first. The records are read in their own order in every pass: a million of them do not fit a cache.
/// </remarks>
internal sealed class PopulationRanker
{
    private const int Letters = 'Z' - 'A' + 1;

    private readonly MeasuringPeriod _period;
    private readonly PurchaseRecord[] _records;
    private readonly FormatTally?[] _tallies = new FormatTally?[Letters];
    private readonly bool[] _isExact = new bool[Letters];
    private readonly Int128[] _keys;

    public PopulationRanker(MeasuringPeriod period, PurchaseRecord[] records)
    {
        _period = period;
        _records = records;
        Ranks = new int[records.Length];
        Order = new int[Count()];
        _keys = GC.AllocateUninitializedArray<Int128>(Order.Length);
        Sum();
        FillKeys();
        for (var letter = 0; letter < Letters; letter++)
        {
            if (_tallies[letter] is { } tally)
                Totals[letter] = _isExact[letter] ? RankExactly(tally) : Rank(tally);
        }
    }

    /// <summary>The places of the records that count, format by format, best first.</summary>
    public int[] Order { get; }

    /// <summary>The rank of each record; 0 where it has none.</summary>
    public int[] Ranks { get; }

    /// <summary>The totals of each format by its letter.</summary>
    public FormatTotals?[] Totals { get; } = new FormatTotals?[Letters];

    private int Count()
    {
        for (var place = 0; place < _records.Length; place++)
        {
            ref readonly var record = ref _records[place];
            var tally = _tallies[record.Format.Letter - 'A'] ??= new FormatTally(record.Format);
            if (!record.IsNewcomerIn(_period))
                tally.See(record);
        }

        var count = 0;
        foreach (var tally in _tallies.OfType<FormatTally>())
        {
            tally.FirstPlace = tally.NextPlace = count;
            count += tally.Count;
            _isExact[tally.Format.Letter - 'A'] = !tally.SumsFit;
        }

        return count;
    }

    private void Sum()
    {
        for (var place = 0; place < _records.Length; place++)
        {
            ref readonly var record = ref _records[place];
            if (record.IsNewcomerIn(_period))
                continue;

            var letter = record.Format.Letter - 'A';
            var tally = _tallies[letter]!;
            Order[tally.NextPlace] = place;
            if (!_isExact[letter])
                tally.Add(record.Quantity, _keys[tally.NextPlace] = ScaledAmount.Fast(record.Amount, tally.Decimals));
            tally.NextPlace++;
        }

        foreach (var tally in _tallies.OfType<FormatTally>())
        {
            tally.NextPlace = tally.FirstPlace;
            tally.Weigh();
            _isExact[tally.Format.Letter - 'A'] |= !tally.KeysFit;
        }
    }

    private void FillKeys()
    {
        for (var place = 0; place < _records.Length; place++)
        {
            ref readonly var record = ref _records[place];
            var letter = record.Format.Letter - 'A';
            if (_isExact[letter] || record.IsNewcomerIn(_period))
                continue;

            var tally = _tallies[letter]!;
            ref var key = ref _keys[tally.NextPlace++];
            key = -(record.Quantity * tally.QuantityWeight + key * tally.AmountWeight);
        }
    }

    private FormatTotals Rank(FormatTally tally)
    {
        var totals = tally.Totals();
        if (totals.HasPurchases)
            WriteRanks(_keys.AsSpan(tally.FirstPlace, tally.Count), tally);
        return totals;
    }

    private FormatTotals RankExactly(FormatTally tally)
    {
        var members = Order.AsSpan(tally.FirstPlace, tally.Count);
        var keys = new BigInteger[members.Length];
        BigInteger quantity = 0, amount = 0;
        for (var i = 0; i < members.Length; i++)
        {
            ref readonly var record = ref _records[members[i]];
            quantity += record.Quantity;
            amount += keys[i] = ScaledAmount.Exact(record.Amount, tally.Decimals);
        }

        for (var i = 0; i < members.Length; i++)
            keys[i] = -(_records[members[i]].Quantity * BigInteger.Max(1, amount) + keys[i] * BigInteger.Max(1, quantity));
        WriteRanks(keys, tally);
        return new FormatTotals(tally.Format, tally.FirstPlace, tally.Count, quantity, amount, tally.Decimals);
    }

    // Competition ranks, 1, 1, 3: every member of a tied group has the rank, and so the position, of its best (OQ-3).
    private void WriteRanks<TKey>(Span<TKey> keys, FormatTally tally)
        where TKey : IEquatable<TKey>
    {
        var members = Order.AsSpan(tally.FirstPlace, tally.Count);
        keys.Sort(members);
        var rank = 0;
        for (var i = 0; i < members.Length; i++)
        {
            if (i == 0 || !keys[i].Equals(keys[i - 1]))
                rank = i + 1;
            Ranks[members[i]] = rank;
        }
    }
}
