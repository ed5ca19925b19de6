using CustomerServiceRules.RuleEngine.Loops;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class RuleSession
{
    internal int Fire(LoopGuard guard, CancellationToken cancellationToken)
    {
        var fired = Fire(Math.Min(guard.UnwatchedFirings, guard.MaxFirings), cancellationToken);
        if (fired > 0 && IsStopped(cancellationToken))
            return fired;
        var outer = Queue.Watch;
        using var watch = new LoopWatch(Events);
        Queue.Watch = watch;
        try
        {
            while (Queue.Head is { } next)
            {
                var chain = watch.ChainTo(next);
                if (fired >= guard.MaxFirings || chain?.Length >= guard.Limit)
                    throw new RuleLoopException(LoopSearch.Report(watch, chain?.Length >= guard.Limit ? next : watch.Farthest ?? next, fired));
                watch.Begin(next);
                Queue.Remove(next);
                fired++;
                FireAndPropagate(next);
                if (IsStopped(cancellationToken))
                    break;
            }
        }
        finally
        {
            Queue.Watch = outer;
        }

        return fired;
    }
}
