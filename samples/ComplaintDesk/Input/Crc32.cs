using System.Buffers.Binary;

namespace ComplaintDesk.Input;

/// <summary>The CRC-32 of gzip (polynomial EDB88320), eight bytes a step, so that checking a file costs little beside unpacking it.</summary>
internal sealed class Crc32
{
    private static readonly uint[][] Tables = BuildTables();

    private uint _state = uint.MaxValue;

    public uint Value => ~_state;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        var state = _state;
        var (t0, t1, t2, t3, t4, t5, t6, t7) = (Tables[0], Tables[1], Tables[2], Tables[3], Tables[4], Tables[5], Tables[6], Tables[7]);
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ state;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            state = t7[low & 0xFF] ^ t6[(low >> 8) & 0xFF] ^ t5[(low >> 16) & 0xFF] ^ t4[low >> 24]
                ^ t3[high & 0xFF] ^ t2[(high >> 8) & 0xFF] ^ t1[(high >> 16) & 0xFF] ^ t0[high >> 24];
        }

        foreach (var value in bytes)
            state = t0[(state ^ value) & 0xFF] ^ (state >> 8);
        _state = state;
    }

    private static uint[][] BuildTables()
    {
        var tables = Enumerable.Range(0, 8).Select(_ => new uint[256]).ToArray();
        for (uint value = 0; value < 256; value++)
        {
            var remainder = value;
            for (var table = 0; table < 8; table++)
            {
                for (var bit = 0; bit < 8; bit++)
                    remainder = (remainder & 1) == 0 ? remainder >> 1 : (remainder >> 1) ^ 0xEDB88320;
                tables[table][value] = remainder;
            }
        }

        return tables;
    }
}
