namespace ComplaintDesk.Input;

/// <summary>The bytes of an input: a plain file, or a .gz that is verified while it is unpacked.</summary>
internal sealed class SourceFile : IDisposable
{
    private readonly Stream _stored;

    private SourceFile(string name, Stream stored, Stream content)
    {
        Name = name;
        _stored = stored;
        Content = content;
    }

    public string Name { get; }

    public Stream Content { get; }

    /// <summary>How much of the stored bytes has been read, 0 to 1; 0 while unknown, as for a pipe.</summary>
    public double ShareRead => _stored is { CanSeek: true, Length: > 0 } ? (double)_stored.Position / _stored.Length : 0;

    public static SourceFile Open(string path)
    {
        var file = OpenFile(path);
        try
        {
            return new SourceFile(path, file, IsGzip(file, path) ? new VerifiedGzipStream(file, path) : file);
        }
        catch (InputException)
        {
            file.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Content.Dispose();
        _stored.Dispose();
    }

    private static FileStream OpenFile(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException(path, "no such file", "a file that exists");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, Directory.Exists(path) ? "a folder" : fault.Message, "a readable file");
        }
    }

    private static bool IsGzip(FileStream file, string path)
    {
        if (!file.CanSeek)
            return false;

        Span<byte> start = stackalloc byte[2];
        var isGzip = RandomAccess.Read(file.SafeFileHandle, start, 0) == 2 && start is [0x1F, 0x8B];
        if (!isGzip && path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            throw new InputException(path, file.Length == 0 ? "an empty file" : $"the first bytes {Convert.ToHexString(start)}", "a gzip file, which starts with 1F8B");
        return isGzip;
    }
}
