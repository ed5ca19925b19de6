namespace CustomerServiceRules.RuleEngine.Fluent.Dsl;

/// <summary>A query that has just been collected.</summary>
/// <typeparam name="TSource">The type of the collection.</typeparam>
public interface ICollectQuery<out TSource> : IQuery<TSource>
{
}
