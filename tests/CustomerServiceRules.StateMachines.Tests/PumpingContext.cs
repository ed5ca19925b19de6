using System.Collections.Concurrent;

namespace CustomerServiceRules.StateMachines.Tests;

/// <summary>A context with a thread of its own: what is posted runs there, one after the other.</summary>
internal sealed class PumpingContext : SynchronizationContext, IDisposable
{
    private readonly BlockingCollection<(SendOrPostCallback Call, object? State)> _posted = [];

    public override void Post(SendOrPostCallback d, object? state) => _posted.Add((d, state));

    public void Run(Func<Task> work)
    {
        var before = Current;
        SetSynchronizationContext(this);
        try
        {
            var task = work();
            _ = task.ContinueWith(_ => _posted.CompleteAdding(), TaskScheduler.Default);
            foreach (var (call, state) in _posted.GetConsumingEnumerable())
                call(state);
            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }

    public void Dispose() => _posted.Dispose();
}
