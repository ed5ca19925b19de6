using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing;

[RequiresDynamicCode(RulesTestHarness.DynamicCode)]
[RequiresUnreferencedCode(RulesTestHarness.Reflection)]
internal sealed class RulesTestSetup : IRulesTestSetup
{
    private readonly List<RuleInfo> _rules = [];
    private readonly RuleDefinitionFactory _factory = new();

    public IReadOnlyCollection<RuleInfo> Rules => _rules;

    public Action<RuleCompiler>? CompilerSetupAction { get; set; }

    public void Rule<T>()
        where T : Rule => Rule(typeof(T));

    public void Rule(Type ruleType)
    {
        ArgumentNullException.ThrowIfNull(ruleType);
        if (!ruleType.IsSubclassOf(typeof(Rule)))
            throw new ArgumentException($"{ruleType} is no rule class; expected a class derived from {typeof(Rule)}.", nameof(ruleType));
        RefuseClass(ruleType, nameof(ruleType));
        foreach (var instance in new DefaultRuleActivator().Activate(ruleType))
            Add(instance, nameof(ruleType));
    }

    public void Rule(Rule ruleInstance)
    {
        ArgumentNullException.ThrowIfNull(ruleInstance);
        RefuseClass(ruleInstance.GetType(), nameof(ruleInstance));
        Add(ruleInstance, nameof(ruleInstance));
    }

    public void Rule(IRuleDefinition ruleDefinition)
    {
        ArgumentNullException.ThrowIfNull(ruleDefinition);
        Add(new RuleInfo(ruleDefinition), nameof(ruleDefinition));
    }

    private void Add(Rule instance, string parameter) =>
        Add(new RuleInfo(instance.GetType(), instance, _factory.Create(instance)), parameter);

    private void Add(RuleInfo rule, string parameter)
    {
        if (_rules.Exists(present => present.Definition.Name == rule.Definition.Name))
            throw new ArgumentException($"A rule named '{rule.Definition.Name}' is set up already; names must differ.", parameter);
        _rules.Add(rule);
    }

    private void RefuseClass(Type type, string parameter)
    {
        if (_rules.Exists(present => present.Type == type))
            throw new ArgumentException($"A rule of class {type} is set up already; a class can be set up once.", parameter);
    }
}
