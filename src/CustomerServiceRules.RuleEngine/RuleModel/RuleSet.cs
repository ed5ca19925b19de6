namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>A rule set that keeps its definitions in a list. Adding is not thread-safe.</summary>
public class RuleSet : IRuleSet
{
    private readonly List<IRuleDefinition> _rules = [];

    /// <summary>Makes an empty rule set.</summary>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public RuleSet(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IEnumerable<IRuleDefinition> Rules => _rules;

    /// <inheritdoc/>
    public void Add(IEnumerable<IRuleDefinition> ruleDefinitions) => _rules.AddRange(ruleDefinitions);
}
