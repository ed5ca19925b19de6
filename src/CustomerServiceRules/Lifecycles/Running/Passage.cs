namespace CustomerServiceRules.Lifecycles.Running;

/// <summary>One way of a trigger from a state: the guards that hold then, where it leads and what the event will be.</summary>
internal sealed record Passage<TCase, TState>(IReadOnlyList<Guard<TCase>> Guards, TState To, EventShape Shape)
    where TCase : notnull
    where TState : struct, Enum
{
    /// <summary>The way that was taken, told by where it led and, where two lead there, by the guards.</summary>
    public static EventShape Taken(Passage<TCase, TState>[] passages, TState to, Step<TCase> step)
    {
        Passage<TCase, TState>? found = null;
        foreach (var passage in passages)
        {
            if (!EqualityComparer<TState>.Default.Equals(passage.To, to))
                continue;
            if (found is not null)
                return passages.First(way => EqualityComparer<TState>.Default.Equals(way.To, to) && way.Guards.All(guard => guard.Holds(step))).Shape;
            found = passage;
        }

        return found?.Shape ?? throw new InvalidOperationException($"Found the state {to} after the trigger, expected one of {string.Join(", ", passages.Select(way => way.To))}.");
    }
}
