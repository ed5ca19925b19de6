namespace CustomerServiceRules.StateMachines.Tests.Threads;

/// <summary>Runs work on threads of its own that start together.</summary>
internal static class Together
{
    public static void Run(params Action[] work)
    {
        using var start = new Barrier(work.Length);
        var failures = new List<Exception>();
        Thread[] threads = [.. work.Select(one => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                one();
            }
#pragma warning disable CA1031 // told to the test below
            catch (Exception exception)
#pragma warning restore CA1031
            {
                lock (failures)
                    failures.Add(exception);
            }
        }))];
        foreach (var thread in threads)
            thread.Start();
        foreach (var thread in threads)
            thread.Join();
        if (failures.Count > 0)
            throw new AggregateException(failures);
    }
}
