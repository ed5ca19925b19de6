namespace CustomerServiceRules.RuleEngine.Loops;

/// <summary>How far rules may go on setting each other off before a run counts as endless.</summary>
/// <remarks>
/// What is counted is the length of a chain: firings of which each put the next on the agenda, by changing a fact or by its linked
/// facts. A long run over many facts has short chains and is let through; rules that feed themselves make one chain without end.
/// Immutable; may be used by any number of sessions and threads.
/// </remarks>
public sealed class LoopGuard
{
    /// <summary>A guard that lets chains grow to <paramref name="limit"/> firings.</summary>
    /// <param name="limit">
    /// The greatest length of a chain that is let through, at least 1; 1,000 by default. More than the longest honest chain of conclusions.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    public LoopGuard(int limit = 1_000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        Limit = limit;
    }

    /// <summary>The greatest length of a chain that is let through.</summary>
    public int Limit { get; }

    /// <summary>
    /// The greatest number of firings of the whole run that is let through; without limit by default. It stops rules that set off ever more
    /// matches before any chain is long.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxFirings
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
    = int.MaxValue;

    /// <summary>
    /// How many firings of the run pass before the guard begins to note what sets off what; 0 by default. They cost as much as without a
    /// guard, and chains are counted from then on.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int UnwatchedFirings
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }
}
