namespace CustomerServiceRules.RuleEngine.Fluent.Dsl;

/// <summary>A query between two operators; what an operator returns.</summary>
/// <typeparam name="TSource">The type of each result.</typeparam>
/// <param name="builder">What the operators write to.</param>
public class QueryExpression<TSource>(IQueryBuilder builder) : ICollectQuery<TSource>, IOrderedQuery<TSource>
{
    /// <inheritdoc/>
    public IQueryBuilder Builder { get; } = builder;
}
