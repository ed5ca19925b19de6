using System.Numerics;
using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// Finds a customer's record. A hash table of places only, because a dictionary would hold every ID a second time; a byte
/// of the hash beside each place is small enough to stay in a cache and spares nearly all looks at other customers.
/// </summary>
internal sealed class SubjectIndex
{
    private readonly PurchaseRecord[] _records;
    private readonly byte[] _marks;
    private readonly int[] _places;

    /// <exception cref="ArgumentException">A customer stands twice.</exception>
    public SubjectIndex(PurchaseRecord[] records)
    {
        _records = records;
        _marks = new byte[BitOperations.RoundUpToPowerOf2((uint)records.Length * 5 / 4 + 1)];
        _places = GC.AllocateUninitializedArray<int>(_marks.Length);
        for (var place = 0; place < records.Length; place++)
        {
            var customer = records[place].Customer;
            if (TryFindSlot(customer, out var slot, out var mark))
                throw new ArgumentException($"Found the customer {customer} twice, expected one record with the sums of the period.", nameof(records));

            _marks[slot] = mark;
            _places[slot] = place;
        }
    }

    /// <summary>The place of a customer's record, or -1.</summary>
    public int Find(SubjectId customer) => TryFindSlot(customer, out var slot, out _) ? _places[slot] : -1;

    // The slot that holds the customer, or else the free one where it would go. A mark is never 0, which means free.
    private bool TryFindSlot(SubjectId customer, out uint slot, out byte mark)
    {
        const byte Taken = 0x80;
        var hash = (uint)customer.Value.GetHashCode(StringComparison.Ordinal);
        var mask = (uint)_marks.Length - 1;
        mark = (byte)(Taken | hash >> 25);
        for (slot = hash & mask; _marks[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_marks[slot] == mark && _records[_places[slot]].Customer == customer)
                return true;
        }

        return false;
    }
}
