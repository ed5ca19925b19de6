namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>Definitions under a common name.</summary>
public interface IRuleSet
{
    /// <summary>The name; unique within a repository.</summary>
    string Name { get; }

    /// <summary>The definitions in the order in which they were added.</summary>
    IEnumerable<IRuleDefinition> Rules { get; }

    /// <summary>Appends definitions; the same one or the same name may occur several times.</summary>
    void Add(IEnumerable<IRuleDefinition> ruleDefinitions);
}
