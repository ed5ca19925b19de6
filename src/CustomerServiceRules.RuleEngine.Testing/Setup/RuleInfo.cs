using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing;

/// <summary>A rule under test: its definition and, when it was written as a class, the class and the instance.</summary>
public struct RuleInfo
{
    /// <summary>Describes a rule written as a class.</summary>
    /// <param name="type">The rule class, or null.</param>
    /// <param name="instance">The instance that was defined, or null.</param>
    /// <param name="definition">What the instance defined.</param>
    /// <exception cref="ArgumentNullException">The definition is null.</exception>
    public RuleInfo(Type? type, object? instance, IRuleDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        Type = type;
        Instance = instance;
        Definition = definition;
    }

    /// <summary>Describes a rule of which only the definition is known.</summary>
    /// <param name="definition">The definition.</param>
    /// <exception cref="ArgumentNullException">The definition is null.</exception>
    public RuleInfo(IRuleDefinition definition)
        : this(null, null, definition)
    {
    }

    /// <summary>The rule class; null when the rule was set up by its definition.</summary>
    public Type? Type { get; }

    /// <summary>The instance that was defined; null when the rule was set up by its definition.</summary>
    public object? Instance { get; }

    /// <summary>The rule as data; its name is what firings are attributed by.</summary>
    public IRuleDefinition Definition { get; }
}
