namespace RetailTiering.Input;

/// <summary>Reads the outlets and refuses the file at the first thing that is wrong.</summary>
internal static class OutletsFile
{
    public const string FormatColumn = "format";

    /// <summary>Reads all but the meaning of the formats: which codes are known is for the rulebook to say.</summary>
    public static OutletList Read(SourceFile source, CancellationToken cancellation)
    {
        using var file = CsvFile.Open(source);
        var columns = new Columns(file);
        var outlets = new OutletList(source.Name);
        while (file.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (!outlets.TryAdd(file.Field(columns.Id), Row(file, columns)))
                throw file.Wrong(columns.Id, $"the outlet {Shown.Text(file.Field(columns.Id))} a second time", "every outlet once");
        }

        return outlets.Rows.Count > 0 ? outlets : throw new InputException(source.Name, "no data line", "at least one outlet");
    }

    private static OutletRow Row(CsvFile file, Columns columns)
    {
        var id = file.Text(columns.Id);
        if (string.IsNullOrWhiteSpace(id))
            throw file.Wrong(columns.Id, "an outlet id");

        var market = file.Text(columns.Market);
        if (market is not ("C" or "X"))
            throw file.Wrong(columns.Market, "C (urban) or X (rural)");

        var chineseName = columns.ChineseName < 0 ? "" : file.Text(columns.ChineseName);
        return new OutletRow(
            id,
            file.Text(columns.Name),
            file.Text(columns.City),
            file.Text(columns.Format),
            market,
            Joined(file, columns.Joined),
            chineseName.Length == 0 ? null : chineseName,
            file.Line);
    }

    private static DateOnly? Joined(CsvFile file, int column)
    {
        if (column < 0 || file.Field(column).IsEmpty)
            return null;

        return Fields.TryDate(file.Field(column), out var date) ? date : throw file.Wrong(column, $"{Fields.DateForm}, or nothing");
    }

    private readonly struct Columns(CsvFile file)
    {
        public int Id { get; } = file.Column("outlet");

        public int Name { get; } = file.Column("name");

        public int City { get; } = file.Column("city");

        public int Format { get; } = file.Column(FormatColumn);

        public int Market { get; } = file.Column("market");

        public int Joined { get; } = file.OptionalColumn("joined");

        public int ChineseName { get; } = file.OptionalColumn("name_zh");
    }
}
