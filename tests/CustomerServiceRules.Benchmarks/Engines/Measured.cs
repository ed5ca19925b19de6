using System.Diagnostics;

namespace CustomerServiceRules.Benchmarks.Engines;

/// <summary>What a piece of work took: bytes and key reads exactly, time as the machine had it.</summary>
internal readonly record struct Measured(long Bytes, long KeyReads, double Milliseconds)
{
    /// <summary>Does the work once to warm up, then once more and measures.</summary>
    public static Measured Of(Action work)
    {
        work();
        return Once(work);
    }

    /// <summary>Does the work once and measures it.</summary>
    public static Measured Once(Action work)
    {
        GC.Collect();
        Engines.KeyReads.Count = 0;
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        work();
        var elapsed = watch.Elapsed.TotalMilliseconds;
        return new Measured(GC.GetAllocatedBytesForCurrentThread() - bytes, Engines.KeyReads.Count, elapsed);
    }
}
