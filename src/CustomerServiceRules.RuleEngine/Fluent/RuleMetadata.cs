using System.Reflection;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Fluent;

/// <summary>Reads the attributes of a rule class. Tags and priority are inherited; name, description and repeatability are not.</summary>
public class RuleMetadata : IRuleMetadata
{
    /// <summary>Reads the attributes of <paramref name="ruleType"/>.</summary>
    public RuleMetadata(Type ruleType)
    {
        ArgumentNullException.ThrowIfNull(ruleType);
        RuleType = ruleType;
        Name = ruleType.GetCustomAttribute<NameAttribute>(inherit: false)?.Value ?? ruleType.FullName ?? ruleType.Name;
        Description = ruleType.GetCustomAttribute<DescriptionAttribute>(inherit: false)?.Value ?? string.Empty;
        Tags = [.. ruleType.GetCustomAttributes<TagAttribute>(inherit: true).Select(tag => tag.Value)];
        Priority = ruleType.GetCustomAttribute<PriorityAttribute>(inherit: true)?.Value;
        Repeatability = ruleType.GetCustomAttribute<RepeatabilityAttribute>(inherit: false)?.Value;
    }

    /// <inheritdoc/>
    public Type RuleType { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Description { get; }

    /// <inheritdoc/>
    public string[] Tags { get; }

    /// <summary>The priority of the class or, if it has none, of its nearest base class that has one; null if there is none.</summary>
    public int? Priority { get; }

    /// <summary>The repeatability given on the class itself; null if there is none.</summary>
    public RuleRepeatability? Repeatability { get; }
}
