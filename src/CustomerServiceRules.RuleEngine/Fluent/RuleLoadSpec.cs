using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using CustomerServiceRules.RuleEngine.Loading;

namespace CustomerServiceRules.RuleEngine.Fluent;

internal sealed class RuleLoadSpec : IRuleLoadSpec
{
    private const string DefaultRuleSet = "default";

    private readonly RuleTypeScanner _scanner = new();
    private Func<IRuleMetadata, bool>? _filter;
    private string? _ruleSetName;

    public string RuleSetName => _ruleSetName ?? DefaultRuleSet;

    public IRuleLoadSpec PrivateTypes(bool include = true)
    {
        _scanner.PrivateTypes(include);
        return this;
    }

    public IRuleLoadSpec NestedTypes(bool include = true)
    {
        _scanner.NestedTypes(include);
        return this;
    }

    [RequiresUnreferencedCode(RuleTypeScanner.TrimmedTypes)]
    public IRuleLoadSpec From(params Assembly[] assemblies)
    {
        _scanner.Assembly(assemblies);
        return this;
    }

    [RequiresUnreferencedCode(RuleTypeScanner.TrimmedTypes)]
    public IRuleLoadSpec From(IEnumerable<Assembly> assemblies)
    {
        ArgumentNullException.ThrowIfNull(assemblies);
        return From([.. assemblies]);
    }

    public IRuleLoadSpec From(params Type[] types)
    {
        _scanner.Type(types);
        return this;
    }

    public IRuleLoadSpec From(IEnumerable<Type> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        return From([.. types]);
    }

    public IRuleLoadSpec From(Action<IRuleTypeScanner> scanAction)
    {
        ArgumentNullException.ThrowIfNull(scanAction);
        scanAction(_scanner);
        return this;
    }

    public IRuleLoadSpec Where(Func<IRuleMetadata, bool> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (_filter is not null)
            throw new InvalidOperationException("The specification has a filter already; combine the conditions in one.");
        _filter = filter;
        return this;
    }

    public IRuleLoadSpec To(string ruleSetName)
    {
        ArgumentException.ThrowIfNullOrEmpty(ruleSetName);
        if (_ruleSetName is not null)
            throw new InvalidOperationException($"The specification loads into the rule set '{_ruleSetName}' already; it cannot load into '{ruleSetName}' too.");
        _ruleSetName = ruleSetName;
        return this;
    }

    public IEnumerable<Type> RuleTypes() =>
        Judged().Where(candidate => candidate.Outcome == RuleLoadOutcome.Loaded).Select(candidate => candidate.Type);

    internal IEnumerable<(Type Type, RuleLoadOutcome Outcome)> Judged() => _scanner.Judged().Select(candidate =>
        candidate.Outcome == RuleLoadOutcome.Loaded && _filter is not null && !_filter(new RuleMetadata(candidate.Type))
            ? (candidate.Type, RuleLoadOutcome.FilteredByMetadata)
            : candidate);
}
