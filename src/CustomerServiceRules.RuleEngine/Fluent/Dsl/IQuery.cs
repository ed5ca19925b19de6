using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceRules.RuleEngine.Fluent.Dsl;

/// <summary>A query that has no source yet; begin with <see cref="QueryExtensions.Match"/> or <see cref="QueryExtensions.From"/>.</summary>
public interface IQuery
{
    /// <summary>What the operators write to.</summary>
    IQueryBuilder Builder { get; }
}

/// <summary>A query whose results so far are of type <typeparamref name="TSource"/>.</summary>
/// <typeparam name="TSource">The type of each result.</typeparam>
[SuppressMessage("Design", "CA1040", Justification = "The type parameter carries the type through the chain of operators.")]
public interface IQuery<out TSource>
{
    /// <summary>What the operators write to.</summary>
    IQueryBuilder Builder { get; }
}
