using System.Diagnostics;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Time spent on batches, in ticks of the stopwatch.
internal readonly record struct BatchTime(long Inserting, long Updating, long Retracting)
{
    internal static long Milliseconds(long ticks) => (long)Stopwatch.GetElapsedTime(0, ticks).TotalMilliseconds;
}

// Times by the root of a type's conditions; those under Root stand for all types together.
internal sealed class BatchTimes
{
    private readonly Dictionary<object, BatchTime> _times = [];

    internal static object Root { get; } = new();

    internal BatchTime Of(object timed) => _times.GetValueOrDefault(timed);

    internal void AddInserting(AlphaNode root, long started) => Add(root, new BatchTime(Stopwatch.GetTimestamp() - started, 0, 0));

    internal void AddUpdating(AlphaNode root, long started) => Add(root, new BatchTime(0, Stopwatch.GetTimestamp() - started, 0));

    internal void AddRetracting(long started) => AddTo(Root, new BatchTime(0, 0, Stopwatch.GetTimestamp() - started));

    private void Add(AlphaNode root, BatchTime time)
    {
        AddTo(root, time);
        AddTo(Root, time);
    }

    private void AddTo(object timed, BatchTime time)
    {
        var before = Of(timed);
        _times[timed] = new BatchTime(before.Inserting + time.Inserting, before.Updating + time.Updating, before.Retracting + time.Retracting);
    }
}
