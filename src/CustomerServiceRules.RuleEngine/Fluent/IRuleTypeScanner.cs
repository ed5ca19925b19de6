using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace CustomerServiceRules.RuleEngine.Fluent;

/// <summary>
/// Collects rule classes from assemblies and lists of types. Candidates accumulate, a type named twice counts twice; what is no
/// rule class is skipped. The options may be set before or after the candidates.
/// </summary>
public interface IRuleTypeScanner
{
    /// <summary>Takes top-level classes that are not public too; off by default. Nested classes are not affected.</summary>
    IRuleTypeScanner PrivateTypes(bool include = true);

    /// <summary>Takes nested classes too, whatever their visibility; off by default.</summary>
    IRuleTypeScanner NestedTypes(bool include = true);

    /// <summary>Adds all types of the assemblies.</summary>
    [RequiresUnreferencedCode(RuleTypeScanner.TrimmedTypes)]
    IRuleTypeScanner Assembly(params Assembly[] assemblies);

    /// <summary>Adds all types of the assembly that <typeparamref name="T"/> is in.</summary>
    [RequiresUnreferencedCode(RuleTypeScanner.TrimmedTypes)]
    IRuleTypeScanner AssemblyOf<T>();

    /// <summary>Adds all types of the assembly that <paramref name="type"/> is in.</summary>
    [RequiresUnreferencedCode(RuleTypeScanner.TrimmedTypes)]
    IRuleTypeScanner AssemblyOf(Type type);

    /// <summary>Adds the types.</summary>
    IRuleTypeScanner Type(params Type[] types);

    /// <summary>Keeps only the types for which <paramref name="predicate"/> is true; a later call replaces an earlier one.</summary>
    IRuleTypeScanner Where(Func<Type, bool> predicate);
}
