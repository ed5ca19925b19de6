using System.IO.Compression;
using System.Text;
using RetailTiering;
using RetailTiering.Display;

namespace CustomerServiceRules.Scenarios.RetailTiering;

/// <summary>A folder of its own for one test: input files, an output folder, and the sample run in this process.</summary>
internal sealed class SampleFolder : IDisposable
{
    public const string SalesHeader = "date,store_number,invoice_item_number,item_number,bottles_sold,sale_dollars\n";
    public const string GoodSales = SalesHeader + "2021-10-01,K1,I-1,7,500,9000\n2021-12-31,K2,I-2,7,300,6000.5\n";
    public const string GoodOutlets = "outlet,name,city,format,market\nK1,First,Town,Z,C\nK2,Second,Town,Z,X\n";

    public SampleFolder()
    {
        Root = Directory.CreateTempSubdirectory("retail-tiering-").FullName;
        Write("outlets.csv", GoodOutlets);
        Write("sales.csv", GoodSales);
    }

    public string Root { get; }

    public string Out => PathOf("out");

    public string PathOf(string name) => Path.Combine(Root, name);

    public string Write(string name, string text) => Write(name, new UTF8Encoding(false).GetBytes(text));

    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(PathOf(name), content);
        return PathOf(name);
    }

    /// <summary>Runs on the files of this folder with an output folder, as of the last day of 2021.</summary>
    public SampleResult RunOnFiles(string sales = "sales.csv", string asOf = "2021-12-31", params string[] more) =>
        Run([.. ArgumentsFor(sales, asOf), .. more]);

    public string[] ArgumentsFor(string sales = "sales.csv", string asOf = "2021-12-31") =>
        ["--sales", PathOf(sales), "--outlets", PathOf("outlets.csv"), "--as-of", asOf, "--out", Out];

    public static SampleResult Run(params string[] args) => Run(CancellationToken.None, args);

    public static SampleResult Run(CancellationToken cancellation, params string[] args) => Run(null, cancellation, args);

    public static SampleResult Run(Func<Rulebook>? compose, CancellationToken cancellation, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = App.RunAsync(args, Surface.Plain(output), Surface.Plain(error), cancellation, compose).GetAwaiter().GetResult();
        return new SampleResult(exit, output.ToString(), error.ToString());
    }

    public static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    /// <summary>Every file and folder below the root with its content, to compare before and after.</summary>
    public IReadOnlyList<string> Snapshot() =>
        [.. Directory.EnumerateFileSystemEntries(Root, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => $"{path} {(File.Exists(path) ? Convert.ToHexString(File.ReadAllBytes(path)) : "folder")}")];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

internal sealed record SampleResult(int Exit, string Output, string Error);
