using CustomerServiceRules.Calendars;
using CustomerServiceRules.Decisions;

namespace CustomerServiceRules.Deadlines;

/// <summary>
/// The limits that a policy of deadlines has decided for one case, each with its history: what the case's clocks go by.
/// Immutable.
/// </summary>
public sealed class CaseLimits
{
    private readonly Dictionary<string, LimitHistory> _byClock;

    private CaseLimits(Dictionary<string, LimitHistory> byClock) => _byClock = byClock;

    /// <summary>The IDs of the clocks that a limit was decided for, sorted.</summary>
    public IReadOnlyList<string> Clocks => [.. _byClock.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The limits of a decision, as held since the beginning of the case.</summary>
    /// <param name="decision">What the policy of deadlines decided.</param>
    /// <exception cref="ArgumentException">The decision has no value: it is undecided or a conflict.</exception>
    public static CaseLimits Of(Decision<IReadOnlyList<OwedLimit>> decision) => new(Limits(decision, from: null));

    /// <summary>
    /// The limits of a decision, where there may be none: a document that only says prompt leaves its policy undecided until a
    /// host states a figure.
    /// </summary>
    /// <param name="decision">What the policy of deadlines decided.</param>
    /// <returns>The limits as held since the beginning of the case; null for a decision that is undecided.</returns>
    /// <exception cref="ArgumentException">The decision is a conflict.</exception>
    public static CaseLimits? OrNone(Decision<IReadOnlyList<OwedLimit>> decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Outcome == DecisionOutcome.Undecided ? null : Of(decision);
    }

    /// <summary>
    /// The limits after a further decision, such as one after the customer's tier has changed. What the decision says of a
    /// clock holds from the instant on; clocks whose limit stays, and those it does not name, go on as they were.
    /// </summary>
    /// <param name="decision">What the policy of deadlines decides now.</param>
    /// <param name="from">From when it holds, inclusive; after every earlier change.</param>
    /// <exception cref="ArgumentException">The decision has no value, or the instant is not after the last change.</exception>
    public CaseLimits Changed(Decision<IReadOnlyList<OwedLimit>> decision, DateTimeOffset from)
    {
        var changed = _byClock.ToDictionary();
        foreach (var (clock, history) in Limits(decision, from))
        {
            if (!changed.TryGetValue(clock, out var known))
                changed.Add(clock, history);
            else if (known.Limits[^1].Limit != history.Limits[0].Limit)
                changed[clock] = known.And(history.Limits[0]);
        }

        return new CaseLimits(changed);
    }

    /// <summary>The limits of a clock; null where none was decided.</summary>
    /// <param name="clock">The ID of the clock.</param>
    public LimitHistory? Of(string clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return _byClock.GetValueOrDefault(clock);
    }

    private static Dictionary<string, LimitHistory> Limits(Decision<IReadOnlyList<OwedLimit>> decision, DateTimeOffset? from)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (!decision.IsDecided)
            throw new ArgumentException($"Found a decision of {decision.Policy} that is {decision.Outcome}, expected one that is decided.", nameof(decision));

        return decision.Value.ToDictionary(
            owed => owed.Clock,
            owed => new LimitHistory(new DatedLimit(from, owed.Limit, ClausesOf(decision, owed))),
            StringComparer.Ordinal);
    }

    private static IReadOnlyList<string> ClausesOf(Decision<IReadOnlyList<OwedLimit>> decision, OwedLimit owed) =>
    [
        .. decision.Reasons.Where(reason => reason.Concludes == owed.ToString()).SelectMany(reason => reason.AllClauses()).Distinct(StringComparer.Ordinal),
    ];
}
