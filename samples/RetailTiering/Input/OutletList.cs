namespace RetailTiering.Input;

/// <summary>The outlets in the order of their file, found by the UTF-8 bytes of their id.</summary>
/// <param name="file">The name of their file, for messages.</param>
internal sealed class OutletList(string file)
{
    private readonly List<OutletRow> _rows = [];
    private readonly Utf8Index _positions = new();

    public IReadOnlyList<OutletRow> Rows => _rows;

    public bool TryAdd(ReadOnlySpan<byte> id, OutletRow row)
    {
        if (!_positions.TryAdd(id, _rows.Count, out _))
            return false;

        _rows.Add(row);
        return true;
    }

    /// <summary>Refuses the file if an outlet has a format that is not among the codes.</summary>
    /// <exception cref="InputException">The first outlet of an unknown format.</exception>
    public void CheckFormats(IReadOnlySet<string> known)
    {
        if (_rows.Find(row => !known.Contains(row.Format)) is { } stranger)
        {
            throw InputException.At(
                file, stranger.Line, OutletsFile.FormatColumn, Shown.Text(stranger.Format), $"a known format: {string.Join(", ", known.Order(StringComparer.Ordinal))}");
        }
    }

    public bool TryFind(ReadOnlySpan<byte> id, out int position) => _positions.TryGet(id, out position);
}
