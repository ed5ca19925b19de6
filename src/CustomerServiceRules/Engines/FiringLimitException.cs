namespace CustomerServiceRules.Engines;

/// <summary>The rules did not come to an end.</summary>
internal sealed class FiringLimitException : Exception
{
    /// <param name="limit">How many firings were allowed.</param>
    /// <param name="concluded">The rule of each conclusion so far.</param>
    /// <param name="overrun">What the engine knows of the reason.</param>
    public FiringLimitException(int limit, IEnumerable<string> concluded, Overrun overrun)
        : base(overrun.Loop ?? $"The rules had not come to an end after {limit} firings; rules that only conclude fire once for each match.")
    {
        Limit = limit;
        Rules =
        [
            .. concluded.CountBy(rule => rule)
                .OrderByDescending(rule => rule.Value)
                .ThenBy(rule => rule.Key, StringComparer.Ordinal)
                .Select(rule => (rule.Key, rule.Value)),
        ];
    }

    public int Limit { get; }

    /// <summary>The rules that concluded, with how often, the most frequent first.</summary>
    public IReadOnlyList<(string Rule, int Conclusions)> Rules { get; }
}
