using System.Buffers.Binary;
using System.IO.Compression;

namespace ComplaintDesk.Input;

/// <summary>Unpacks a gzip file of one member and, at its end, compares CRC-32 and length with the file's trailer: the framework's reader takes a file that was cut short for a whole one.</summary>
internal sealed class VerifiedGzipStream : Stream
{
    private const int HeaderLength = 10;
    private const int TrailerLength = 8;

    private readonly string _name;
    private readonly GZipStream _gzip;
    private readonly Crc32 _crc = new();
    private readonly uint _expectedCrc;
    private readonly uint _expectedLength;
    private long _length;

    public VerifiedGzipStream(FileStream file, string name)
    {
        if (file.Length < HeaderLength + TrailerLength)
            throw new InputException(name, $"{file.Length} bytes", $"a complete .gz file, which has at least {HeaderLength + TrailerLength}");

        Span<byte> trailer = stackalloc byte[TrailerLength];
        RandomAccess.Read(file.SafeFileHandle, trailer, file.Length - TrailerLength);
        _expectedCrc = BinaryPrimitives.ReadUInt32LittleEndian(trailer);
        _expectedLength = BinaryPrimitives.ReadUInt32LittleEndian(trailer[4..]);
        _name = name;
        _gzip = new GZipStream(file, CompressionMode.Decompress);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = _gzip.Read(buffer);
        }
        catch (InvalidDataException fault)
        {
            throw new InputException(_name, $"damaged gzip data after {_length} unpacked bytes ({fault.Message})", "a complete .gz file");
        }

        _crc.Append(buffer[..read]);
        _length += read;
        if (read == 0 && buffer.Length > 0)
            Verify();
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _gzip.Dispose();
        base.Dispose(disposing);
    }

    private void Verify()
    {
        if (_crc.Value == _expectedCrc && unchecked((uint)_length) == _expectedLength)
            return;

        throw new InputException(
            _name,
            $"{_length} unpacked bytes with CRC-32 {_crc.Value:X8}, but at the end of the file CRC-32 {_expectedCrc:X8} and length {_expectedLength}",
            "one complete gzip member whose last 8 bytes match: the file is cut short, has something after its end, or is made of several members");
    }
}
