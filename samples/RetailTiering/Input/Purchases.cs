using System.Text;
using CustomerServiceRules.Procedures.TobaccoRetail;
using RetailTiering.BuiltIn;
using RetailTiering.CommandLine;

namespace RetailTiering.Input;

/// <summary>Everything that was read: the outlets, what they bought, in which period, and who is to be ranked.</summary>
internal sealed record Purchases(OutletList Outlets, PurchaseTotals Totals, MeasuringPeriod Period, DateOnly AsOf, Population Population)
{
    /// <summary>On which days the outlets ordered, where that was asked for.</summary>
    public OrderDays? OrderDays { get; init; }

    /// <summary>The positions of the outlets to be ranked: those that joined later are not yet customers in the period.</summary>
    public IEnumerable<int> Members => Enumerable.Range(0, Outlets.Rows.Count)
        .Where(outlet => (Population == Population.Outlets || Totals.HasLines(outlet)) && !(Outlets.Rows[outlet].Joined > Period.Last));

    /// <summary>Refuses a population of nobody and, where one customer is to be explained, a population without it.</summary>
    /// <exception cref="InputException">There is nobody to rank, or not that one.</exception>
    public void CheckPopulation(string? explained)
    {
        var count = Members.Count();
        if (count == 0)
            throw new InputException("population", $"no outlet that had joined by the end of the period {Shown.Period(Period)}", "at least one");
        if (explained is null)
            return;

        var place = $"--explain {Shown.OneLine(explained)}";
        if (!Outlets.TryFind(Encoding.UTF8.GetBytes(explained), out var position))
            throw new InputException(place, "no such outlet", $"one of the {count} of the population, such as {Shown.OneLine(Outlets.Rows[Members.First()].Id)}");
        if (Outlets.Rows[position].Joined is { } joined && joined > Period.Last)
            throw new InputException(place, $"an outlet that joined on {Shown.Day(joined)}", $"one that had joined by the end of the period {Shown.Period(Period)}");
        if (Population == Population.Sales && !Totals.HasLines(position))
            throw new InputException(place, $"an outlet without a line in the period {Shown.Period(Period)}", "one with a line, or --population outlets, which ranks every outlet");
    }

    public static Purchases Read(FileRequest? files, IProgress<Advance>? progress, CancellationToken cancellation)
    {
        var asOf = files?.AsOf ?? BuiltInFiles.AsOf;
        var period = MeasuringPeriod.LastQuarterEndedBy(asOf);
        var outlets = OutletsFile.Read(files is null ? BuiltInFiles.Outlets() : SourceFile.Open(files.Outlets), cancellation);
        var sales = files is null ? BuiltInFiles.Sales() : SourceFile.Open(files.Sales);
        var orderDays = files is { Actual: true } ? new OrderDays(outlets.Rows.Count, period) : null;
        var totals = SalesFile.Read(sales, outlets, period, orderDays, progress, cancellation);
        return new Purchases(outlets, totals, period, asOf, files?.Population ?? Population.Outlets) { OrderDays = orderDays };
    }
}
