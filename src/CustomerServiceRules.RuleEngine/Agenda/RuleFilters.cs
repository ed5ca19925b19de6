namespace CustomerServiceRules.RuleEngine.Runtime;

// What the definition of a rule demands of a match before it may wait: all predicates, in order up to the first false one, and
// then that one of the keys has changed since the match was last taken for firing.
internal sealed class RuleFilters(FilterExpression<bool>[] predicates, FilterExpression<object?>[] keys)
{
    internal bool Accept(RuleSession session, RuleMatch match)
    {
        foreach (var predicate in predicates)
        {
            if (!predicate.TryCompute(session, match, out var holds) || !holds)
                return false;
        }

        return keys.Length == 0 || HasChanged(session, match);
    }

    internal static void Select(RuleMatch match) => match.Activation.KeyChange?.Keep();

    private bool HasChanged(RuleSession session, RuleMatch match)
    {
        var values = new object?[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            if (!keys[i].TryCompute(session, match, out values[i]))
                return false;
        }

        return (match.Activation.KeyChange ??= new KeyChange()).Differs(values);
    }
}

// The values of a match's keys: as last seen, and as they were when it was last taken for firing.
internal sealed class KeyChange
{
    private object?[]? _seen;
    private object?[]? _kept;

    internal bool Differs(object?[] values)
    {
        _seen = values;
        return _kept is null || !_kept.AsSpan().SequenceEqual(values);
    }

    internal void Keep() => _kept = _seen;
}
