using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceRules.RuleEngine.Aggregators;

/// <summary>Custom operators by name, for rules that do not say themselves which class makes their aggregators.</summary>
/// <remarks>One registry serves one thread at a time.</remarks>
public class AggregatorRegistry
{
    private readonly Dictionary<string, Registration> _factories = [];

    internal AggregatorRegistry()
    {
    }

    /// <summary>Gives a name its class.</summary>
    /// <param name="name">The name that rules use, case-sensitive.</param>
    /// <param name="factoryType">
    /// A class that implements <see cref="IAggregatorFactory"/> and has a public parameterless constructor.
    /// </param>
    /// <exception cref="ArgumentException">The name is registered already.</exception>
    public void RegisterFactory(
        string name, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type factoryType) =>
        _factories.Add(name, new Registration(factoryType));

    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    internal Type? Find(string name) => _factories.GetValueOrDefault(name)?.FactoryType;

    private sealed class Registration([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type factoryType)
    {
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
        internal Type FactoryType { get; } = factoryType;
    }
}
