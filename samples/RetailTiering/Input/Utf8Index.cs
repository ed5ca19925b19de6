using System.Buffers.Binary;
using System.Numerics;

namespace RetailTiering.Input;

/// <summary>Maps texts to numbers, looked up by their UTF-8 bytes. The texts lie end to end in one array: a file of millions of ids costs no string each.</summary>
internal sealed class Utf8Index
{
    // A slot holds the upper half of the hash, which spares most comparisons, and the entry's number from 1; 0 is free.
    private ulong[] _slots = new ulong[1024];
    private byte[] _texts = new byte[16 * 1024];
    private int[] _ends = new int[512];
    private int[] _values = new int[512];

    public int Count { get; private set; }

    /// <summary>Adds the text, unless it is there: then <paramref name="existing"/> is the value it has.</summary>
    public bool TryAdd(ReadOnlySpan<byte> text, int value, out int existing)
    {
        if (Count == _ends.Length)
            Grow();

        var hash = Hash(text);
        ref var slot = ref Find(text, hash);
        if (slot != 0)
        {
            existing = _values[Entry(slot)];
            return false;
        }

        Append(text, value);
        slot = Slot(hash, Count);
        existing = 0;
        return true;
    }

    public bool TryGet(ReadOnlySpan<byte> text, out int value)
    {
        var slot = Find(text, Hash(text));
        value = slot == 0 ? 0 : _values[Entry(slot)];
        return slot != 0;
    }

    private static int Entry(ulong slot) => (int)(uint)slot - 1;

    private static ulong Slot(ulong hash, int number) => (hash & 0xFFFFFFFF_00000000) | (uint)number;

    private ref ulong Find(ReadOnlySpan<byte> text, ulong hash)
    {
        var mask = _slots.Length - 1;
        for (var position = (int)hash & mask; ; position = (position + 1) & mask)
        {
            ref var slot = ref _slots[position];
            if (slot == 0 || ((slot ^ hash) >> 32 == 0 && Text(Entry(slot)).SequenceEqual(text)))
                return ref slot;
        }
    }

    private ReadOnlySpan<byte> Text(int entry)
    {
        var start = entry == 0 ? 0 : _ends[entry - 1];
        return _texts.AsSpan(start, _ends[entry] - start);
    }

    private void Append(ReadOnlySpan<byte> text, int value)
    {
        var start = Count == 0 ? 0 : _ends[Count - 1];
        var end = checked(start + text.Length);
        if (end > _texts.Length)
            Array.Resize(ref _texts, (int)Math.Min(Array.MaxLength, Math.Max(end, _texts.Length * 2L)));
        text.CopyTo(_texts.AsSpan(start));
        _ends[Count] = end;
        _values[Count++] = value;
    }

    private void Grow()
    {
        Array.Resize(ref _ends, Count * 2);
        Array.Resize(ref _values, Count * 2);
        _slots = new ulong[_slots.Length * 2];
        var mask = _slots.Length - 1;
        for (var entry = 0; entry < Count; entry++)
        {
            var hash = Hash(Text(entry));
            var position = (int)hash & mask;
            while (_slots[position] != 0)
                position = (position + 1) & mask;
            _slots[position] = Slot(hash, entry + 1);
        }
    }

    // Texts that differ in their last byte only, as lines numbered within an invoice, come to lie side by side: few cache misses.
    private static ulong Hash(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return 0;

        const ulong Factor = 0x9E3779B97F4A7C15;
        var hash = (ulong)text.Length * Factor;
        var start = text[..^1];
        for (; start.Length >= 8; start = start[8..])
            hash = BitOperations.RotateLeft((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(start)) * Factor, 29);

        var rest = 0UL;
        foreach (var value in start)
            rest = (rest << 8) | value;
        hash = (hash ^ rest) * Factor;
        return ((hash ^ (hash >> 32)) * Factor) + (text[^1] * 0x1_0000_0001UL);
    }
}
