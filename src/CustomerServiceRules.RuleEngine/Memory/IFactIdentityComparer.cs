namespace CustomerServiceRules.RuleEngine;

/// <summary>
/// Tells whether two objects denote the same fact: they are the same reference, or they have exactly the same runtime type and the
/// comparer that applies to it says so. As an <see cref="IEqualityComparer{T}"/> it suits dictionaries that are keyed by facts.
/// </summary>
/// <remarks>It never changes and may be used by any number of threads, as far as the registered comparers may.</remarks>
public interface IFactIdentityComparer : IEqualityComparer<object>
{
    /// <summary>The same comparison for variables of type <typeparamref name="TFact"/>; the runtime type of each object decides.</summary>
    /// <typeparam name="TFact">The type of the objects compared.</typeparam>
    IEqualityComparer<TFact> GetComparer<TFact>();
}
