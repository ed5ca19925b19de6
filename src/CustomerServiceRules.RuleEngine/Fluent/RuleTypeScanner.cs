using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.Loading;

namespace CustomerServiceRules.RuleEngine.Fluent;

/// <summary>Finds rule classes; also usable without a repository. Not thread-safe.</summary>
public class RuleTypeScanner : IRuleTypeScanner
{
    internal const string TrimmedTypes = "Rule classes of an assembly are found by reflection and may have been trimmed; name them by type to keep them.";

    // Types named one by one are reported whatever they are, those of an assembly only if they are meant to be rules.
    private readonly List<(Type Type, bool Named)> _candidates = [];
    private bool _privateTypes;
    private bool _nestedTypes;
    private Func<Type, bool> _predicate = _ => true;

    /// <inheritdoc/>
    public IRuleTypeScanner PrivateTypes(bool include = true)
    {
        _privateTypes = include;
        return this;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner NestedTypes(bool include = true)
    {
        _nestedTypes = include;
        return this;
    }

    /// <inheritdoc/>
    [RequiresUnreferencedCode(TrimmedTypes)]
    public IRuleTypeScanner Assembly(params Assembly[] assemblies)
    {
        ArgumentNullException.ThrowIfNull(assemblies);
        foreach (var assembly in assemblies)
            _candidates.AddRange(assembly.GetTypes().Select(type => (type, false)));
        return this;
    }

    /// <inheritdoc/>
    [RequiresUnreferencedCode(TrimmedTypes)]
    public IRuleTypeScanner AssemblyOf<T>() => Assembly(typeof(T).Assembly);

    /// <inheritdoc/>
    [RequiresUnreferencedCode(TrimmedTypes)]
    public IRuleTypeScanner AssemblyOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Assembly(type.Assembly);
    }

    /// <inheritdoc/>
    public IRuleTypeScanner Type(params Type[] types)
    {
        ArgumentNullException.ThrowIfNull(types);
        _candidates.AddRange(types.Select(type => (type, true)));
        return this;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner Where(Func<Type, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        _predicate = predicate;
        return this;
    }

    /// <summary>
    /// The rule classes among the candidates that pass the options and the predicate, in the order in which they were added.
    /// </summary>
    public Type[] GetRuleTypes() => [.. _candidates.Where(candidate => Judge(candidate.Type) == RuleLoadOutcome.Loaded).Select(candidate => candidate.Type)];

    /// <summary>
    /// Whether a type can be loaded as a rule: it derives from <see cref="Rule"/>, is not abstract and has no open type parameters.
    /// Visibility and nesting do not matter here.
    /// </summary>
    public static bool IsRuleType(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return JudgeKind(type) == RuleLoadOutcome.Loaded;
    }

    // Every candidate with what stands against it; Loaded where nothing does.
    internal IEnumerable<(Type Type, RuleLoadOutcome Outcome)> Judged() => _candidates
        .Select(candidate => (candidate.Type, Outcome: Judge(candidate.Type), candidate.Named))
        .Where(candidate => candidate.Named || candidate.Outcome != RuleLoadOutcome.NoRule)
        .Select(candidate => (candidate.Type, candidate.Outcome));

    private static RuleLoadOutcome JudgeKind(Type type)
    {
        if (!type.IsSubclassOf(typeof(Rule)))
            return RuleLoadOutcome.NoRule;
        if (type.ContainsGenericParameters)
            return RuleLoadOutcome.OpenGeneric;
        return type.IsAbstract ? RuleLoadOutcome.Abstract : RuleLoadOutcome.Loaded;
    }

    private RuleLoadOutcome Judge(Type type)
    {
        var kind = JudgeKind(type);
        if (kind != RuleLoadOutcome.Loaded)
            return kind;
        if (type.IsNested && !_nestedTypes)
            return RuleLoadOutcome.NestedType;
        if (!type.IsNested && !type.IsPublic && !_privateTypes)
            return RuleLoadOutcome.PrivateType;
        return _predicate(type) ? RuleLoadOutcome.Loaded : RuleLoadOutcome.FilteredByType;
    }
}
