using System.Globalization;
using System.IO.Compression;
using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Scenarios.ComplaintDesk;

/// <summary>The real log, counted a second time by other code.</summary>
public sealed class RealLogScenarios
{
    private const string Log = "data/incidents/incident_event_log.csv.gz";

    [DataFact(Log)]
    public void The_log_of_24918_incidents_is_replayed_and_its_events_add_up()
    {
        using var folder = new DeskFolder();
        var result = DeskFolder.Run("--replay", SharedFiles.PathOf(Log), "--out", folder.Out);

        result.Exit.Should().Be(0, result.Error);
        result.Lines[0].Should().Be("24,918 incidents, 141,712 events");
        var sums = result.Lines[1].Split(' ').Select(word => int.TryParse(word, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : -1).Where(number => number >= 0).ToArray();
        sums.Should().HaveCount(4);
        (sums[0] + sums[1] + sums[2]).Should().Be(sums[3]).And.Be(141_712);

        var counted = Independent();
        sums[2].Should().Be(counted.Unchanged);
        var (cases, refusals) = (folder.Lines("cases.csv"), folder.Written("refusals.csv").TrimEnd().Split('\n')[1..]);
        cases.Should().HaveCount(24_918);
        refusals.Should().HaveCount(sums[1]);
        foreach (var (column, sum) in new[] { (4, 141_712), (5, sums[0]), (6, sums[1]), (7, sums[2]) })
            cases.Sum(line => int.Parse(line[column], CultureInfo.InvariantCulture)).Should().Be(sum);
        cases.Sum(line => int.Parse(line[11], CultureInfo.InvariantCulture)).Should().Be(24_918 + counted.Reopened, "each reopening begins a round");
        cases.Count(line => line[8] == "yes").Should().Be(24_918 - refusals.Select(line => line.Split(',')[1]).Distinct().Count());
        counted.ClosedUnresolved.Should().BeSubsetOf(refusals.Select(line => line.Split(',')[1]));
    }

    // By another way of reading: what changes nothing, which incidents close without having been resolved, how many reopen.
    private static (int Unchanged, int Reopened, HashSet<string> ClosedUnresolved) Independent()
    {
        var (unchanged, reopened, closed) = (0, 0, new HashSet<string>(StringComparer.Ordinal));
        string[]? before = null;
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedFiles.PathOf(Log)), CompressionMode.Decompress));
        var header = reader.ReadLine()!.Split(',');
        int[] read = [.. new[] { "number", "incident_state", "active", "reopen_count", "assignment_group", "assigned_to" }.Select(name => Array.IndexOf(header, name))];
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split(',');
            string[] row = [.. read.Select(column => fields[column])];
            if (before is not null && row.SequenceEqual(before))
                unchanged++;
            if (before is not null && row[0] == before[0] && row[3] != before[3])
                reopened++;
            if (before is not null && row[0] == before[0] && row[1] == "Closed" && before[1] is not ("Closed" or "Resolved"))
                closed.Add(row[0]);
            before = row;
        }

        return (unchanged, reopened, closed);
    }
}
