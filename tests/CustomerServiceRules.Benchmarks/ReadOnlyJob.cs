using System.Globalization;
using RetailTiering.CommandLine;
using RetailTiering.Input;

namespace CustomerServiceRules.Benchmarks;

/// <summary>
/// What the sample's whole job is compared with: a program that reads the same files with the same reader, makes the same
/// checks of fields (date, number, unique line, known outlet) and sums per outlet, and does nothing else.
/// </summary>
internal static class ReadOnlyJob
{
    public static int Run(string sales, string outlets, string asOf)
    {
        var day = DateOnly.ParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var purchases = Purchases.Read(new FileRequest(sales, outlets, day, RetailTiering.CommandLine.Population.Sales, OutputFolder: null), progress: null, CancellationToken.None);
        Console.WriteLine(FormattableString.Invariant($"{purchases.Totals.Lines} lines, {purchases.Members.Count()} outlets"));
        return 0;
    }
}
