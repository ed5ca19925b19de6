using CustomerServiceRules.Procedures.TobaccoRetail;

namespace RetailTiering.Input;

/// <summary>Reads the sales lines of a period, sums them per outlet and refuses the file at the first thing that is wrong.</summary>
internal static class SalesFile
{
    private const int LinesBetweenReports = 4096;

    /// <param name="orderDays">Takes the days on which each outlet ordered; null: nobody asks.</param>
    public static PurchaseTotals Read(
        SourceFile source, OutletList outlets, MeasuringPeriod period, OrderDays? orderDays, IProgress<Advance>? progress, CancellationToken cancellation)
    {
        using var file = CsvFile.Open(source);
        var (date, store, id) = (file.Column("date"), file.Column("store_number"), file.Column("invoice_item_number"));
        var (bottles, dollars) = (file.Column("bottles_sold"), file.Column("sale_dollars"));
        file.Column("item_number");

        var totals = new PurchaseTotals(outlets.Rows.Count);
        var ids = new Utf8Index();
        while (file.Read())
        {
            if (totals.Lines % LinesBetweenReports == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                if (totals.Lines > 0)
                    progress?.Report(new Advance(totals.Lines, file.ShareRead));
            }

            var day = DayOf(file, date, period);
            CheckId(file, id, ids);
            if (!outlets.TryFind(file.Field(store), out var outlet))
                throw file.Wrong(store, "an outlet of the outlets file");
            if (!Fields.TryQuantity(file.Field(bottles), out var quantity))
                throw file.Wrong(bottles, Fields.QuantityForm);
            if (!Fields.TryCents(file.Field(dollars), out var cents))
                throw file.Wrong(dollars, Fields.AmountForm);
            Add(file, totals, outlet, quantity, cents);
            if (quantity > 0)
                orderDays?.Add(outlet, day);
        }

        if (totals.Lines == 0)
            throw new InputException(source.Name, "no data line", "at least one sales line");

        progress?.Report(new Advance(totals.Lines, 1));
        return totals;
    }

    private static DateOnly DayOf(CsvFile file, int column, MeasuringPeriod period)
    {
        if (!Fields.TryDate(file.Field(column), out var date))
            throw file.Wrong(column, Fields.DateForm);
        return period.Contains(date) ? date : throw file.Wrong(column, $"a day of the period {Shown.Period(period)}");
    }

    private static void CheckId(CsvFile file, int column, Utf8Index ids)
    {
        var id = file.Field(column);
        if (id.IsEmpty)
            throw file.Wrong(column, "an id that no other line has");
        if (!ids.TryAdd(id, (int)file.Line, out var firstLine))
            throw file.Wrong(column, $"{Shown.Text(id)}, which line {firstLine} has too", "an id that no other line has");
    }

    private static void Add(CsvFile file, PurchaseTotals totals, int outlet, long quantity, long cents)
    {
        try
        {
            totals.Add(outlet, quantity, cents);
        }
        catch (OverflowException)
        {
            throw InputException.At(file.Name, file.Line, "a total beyond 9 223 372 036 854 775 807 pieces or cents", "totals that an outlet can have");
        }
    }
}
