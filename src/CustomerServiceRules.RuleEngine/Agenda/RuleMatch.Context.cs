using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class RuleMatch
{
    IMatch IContext.Match => Activation;

    public CancellationToken CancellationToken => Session.CancellationToken;

    public void Halt() => Session.Halt();

    public void Insert(object fact) => Session.Insert(fact);

    public void InsertAll(IEnumerable<object> facts) => Session.InsertAll(facts);

    public bool TryInsert(object fact) => Session.TryInsert(fact);

    public void Update(object fact) => Session.Update(fact);

    public void UpdateAll(IEnumerable<object> facts) => Session.UpdateAll(facts);

    public bool TryUpdate(object fact) => Session.TryUpdate(fact);

    public void Retract(object fact) => Session.Retract(fact);

    public void RetractAll(IEnumerable<object> facts) => Session.RetractAll(facts);

    public bool TryRetract(object fact) => Session.TryRetract(fact);

    public IReadOnlyCollection<object> GetLinkedKeys() => LinkedFacts.Keys(this);

    public object? GetLinked(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return LinkedFacts.Find(this, key)?.Item;
    }

    public void InsertLinked(object key, object fact) => Session.InsertLinked(this, key, fact);

    public void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in Given(keyedFacts))
            Session.InsertLinked(this, key, fact);
    }

    public void UpdateLinked(object key, object fact) => Session.UpdateLinked(this, key, fact);

    public void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in Given(keyedFacts))
            Session.UpdateLinked(this, key, fact);
    }

    public void RetractLinked(object key, object fact) => Session.RetractLinked(this, key, fact);

    public void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in Given(keyedFacts))
            Session.RetractLinked(this, key, fact);
    }

    public object Resolve(Type serviceType) => Session.Resolve(Rule, serviceType);

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
