using System.Diagnostics;
using CustomerServiceRules.Lifecycles;

namespace CustomerServiceRules.Benchmarks.Lifecycles;

/// <summary>What a case costs to keep, what a step costs to fire and what a million cases cost on one thread and on two.</summary>
internal static class LifecycleCosts
{
    private const int Rounds = 7;
    private const int Fires = 200_000;
    private const int Kept = 100_000;
    private const int Cases = 1_000_000;

    private static readonly Repair Sound = new(2);
    private static readonly Repair Unsound = new(-1);
    private static readonly string[] Names = [.. Enumerable.Range(0, Kept).Select(i => FormattableString.Invariant($"case-{i}"))];
    private static readonly RepairTrigger[] Steps = Enum.GetValues<RepairTrigger>();

    private static LifecycleOutcome? _last;

    public static IEnumerable<string> Table()
    {
        var lifecycle = RepairLifecycle.Compose();
        var begun = lifecycle.Start("1", RepairLifecycle.Start);
        yield return "| one firing | bytes | µs |";
        yield return "|---|---:|---:|";
        yield return Row("accepted: one guard, one effect, new record, event, clauses", () => Fire(lifecycle, begun, RepairTrigger.Register, Sound));
        yield return Row("refused by the guard, with sentence and clauses", () => Fire(lifecycle, begun, RepairTrigger.Register, Unsound));
        yield return Row("not permitted in the state, with what is", () => Fire(lifecycle, begun, RepairTrigger.Close, Sound));
    }

    public static IEnumerable<string> Records()
    {
        var lifecycle = RepairLifecycle.Compose();
        yield return "| kept | bytes a case |";
        yield return "|---|---:|";
        yield return Retained("the record of a case just begun, with its first event", i => lifecycle.Start(Names[i], RepairLifecycle.Start));
        yield return Retained("the same, seven steps later, with eight events", i => Walk(lifecycle, Names[i], new Repair(2)).Record);
    }

    public static IEnumerable<string> Load()
    {
        var lifecycle = RepairLifecycle.Compose();
        Walk(lifecycle, "warm", new Repair(2));
        yield return "| 1,000,000 cases, 7 steps each | seconds | accepted | refused or not permitted | results equal to the sequential run |";
        yield return "|---|---:|---:|---:|---|";
        var (alone, aloneTime) = Run(lifecycle, threads: 1);
        yield return FormattableString.Invariant($"| 1 thread | {aloneTime:0.00} | {alone.Sum(result => (long)result.Accepted)} | {alone.Sum(result => (long)result.Refused)} | |");
        var (together, togetherTime) = Run(lifecycle, threads: 2);
        yield return FormattableString.Invariant($"| 2 threads | {togetherTime:0.00} | {together.Sum(result => (long)result.Accepted)} | {together.Sum(result => (long)result.Refused)} | {together.SequenceEqual(alone)} |");
    }

    private static (Result[] Results, double Seconds) Run(Lifecycle<Repair, RepairState, RepairTrigger> lifecycle, int threads)
    {
        var results = new Result[Cases];
        var watch = Stopwatch.StartNew();
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, thread =>
        {
            for (var i = thread; i < Cases; i += threads)
                results[i] = Walk(lifecycle, "case", new Repair(i)).Result;
        });
        return (results, watch.Elapsed.TotalSeconds);
    }

    // All seven steps are tried, also after a refusal; what came of them, and of their order, is folded into one number.
    private static (Result Result, LifecycleRecord Record) Walk(Lifecycle<Repair, RepairState, RepairTrigger> lifecycle, string id, Repair repair)
    {
        var record = lifecycle.Start(id, RepairLifecycle.Start);
        var (accepted, refused, trace) = (0, 0, 17);
        foreach (var step in Steps)
        {
            var outcome = lifecycle.Fire(record, step, repair, RepairLifecycle.Clerk, RepairLifecycle.Start.AddMinutes((int)step));
            if (outcome is Accepted done)
            {
                record = done.Record;
                accepted++;
                trace = (trace * 31) + ((TellCustomer)done.Effects[0].Content).Number + done.Clauses.Count;
            }
            else
            {
                refused++;
                trace = (trace * 31) + (outcome is Refused why ? why.Unmet.Count : 0);
            }
        }

        return (new Result(accepted, refused, (int)lifecycle.StateOf(record), trace), record);
    }

    private static LifecycleOutcome Fire(Lifecycle<Repair, RepairState, RepairTrigger> lifecycle, LifecycleRecord record, RepairTrigger trigger, Repair repair) =>
        lifecycle.Fire(record, trigger, repair, RepairLifecycle.Clerk, RepairLifecycle.Start);

    private static string Row(string what, Func<LifecycleOutcome> fire)
    {
        var (bytes, times) = (0L, new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < Fires; i++)
                _last = fire();
            times.Add(watch.Elapsed.TotalMicroseconds / Fires);
            bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Fires;
        }

        return FormattableString.Invariant($"| {what} | {bytes} | {times.Skip(1).Order().ElementAt(Rounds / 2):0.000} |");
    }

    private static string Retained(string what, Func<int, object> make)
    {
        var kept = new object[Kept];
        kept[0] = make(0);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < Kept; i++)
            kept[i] = make(i);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(kept);
        return FormattableString.Invariant($"| {what} | {(double)(after - before) / Kept:0.0} |");
    }

    private readonly record struct Result(int Accepted, int Refused, int State, int Trace);
}
