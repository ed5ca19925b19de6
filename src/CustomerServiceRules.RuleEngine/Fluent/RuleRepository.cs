using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Fluent;

/// <summary>Loads rule classes into named rule sets. Not thread-safe; what it is compiled to is.</summary>
public class RuleRepository : IRuleRepository
{
    private readonly List<IRuleSet> _ruleSets = [];
    private IRuleActivator _activator;

    /// <summary>Makes an empty repository that instantiates rules by <see cref="DefaultRuleActivator"/>.</summary>
    public RuleRepository()
        : this(new DefaultRuleActivator())
    {
    }

    /// <summary>Makes an empty repository that instantiates rules by <paramref name="activator"/>.</summary>
    public RuleRepository(IRuleActivator activator)
    {
        ArgumentNullException.ThrowIfNull(activator);
        _activator = activator;
    }

    /// <summary>What instantiates rules from the next load on.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public IRuleActivator Activator
    {
        get => _activator;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _activator = value;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<IRuleSet> GetRuleSets() => _ruleSets;

    /// <summary>
    /// Loads what the specification names: adds to its rule set, which is created first. When the load fails none of its rules is added.
    /// </summary>
    /// <exception cref="RuleActivationException">A rule class could not be instantiated.</exception>
    /// <exception cref="RuleDefinitionException">A rule class does not give a valid definition.</exception>
    [RequiresDynamicCode(RuleDefinitionFactory.DynamicCode)]
    [RequiresUnreferencedCode("Rule classes are instantiated by reflection; their constructors may have been trimmed.")]
    public void Load(Action<IRuleLoadSpec> specAction)
    {
        ArgumentNullException.ThrowIfNull(specAction);
        var spec = new RuleLoadSpec();
        specAction(spec);
        var ruleSet = RuleSetFor(spec.RuleSetName);
        Rule[] rules = [.. spec.RuleTypes().SelectMany(Activate)];
        ruleSet.Add(new RuleDefinitionFactory().Create(rules));
    }

    internal void Add(string ruleSet, IReadOnlyCollection<IRuleDefinition> definitions) => RuleSetFor(ruleSet).Add(definitions);

    /// <summary>Adds a rule set made elsewhere; later loads into its name add to this very object.</summary>
    /// <exception cref="ArgumentException">There is a rule set of that name.</exception>
    public void Add(IRuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        if (Find(ruleSet.Name) is not null)
            throw new ArgumentException($"There is a rule set '{ruleSet.Name}' already.", nameof(ruleSet));
        _ruleSets.Add(ruleSet);
    }

    [RequiresUnreferencedCode("The constructor may have been trimmed.")]
    [SuppressMessage("Design", "CA1031", Justification = "Whatever goes wrong in an activator is reported with the rule's class.")]
    internal IReadOnlyCollection<Rule> Activate(Type type)
    {
        try
        {
            return [.. _activator.Activate(type)];
        }
        catch (Exception cause)
        {
            throw new RuleActivationException(type, cause);
        }
    }

    private IRuleSet RuleSetFor(string name)
    {
        var ruleSet = Find(name);
        if (ruleSet is null)
        {
            ruleSet = new RuleSet(name);
            _ruleSets.Add(ruleSet);
        }

        return ruleSet;
    }

    private IRuleSet? Find(string name) => _ruleSets.Find(ruleSet => ruleSet.Name == name);
}
