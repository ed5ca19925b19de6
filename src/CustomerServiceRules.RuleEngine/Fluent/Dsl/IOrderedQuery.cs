namespace CustomerServiceRules.RuleEngine.Fluent.Dsl;

/// <summary>A query that has just been sorted; further keys rank below those before.</summary>
/// <typeparam name="TSource">The type of the collection.</typeparam>
public interface IOrderedQuery<out TSource> : IQuery<TSource>
{
}
