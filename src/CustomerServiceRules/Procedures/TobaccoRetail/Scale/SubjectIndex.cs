using System.Numerics;
using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// Finds a customer's record: a hash table of places only, because a dictionary would hold every ID a second time.
/// </summary>
internal sealed class SubjectIndex
{
    private readonly PurchaseRecord[] _records;
    private readonly int[] _slots;

    /// <exception cref="ArgumentException">A customer stands twice.</exception>
    public SubjectIndex(PurchaseRecord[] records)
    {
        _records = records;
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)records.Length * 3 / 2 + 1)];
        for (var i = 0; i < records.Length; i++)
        {
            ref var slot = ref SlotOf(records[i].Customer);
            if (slot != 0)
                throw new ArgumentException($"Found the customer {records[i].Customer} twice, expected one record with the sums of the period.", nameof(records));
            slot = i + 1;
        }
    }

    /// <summary>The place of a customer's record, or -1.</summary>
    public int Find(SubjectId customer) => SlotOf(customer) - 1;

    private ref int SlotOf(SubjectId customer)
    {
        var mask = _slots.Length - 1;
        var at = customer.Value.GetHashCode(StringComparison.Ordinal) & mask;
        while (_slots[at] != 0 && _records[_slots[at] - 1].Customer != customer)
            at = (at + 1) & mask;
        return ref _slots[at];
    }
}
