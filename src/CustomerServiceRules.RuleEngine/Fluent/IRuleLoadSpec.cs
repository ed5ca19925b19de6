using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace CustomerServiceRules.RuleEngine.Fluent;

/// <summary>
/// Says which rules are loaded and into which rule set. Sources accumulate; what is no rule class is skipped. Options and sources
/// may come in any order.
/// </summary>
[SuppressMessage("Naming", "CA1716", Justification = "The names are given by the engine's contract.")]
public interface IRuleLoadSpec
{
    /// <summary>Takes top-level classes that are not public too, also among types named explicitly; off by default.</summary>
    IRuleLoadSpec PrivateTypes(bool include = true);

    /// <summary>Takes nested classes too, whatever their visibility, also among types named explicitly; off by default.</summary>
    IRuleLoadSpec NestedTypes(bool include = true);

    /// <summary>Adds the rule classes of the assemblies.</summary>
    [RequiresUnreferencedCode(RuleTypeScanner.TrimmedTypes)]
    IRuleLoadSpec From(params Assembly[] assemblies);

    /// <summary>Adds the rule classes of the assemblies.</summary>
    [RequiresUnreferencedCode(RuleTypeScanner.TrimmedTypes)]
    IRuleLoadSpec From(IEnumerable<Assembly> assemblies);

    /// <summary>Adds the rule classes among the types; one named twice is loaded twice.</summary>
    IRuleLoadSpec From(params Type[] types);

    /// <summary>Adds the rule classes among the types; one named twice is loaded twice.</summary>
    IRuleLoadSpec From(IEnumerable<Type> types);

    /// <summary>Adds what the scanner is told to add; it is the scanner of this specification and shares its options.</summary>
    IRuleLoadSpec From(Action<IRuleTypeScanner> scanAction);

    /// <summary>Keeps only the classes whose attributes meet <paramref name="filter"/>; asked before any rule is instantiated.</summary>
    /// <exception cref="InvalidOperationException">The specification has a filter.</exception>
    IRuleLoadSpec Where(Func<IRuleMetadata, bool> filter);

    /// <summary>Names the rule set to load into, which is created if it is not there; <c>default</c> when not called.</summary>
    /// <exception cref="InvalidOperationException">The specification names a rule set.</exception>
    IRuleLoadSpec To(string ruleSetName);
}
