using CustomerServiceRules.RuleEngine.Runtime;

namespace CustomerServiceRules.RuleEngine;

/// <summary>
/// The comparers that tell whether two objects denote the same fact. A factory of sessions uses what is registered when it is compiled.
/// </summary>
/// <remarks>One registry serves one thread at a time.</remarks>
public class FactIdentityComparerRegistry
{
    private readonly Dictionary<Type, IEqualityComparer<object>> _ofTypes = [];

    /// <summary>
    /// What decides for facts whose type has no comparer of its own. By default it compares <see cref="RuleModel.IIdentityProvider.GetIdentity"/>
    /// of facts that provide an identity and asks <see cref="object.Equals(object)"/> of all others.
    /// </summary>
    /// <remarks>
    /// It is called for two different objects of the same runtime type, never with null. A null comparer fails when it is first used.
    /// </remarks>
    public IEqualityComparer<object> DefaultFactIdentityComparer { get; set; } = StandardIdentity.Instance;

    /// <summary>
    /// Lets a comparer decide for facts whose runtime type is exactly <typeparamref name="TFact"/>, in place of any former one.
    /// </summary>
    /// <typeparam name="TFact">The runtime type; derived types are not meant.</typeparam>
    /// <param name="comparer">
    /// Called for two different objects, never with null; its hash codes must not change while a fact is in a session. A null comparer
    /// is accepted and fails when it is first used.
    /// </param>
    public void RegisterComparer<TFact>(IEqualityComparer<TFact> comparer) => _ofTypes[typeof(TFact)] = new UntypedComparer<TFact>(comparer);

    internal FactIdentity Snapshot() => _ofTypes.Count == 0 && ReferenceEquals(DefaultFactIdentityComparer, StandardIdentity.Instance)
        ? FactIdentity.Standard
        : new FactIdentity(DefaultFactIdentityComparer, new(_ofTypes));

    private sealed class UntypedComparer<TFact>(IEqualityComparer<TFact> comparer) : IEqualityComparer<object>
    {
        public new bool Equals(object? x, object? y) => comparer.Equals((TFact?)x, (TFact?)y);

        public int GetHashCode(object obj) => comparer.GetHashCode((TFact)obj!);
    }
}
