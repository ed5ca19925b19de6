using System.Runtime.ExceptionServices;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>How a planner works; what it plans does not depend on it. Immutable.</summary>
public sealed record PlannerSettings
{
    /// <summary>One thread for each processor.</summary>
    public static PlannerSettings Default { get; } = new();

    /// <summary>How many threads plan staff that are independent of each other, at least 1; by default one for each processor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int Threads
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected at least one thread.");
    }
    = Environment.ProcessorCount;

    /// <summary>Runs a piece of work for each number; the results stand in the order of the numbers. Of arguments that are wrong the first is told.</summary>
    internal T[] ForEach<T>(int count, Func<int, T> work, CancellationToken cancellationToken)
    {
        var results = new T[count];
        var wrong = new ExceptionDispatchInfo?[count];
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Threads, CancellationToken = cancellationToken }, i =>
        {
            try
            {
                results[i] = work(i);
            }
            catch (ArgumentException argument)
            {
                wrong[i] = ExceptionDispatchInfo.Capture(argument);
            }
        });
        Array.Find(wrong, one => one is not null)?.Throw();
        return results;
    }
}
