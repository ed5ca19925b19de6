using CustomerServiceRules.Policies.Analysis;

namespace CustomerServiceRules.Policies;

/// <summary>A rule as a policy knows it: its definition with module, citations and overrides.</summary>
internal sealed class PolicyRule(
    string name, string module, Type type, IReadOnlyList<string> clauses, IReadOnlyList<string> overrides, IRuleDefinition definition)
{
    public string Name { get; } = name;

    public string Module { get; } = module;

    public Type Type { get; } = type;

    public IReadOnlyList<string> Clauses { get; } = clauses;

    public IReadOnlyList<string> Overrides { get; } = overrides;

    public IRuleDefinition Definition { get; } = definition;

    /// <summary>What the rule tests without matching a fact.</summary>
    public IReadOnlyList<string> Tests { get; } = RulePrinter.PrintTests(definition);

    /// <summary>The conditions and conclusions, one line each.</summary>
    public IReadOnlyList<string> Text { get; } = RulePrinter.Print(definition);
}
