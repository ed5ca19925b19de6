namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>A lookup that also lists its keys.</summary>
/// <typeparam name="TKey">The type of the keys; null may be one of them.</typeparam>
/// <typeparam name="TElement">The type of the elements.</typeparam>
public interface IKeyedLookup<TKey, TElement> : ILookup<TKey, TElement>
{
    /// <summary>The keys in order of their first appearance, each once.</summary>
    IEnumerable<TKey> Keys { get; }
}
