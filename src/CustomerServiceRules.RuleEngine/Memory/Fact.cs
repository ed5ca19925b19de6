using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal abstract class Fact : IFact
{
    // A field, not a property: compiled conditions read it directly.
    internal object? Item;

    protected Fact(object? item) => Item = item;

    public Type Type => Item?.GetType() ?? typeof(object);

    object? IFact.Value => Item;

    public virtual IFactSource? Source => null;
}

// The value of a Let or From: no fact of the session, never found by Query.
internal sealed class BoundValue(object? item) : Fact(item);
