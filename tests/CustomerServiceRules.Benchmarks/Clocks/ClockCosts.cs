using System.Diagnostics;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;

namespace CustomerServiceRules.Benchmarks.Clocks;

/// <summary>What it costs to read a case's clocks, by the number of its events, and to list the work of many cases.</summary>
internal static class ClockCosts
{
    private const int Rounds = 7;
    private const int Readings = 50_000;
    private const int Cases = 100_000;

    private static readonly int[] Lengths = [1, 5, 20, 100];

    private static object? _last;

    public static IEnumerable<string> Table()
    {
        var lifecycle = DeskLifecycle.Compose();
        yield return "| events of the case | read from the events: µs | bytes | follow one more event and read: µs | bytes |";
        yield return "|---:|---:|---:|---:|---:|";
        foreach (var length in Lengths)
        {
            var (record, before) = Walk(lifecycle, "1", length);
            var known = lifecycle.ClocksOf(before);
            var asOf = record.History.Latest.At.AddHours(1);
            var (scratch, scratchBytes) = Measured(() => lifecycle.Clocks(record, "case", asOf));
            var (step, stepBytes) = Measured(() => known.After(record).Read("case", asOf));
            yield return FormattableString.Invariant($"| {length} | {scratch:0.00} | {scratchBytes} | {step:0.00} | {stepBytes} |");
        }
    }

    public static IEnumerable<string> WorkList()
    {
        var lifecycle = DeskLifecycle.Compose();
        var cases = Enumerable.Range(0, Cases).Select(i => new OpenCase<string>(Walk(lifecycle, FormattableString.Invariant($"case-{i}"), 1 + (i % 8)).Record, "case")).ToList();
        var asOf = DeskLifecycle.Start.AddDays(3);
        var (list, listBytes) = Timed(() => lifecycle.WorkList(cases, asOf, TimeSpan.FromHours(4)).Count);
        var (next, nextBytes) = Timed(() => lifecycle.NextToFallDue(cases, asOf) is null ? 0 : 1);
        yield return "| 100,000 cases, 1 to 8 events, one thread | seconds | bytes a case |";
        yield return "|---|---:|---:|";
        yield return FormattableString.Invariant($"| work list, sorted | {list:0.00} | {listBytes / Cases} |");
        yield return FormattableString.Invariant($"| the next to fall due | {next:0.00} | {nextBytes / Cases} |");
    }

    private static (LifecycleRecord Record, LifecycleRecord Before) Walk(Lifecycle<string, DeskState, DeskTrigger> lifecycle, string id, int events)
    {
        var record = lifecycle.Start(id, DeskLifecycle.Start);
        var before = record;
        for (var i = 1; i < events; i++)
        {
            before = record;
            var trigger = i % 2 == 1 ? DeskTrigger.Wait : DeskTrigger.Resume;
            record = ((Accepted)lifecycle.Fire(record, trigger, "case", DeskLifecycle.Agent, DeskLifecycle.Start.AddMinutes(i * 20))).Record;
        }

        return (record, before);
    }

    private static (double Micros, long Bytes) Measured(Func<object> read)
    {
        var (bytes, times) = (0L, new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < Readings; i++)
                _last = read();
            times.Add(watch.Elapsed.TotalMicroseconds / Readings);
            bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Readings;
        }

        return (times.Skip(1).Order().ElementAt(Rounds / 2), bytes);
    }

    private static (double Seconds, long Bytes) Timed(Func<int> run)
    {
        run();
        var (bytes, times) = (0L, new List<double>());
        for (var round = 0; round < 3; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            _last = run();
            times.Add(watch.Elapsed.TotalSeconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return (times.Order().ElementAt(1), bytes);
    }
}
