namespace RetailTiering.Input;

/// <summary>The outlets in the order of their file, found by the UTF-8 bytes of their id.</summary>
internal sealed class OutletList
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

    public bool TryFind(ReadOnlySpan<byte> id, out int position) => _positions.TryGet(id, out position);
}
