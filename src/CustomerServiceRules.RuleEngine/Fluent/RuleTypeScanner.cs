using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Fluent;

/// <summary>Finds rule classes; also usable without a repository. Not thread-safe.</summary>
public class RuleTypeScanner : IRuleTypeScanner
{
    internal const string TrimmedTypes = "Rule classes of an assembly are found by reflection and may have been trimmed; name them by type to keep them.";

    private readonly List<Type> _candidates = [];
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
            _candidates.AddRange(assembly.GetTypes());
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
        _candidates.AddRange(types);
        return this;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner Where(Func<Type, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        _predicate = predicate;
        return this;
    }

    /// <summary>The rule classes among the candidates that pass the options and the predicate, in the order in which they were added.</summary>
    public Type[] GetRuleTypes() => [.. _candidates.Where(type => IsRuleType(type) && IsVisible(type) && _predicate(type))];

    /// <summary>
    /// Whether a type can be loaded as a rule: it derives from <see cref="Rule"/>, is not abstract and has no open type parameters.
    /// Visibility and nesting do not matter here.
    /// </summary>
    public static bool IsRuleType(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract && !type.ContainsGenericParameters;
    }

    private bool IsVisible(Type type) => type.IsNested ? _nestedTypes : type.IsPublic || _privateTypes;
}
