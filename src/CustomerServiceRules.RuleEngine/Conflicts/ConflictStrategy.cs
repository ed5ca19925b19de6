using CustomerServiceRules.RuleEngine.Runtime;

namespace CustomerServiceRules.RuleEngine.Conflicts;

/// <summary>Decides which of several waiting matches fires first.</summary>
/// <remarks>
/// The priority of the rules always comes first; a strategy orders matches of equal priority, and where it sees no difference they
/// fire in order of arrival. A match keeps its place from when it is queued until it fires, is deleted or is rejected by a filter.
/// Strategies are immutable and may be used by any number of sessions and threads.
/// </remarks>
public sealed class ConflictStrategy
{
    private readonly Func<RuleSession, MatchRank>? _ranking;

    private ConflictStrategy(string name, string description, Func<RuleSession, MatchRank>? ranking) =>
        (Name, Description, _ranking) = (name, description, ranking);

    /// <summary><c>arrival</c>: the match queued first fires first. What every session does unless told otherwise.</summary>
    public static ConflictStrategy Arrival { get; } = new("arrival", "The match queued first fires first.", null);

    /// <summary>
    /// <c>most-recent-first</c>: the match queued last fires first, so that what a firing has set off is followed to its end before older
    /// matches go on (depth first).
    /// </summary>
    public static ConflictStrategy MostRecentFirst { get; } = new(
        "most-recent-first", "The match queued last fires first.", _ => (_, arrival) => -arrival);

    /// <summary>
    /// <c>oldest-fact-first</c>: the match whose oldest fact came into the session first fires first; a match without facts comes before
    /// all others. An update makes no fact younger; a result of a query is as old as its oldest source.
    /// </summary>
    public static ConflictStrategy OldestFactFirst { get; } = new(
        "oldest-fact-first", "The match whose oldest fact came first fires first.", session => new FactAges(session.Events).RankOf);

    /// <summary>
    /// <c>most-specific-first</c>: the match of the rule with the most patterns and conditions fires first. Elements of groups and queries
    /// count, of alternatives the one with the fewest.
    /// </summary>
    public static ConflictStrategy MostSpecificFirst { get; } = new(
        "most-specific-first", "The match of the rule with the most patterns and conditions fires first.", _ => (match, _) => -Specificity.Of(match.Rule));

    /// <summary><c>load-order</c>: the match of the rule that was given to the compiler first fires first.</summary>
    public static ConflictStrategy LoadOrder { get; } = new(
        "load-order", "The match of the rule loaded first fires first.", _ => (match, _) => match.RuleNode.Ordinal);

    /// <summary>All strategies, the default first.</summary>
    public static IReadOnlyList<ConflictStrategy> All { get; } = Array.AsReadOnly([Arrival, MostRecentFirst, OldestFactFirst, MostSpecificFirst, LoadOrder]);

    /// <summary>The name by which it is found, in lower case with hyphens.</summary>
    public string Name { get; }

    /// <summary>What it does, in one sentence.</summary>
    public string Description { get; }

    /// <summary>Finds a strategy by its name; upper and lower case differ.</summary>
    /// <exception cref="ArgumentException">There is none of that name; the message lists those there are.</exception>
    public static ConflictStrategy Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(strategy => strategy.Name == name) ?? throw new ArgumentException(
            $"There is no conflict strategy '{name}'; expected one of {string.Join(", ", All.Select(strategy => strategy.Name))}.", nameof(name));
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal RankedMatches? Order(RuleSession session) => _ranking is null ? null : new RankedMatches(_ranking(session));
}
