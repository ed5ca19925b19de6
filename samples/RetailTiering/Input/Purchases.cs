using RetailTiering.BuiltIn;
using RetailTiering.CommandLine;

namespace RetailTiering.Input;

/// <summary>Everything that was read: the outlets, what they bought, in which period, and who is to be ranked.</summary>
internal sealed record Purchases(OutletList Outlets, PurchaseTotals Totals, Period Period, DateOnly AsOf, Population Population)
{
    /// <summary>The positions of the outlets to be ranked: those that joined later are not yet customers in the period.</summary>
    public IEnumerable<int> Members => Enumerable.Range(0, Outlets.Rows.Count)
        .Where(outlet => (Population == Population.Outlets || Totals.HasLines(outlet)) && !(Outlets.Rows[outlet].Joined > Period.Last));

    public static Purchases Read(FileRequest? files, IReadOnlySet<string> formats, IProgress<ReadingProgress>? progress, CancellationToken cancellation)
    {
        var asOf = files?.AsOf ?? BuiltInData.AsOf;
        var period = Period.LastQuarterEndedBy(asOf);
        var outlets = OutletsFile.Read(files is null ? BuiltInData.Outlets() : SourceFile.Open(files.Outlets), formats, cancellation);
        var sales = files is null ? BuiltInData.Sales() : SourceFile.Open(files.Sales);
        var totals = SalesFile.Read(sales, outlets, period, progress, cancellation);
        return new Purchases(outlets, totals, period, asOf, files?.Population ?? Population.Outlets);
    }
}
