namespace CustomerServiceRules.Calendars;

/// <summary>A limit with the instant from which it holds and the clauses it rests on. Immutable.</summary>
/// <param name="From">From when it holds, inclusive; null: since always.</param>
/// <param name="Limit">How long.</param>
/// <param name="Clauses">The clauses it rests on, at least one.</param>
public sealed record DatedLimit(DateTimeOffset? From, TimeLimit Limit, IReadOnlyList<string> Clauses);

/// <summary>
/// Which limit holds when: one that has always held, and the changes since, such as that of a customer's tier. Immutable.
/// </summary>
public sealed class LimitHistory
{
    private readonly DatedLimit[] _limits;

    /// <summary>Makes a history.</summary>
    /// <param name="limits">The limits in the order of their instants; asked by itself, the first holds since always, whatever it says.</param>
    /// <exception cref="ArgumentException">There is none, one has no clause, or the instants do not rise.</exception>
    public LimitHistory(params IEnumerable<DatedLimit> limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        _limits = [.. limits];
        if (_limits.Length == 0)
            throw new ArgumentException("Found no limit, expected at least one.", nameof(limits));
        if (Array.Find(_limits, limit => limit.Clauses is null or []) is { } uncited)
            throw new ArgumentException($"Found the limit '{uncited.Limit}' without a citation, expected at least one clause ID.", nameof(limits));
        for (var i = 1; i < _limits.Length; i++)
        {
            if (_limits[i].From is not { } from || from <= (_limits[i - 1].From ?? DateTimeOffset.MinValue))
                throw new ArgumentException($"Found the limit '{_limits[i].Limit}' from {_limits[i].From:o} after one from {_limits[i - 1].From:o}, expected rising instants.", nameof(limits));
        }
    }

    /// <summary>The limits, oldest first; at least one.</summary>
    public IReadOnlyList<DatedLimit> Limits => _limits;

    /// <summary>The limit that holds at an instant.</summary>
    /// <param name="instant">The instant.</param>
    public DatedLimit At(DateTimeOffset instant)
    {
        var found = _limits[0];
        foreach (var limit in _limits)
        {
            if (limit.From <= instant)
                found = limit;
        }

        return found;
    }

    /// <summary>The history with one more change.</summary>
    /// <param name="limit">The limit that holds from its instant on.</param>
    /// <exception cref="ArgumentException">It does not come after the last.</exception>
    public LimitHistory And(DatedLimit limit) => new([.. _limits, limit]);
}
