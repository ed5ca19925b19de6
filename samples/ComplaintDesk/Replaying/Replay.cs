using System.Collections.Concurrent;
using System.Diagnostics;
using ComplaintDesk.CommandLine;
using ComplaintDesk.Input;
using CustomerServiceRules;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.StoreService;

namespace ComplaintDesk.Replaying;

/// <summary>A log after its replay.</summary>
/// <param name="Procedure">The store's procedure as data.</param>
/// <param name="Cases">The incidents in the order of the log.</param>
/// <param name="Took">How long the events took, from the first trigger to the last clock read.</param>
/// <param name="Worked">How much of the processors' time they took, which a busy machine does not lengthen.</param>
internal sealed record Replay(
    EventLog Log, TimeLimit Limit, VerificationReading Verification, LifecycleDescription Procedure, IReadOnlyList<ReplayedCase> Cases, TimeSpan Took, TimeSpan Worked)
{
    private const int CasesInAGo = 64;

    public static Rulebook Compose(EventLog log, TimeLimit limit) => new RulebookBuilder()
        .InTimeZone(TimeZoneInfo.Utc)
        .WithCalendar(CalendarBook.Organisation, LogCalendar.Covering(log.First, log.Last))
        .Add(new StoreServiceModule(), new ReplayModule(limit))
        .Build();

    /// <summary>Replays the incidents, which know nothing of each other, on all processors.</summary>
    public static Replay Of(
        EventLog log, Rulebook rulebook, TimeLimit limit, VerificationReading verification, IProgress<Advance>? progress, CancellationToken cancellation)
    {
        var (watch, worked) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var lifecycle = rulebook.Lifecycle(StoreService.Complaints);
        var replay = new CaseReplay(lifecycle, new StoreCase(rulebook), verification, LogCalendar.InstantOf(log.Last));

        var cases = new ReplayedCase[log.Incidents.Count];
        var done = 0;
        Parallel.ForEach(
            Partitioner.Create(0, cases.Length, CasesInAGo),
            new ParallelOptions { CancellationToken = cancellation },
            range =>
            {
                for (var i = range.Item1; i < range.Item2; i++)
                    cases[i] = replay.Replay(log.Incidents[i]);

                lock (cases)
                {
                    done += range.Item2 - range.Item1;
                    progress?.Report(new Advance(done, (double)done / cases.Length));
                }
            });
        return new Replay(log, limit, verification, lifecycle.Description, cases, watch.Elapsed, Environment.CpuUsage.TotalTime - worked);
    }
}
