using System.IO.Compression;
using System.Text;
using ComplaintDesk;
using ComplaintDesk.Display;
using ComplaintDesk.Input;
using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Scenarios.ComplaintDesk;

/// <summary>A folder of its own for one test: a log, an output folder, and the sample run in this process.</summary>
internal sealed class DeskFolder : IDisposable
{
    public const string Header = "number,incident_state,active,reopen_count,opened_at,sys_updated_at,contact_type,priority,assignment_group,assigned_to\n";
    public const string Good = Header
        + "I-1,New,true,0,2/3/2026 09:00,2/3/2026 09:05,Phone,3 - Moderate,Counter,?\n"
        + "I-1,Active,true,0,2/3/2026 09:00,2/3/2026 10:00,Phone,3 - Moderate,Counter,?\n"
        + "I-1,Resolved,true,0,2/3/2026 09:00,2/3/2026 11:00,Phone,3 - Moderate,Counter,?\n"
        + "I-1,Closed,false,0,2/3/2026 09:00,5/3/2026 11:00,Phone,3 - Moderate,Counter,?\n";

    public DeskFolder(string log = Good)
    {
        Root = Directory.CreateTempSubdirectory("complaint-desk-").FullName;
        Write("log.csv", log);
    }

    public string Root { get; }

    public string Out => PathOf("out");

    /// <summary>The first two months of rows that a test writes short: number, state, active, reopens, time of the row, group.</summary>
    public static string LogOf(params string[] rows) => Header + string.Concat(rows.Select(row => row.Split('|') is var field
        ? $"{field[0]},{field[1]},{(field.Length > 4 ? field[4] : field[1] == "Closed" ? "false" : "true")},{(field.Length > 3 && field[3].Length > 0 ? field[3] : "0")},2/3/2026 09:00,{field[2]},Phone,3 - Moderate,{(field.Length > 5 ? field[5] : "Counter")},?\n"
        : ""));

    public string PathOf(string name) => Path.Combine(Root, name);

    public string Write(string name, string text) => Write(name, new UTF8Encoding(false).GetBytes(text));

    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(PathOf(name), content);
        return PathOf(name);
    }

    public string Written(string name) => File.ReadAllText(Path.Combine(Out, name));

    /// <summary>The lines of a written file as fields, without its header; no field of the small logs has a comma.</summary>
    public string[][] Lines(string name) => [.. Written(name).TrimEnd().Split('\n')[1..].Select(line => line.Split(','))];

    public string[] Arguments(string log = "log.csv") => ["--replay", PathOf(log), "--out", Out];

    public DeskResult Replay(string log = "log.csv", params string[] more) => Run([.. Arguments(log), .. more]);

    public static DeskResult Run(params string[] args) => Run(null, CancellationToken.None, args);

    public static DeskResult Run(Func<EventLog, TimeLimit, Rulebook>? compose, CancellationToken cancellation, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = App.RunAsync(args, Surface.Plain(output), Surface.Plain(error), cancellation, compose).GetAwaiter().GetResult();
        return new DeskResult(exit, output.ToString(), error.ToString());
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

internal sealed record DeskResult(int Exit, string Output, string Error)
{
    public string[] Lines => Output.ReplaceLineEndings("\n").Split('\n');
}
