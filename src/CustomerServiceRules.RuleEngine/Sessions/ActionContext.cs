using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed class ActionContext(RuleSession session, RuleMatch match, CancellationToken cancellationToken) : IContext
{
    public IRuleDefinition Rule => match.Rule;

    public IMatch Match => match;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public void Halt() => session.Halt();

    public void Insert(object fact) => session.Insert(fact);

    public void InsertAll(IEnumerable<object> facts) => session.InsertAll(facts);

    public bool TryInsert(object fact) => session.TryInsert(fact);

    public void Update(object fact) => session.Update(fact);

    public void UpdateAll(IEnumerable<object> facts) => session.UpdateAll(facts);

    public bool TryUpdate(object fact) => session.TryUpdate(fact);

    public void Retract(object fact) => session.Retract(fact);

    public void RetractAll(IEnumerable<object> facts) => session.RetractAll(facts);

    public bool TryRetract(object fact) => session.TryRetract(fact);

    public IReadOnlyCollection<object> GetLinkedKeys() => LinkedFacts.Keys(match);

    public object? GetLinked(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return LinkedFacts.Find(match, key)?.Item;
    }

    public void InsertLinked(object key, object fact) => session.InsertLinked(match, key, fact);

    public void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in Given(keyedFacts))
            session.InsertLinked(match, key, fact);
    }

    public void UpdateLinked(object key, object fact) => session.UpdateLinked(match, key, fact);

    public void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in Given(keyedFacts))
            session.UpdateLinked(match, key, fact);
    }

    public void RetractLinked(object key, object fact) => session.RetractLinked(match, key, fact);

    public void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in Given(keyedFacts))
            session.RetractLinked(match, key, fact);
    }

    private static KeyValuePair<object, object>[] Given(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        ArgumentNullException.ThrowIfNull(keyedFacts);
        KeyValuePair<object, object>[] given = [.. keyedFacts];
        foreach (var (key, fact) in given)
        {
            ArgumentNullException.ThrowIfNull(key);
            ArgumentNullException.ThrowIfNull(fact);
        }

        return given;
    }
}
