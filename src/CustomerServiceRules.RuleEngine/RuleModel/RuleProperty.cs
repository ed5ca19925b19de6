namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>A named piece of data attached to a definition by whoever made it, such as the class it comes from. Immutable.</summary>
public class RuleProperty
{
    /// <summary>Makes a property.</summary>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public RuleProperty(string name, object value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Value = value;
    }

    /// <summary>The key; case matters.</summary>
    public string Name { get; }

    /// <summary>What is attached; the model does not look into it.</summary>
    public object Value { get; }
}
