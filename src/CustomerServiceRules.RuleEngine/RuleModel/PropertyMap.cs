using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>The properties of a definition, in the order given, each name once. Immutable.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "The name is given by the engine's contract.")]
public class PropertyMap : IReadOnlyCollection<RuleProperty>
{
    private readonly OrderedDictionary<string, RuleProperty> _properties = [];

    /// <summary>Makes a map of <paramref name="properties"/>.</summary>
    /// <exception cref="ArgumentException">A name occurs twice.</exception>
    public PropertyMap(IEnumerable<RuleProperty> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        foreach (var property in properties)
        {
            if (!_properties.TryAdd(property.Name, property))
                throw new ArgumentException($"The property '{property.Name}' is given twice.", nameof(properties));
        }
    }

    /// <summary>How many properties there are.</summary>
    public int Count => _properties.Count;

    /// <summary>The value of the property <paramref name="name"/>.</summary>
    /// <exception cref="ArgumentException">There is no such property.</exception>
    public object this[string name] => TryGetProperty(name, out var property)
        ? property.Value
        : throw new ArgumentException($"There is no property '{name}'.", nameof(name));

    /// <summary>Looks a property up; false, and null in <paramref name="property"/>, when there is none.</summary>
    public bool TryGetProperty(string name, [MaybeNullWhen(false)] out RuleProperty property) => _properties.TryGetValue(name, out property);

    /// <inheritdoc/>
    public IEnumerator<RuleProperty> GetEnumerator() => _properties.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
