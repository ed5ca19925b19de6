using System.Collections.Concurrent;

namespace CustomerServiceRules.StateMachines.Runtime.Frozen;

/// <summary>
/// A handler of a definition. What it does from the state that holds it is planned at once; what it does from a substate, or to
/// where a selector leads, when the first case goes that way: most of these ways nobody ever goes. Thread-safe.
/// </summary>
internal sealed class Option<TState, TTrigger, TCase>(
    Handler<TState, TTrigger> handler, FrozenGuard<TCase>[] guards, Func<TCase, DateTimeOffset, TState>? select, Planner<TState, TTrigger, TCase> planner)
    where TState : notnull
    where TTrigger : notnull
{
    private ConcurrentDictionary<(TState From, TState To), Plan<TState, TCase>>? _plans;

    public bool IsUnguarded => guards.Length == 0;

    /// <summary>What is done in the state that holds the option; null if a selector chooses.</summary>
    public Plan<TState, TCase>? OwnPlan { get; init; }

    /// <summary>Where the option leads, if no selector chooses.</summary>
    public TState Destination => handler.Destination;

    public Func<TCase, DateTimeOffset, TState>? Select => select;

    public Plan<TState, TCase> PlanOf(TState from, TState to)
    {
        var plans = _plans ?? Interlocked.CompareExchange(ref _plans, new(), null) ?? _plans;
        return plans.TryGetValue((from, to), out var plan) ? plan : plans.GetOrAdd((from, to), planner.Plan(from, handler, to));
    }

    public bool Holds(TCase @case, DateTimeOffset asOf, ref List<string>? unmet)
    {
        var holds = true;
        foreach (var guard in guards)
        {
            if (guard.Holds(@case, asOf))
                continue;

            holds = false;
            unmet ??= [];
            if (!unmet.Contains(guard.Description))
                unmet.Add(guard.Description);
        }

        return holds;
    }
}
