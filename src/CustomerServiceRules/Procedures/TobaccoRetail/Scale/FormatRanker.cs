using System.Numerics;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// Ranks the customers of one business format by q·V + v·Q: the score times the denominator that all of them share, so
/// that whole numbers are compared and nothing is rounded.
/// </summary>
/// <remarks>
/// Where a total is 0 its place is taken by 1, which leaves the other share to decide. Keys are negated, so that sorting
/// upwards puts the best first.
/// </remarks>
internal sealed class FormatRanker(PurchaseRecord[] records, int[] order, int[] ranks)
{
    private readonly Int128[] _keys = new Int128[order.Length];

    /// <summary>Orders the records that <c>order[first..first + count]</c> names and writes their ranks.</summary>
    public FormatTotals Rank(FormatCode format, int first, int count)
    {
        var (decimals, largest) = Amounts(first, count);
        var fits = new BigInteger(largest) + 1 <= (BigInteger)Int128.MaxValue / (BigInteger.Pow(10, decimals) * Math.Max(1, count));
        return fits && RankFast(format, first, count, decimals) is { } totals ? totals : RankExact(format, first, count, decimals);
    }

    private (int Decimals, decimal Largest) Amounts(int first, int count)
    {
        var (decimals, largest) = (0, 0m);
        foreach (var index in order.AsSpan(first, count))
        {
            var amount = records[index].Amount;
            decimals = Math.Max(decimals, amount.Scale);
            largest = Math.Max(largest, amount);
        }

        return (decimals, largest);
    }

    private FormatTotals? RankFast(FormatCode format, int first, int count, int decimals)
    {
        var members = order.AsSpan(first, count);
        var keys = _keys.AsSpan(first, count);
        Int128 quantity = 0, amount = 0;
        for (var i = 0; i < members.Length; i++)
        {
            ref readonly var record = ref records[members[i]];
            quantity += record.Quantity;
            amount += keys[i] = ScaledAmount.Fast(record.Amount, decimals);
        }

        var totals = new FormatTotals(format, first, count, quantity, amount, decimals);
        if (!totals.HasPurchases)
            return totals;

        var (quantityWeight, amountWeight) = (Int128.Max(1, amount), Int128.Max(1, quantity));
        if (2 * (BigInteger)quantityWeight * amountWeight > Int128.MaxValue)
            return null;

        for (var i = 0; i < members.Length; i++)
            keys[i] = -(records[members[i]].Quantity * quantityWeight + keys[i] * amountWeight);
        WriteRanks(keys, members);
        return totals;
    }

    private FormatTotals RankExact(FormatCode format, int first, int count, int decimals)
    {
        var members = order.AsSpan(first, count);
        var amounts = new BigInteger[count];
        BigInteger quantity = 0, amount = 0;
        for (var i = 0; i < members.Length; i++)
        {
            ref readonly var record = ref records[members[i]];
            quantity += record.Quantity;
            amount += amounts[i] = ScaledAmount.Exact(record.Amount, decimals);
        }

        var (quantityWeight, amountWeight) = (BigInteger.Max(1, amount), BigInteger.Max(1, quantity));
        var keys = amounts.AsSpan();
        for (var i = 0; i < members.Length; i++)
            keys[i] = -(records[members[i]].Quantity * quantityWeight + keys[i] * amountWeight);
        WriteRanks(keys, members);
        return new FormatTotals(format, first, count, quantity, amount, decimals);
    }

    // Competition ranks, 1, 1, 3: every member of a tied group has the rank, and so the position, of its best (OQ-3).
    private void WriteRanks<TKey>(Span<TKey> keys, Span<int> members)
        where TKey : IEquatable<TKey>
    {
        keys.Sort(members);
        for (var i = 0; i < members.Length; i++)
            ranks[members[i]] = i > 0 && keys[i].Equals(keys[i - 1]) ? ranks[members[i - 1]] : i + 1;
    }
}
