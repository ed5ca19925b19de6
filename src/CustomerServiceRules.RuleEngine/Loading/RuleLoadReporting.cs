using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Loading;

/// <summary>
/// Loads rules and says what became of each type asked for. A plain <see cref="RuleRepository.Load"/> leaves types out in silence
/// and stops at the first that fails.
/// </summary>
public static class RuleLoadReporting
{
    /// <summary>
    /// Loads as <see cref="RuleRepository.Load"/> does, but fails on no single type: if any type fails, nothing is added, and the
    /// report has an entry for every type, failed or not. Not thread-safe.
    /// </summary>
    /// <param name="repository">The repository to load into.</param>
    /// <param name="specAction">Says what to load, as for a plain load.</param>
    /// <returns>What became of each type.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The specification has two filters or two rule sets.</exception>
    [RequiresDynamicCode(RuleDefinitionFactory.DynamicCode)]
    [RequiresUnreferencedCode("Rule classes are instantiated by reflection; their constructors may have been trimmed.")]
    public static RuleLoadReport LoadWithReport(this RuleRepository repository, Action<IRuleLoadSpec> specAction)
    {
        ArgumentNullException.ThrowIfNull(repository);
        ArgumentNullException.ThrowIfNull(specAction);
        var spec = new RuleLoadSpec();
        specAction(spec);

        var definitions = new List<IRuleDefinition>();
        RuleLoadEntry[] entries = [.. spec.Judged().Select(candidate => Load(repository, candidate.Type, candidate.Outcome, definitions))];
        var report = new RuleLoadReport(spec.RuleSetName, entries);
        repository.Add(spec.RuleSetName, report.HasFailures ? [] : definitions);
        return report;
    }

    [RequiresDynamicCode(RuleDefinitionFactory.DynamicCode)]
    [RequiresUnreferencedCode("The constructor may have been trimmed.")]
    private static RuleLoadEntry Load(RuleRepository repository, Type type, RuleLoadOutcome judged, List<IRuleDefinition> definitions)
    {
        if (judged != RuleLoadOutcome.Loaded)
            return new RuleLoadEntry(type, judged, ReasonFor(judged), [], null);
        try
        {
            var made = new RuleDefinitionFactory().Create(repository.Activate(type));
            definitions.AddRange(made);
            return made.Count == 0
                ? new RuleLoadEntry(type, RuleLoadOutcome.NoInstance, ReasonFor(RuleLoadOutcome.NoInstance), [], null)
                : new RuleLoadEntry(type, RuleLoadOutcome.Loaded, string.Empty, [.. made.Select(definition => definition.Name)], null);
        }
        catch (RuleActivationException failure)
        {
            return Failed(type, RuleLoadOutcome.ActivationFailed, failure);
        }
        catch (RuleDefinitionException failure)
        {
            return Failed(type, RuleLoadOutcome.DefinitionFailed, failure);
        }
    }

    private static RuleLoadEntry Failed(Type type, RuleLoadOutcome outcome, Exception failure) =>
        new(type, outcome, $"{ReasonFor(outcome)}: {failure.InnerException!.Message}", [], failure);

    private static string ReasonFor(RuleLoadOutcome outcome) => outcome switch
    {
        RuleLoadOutcome.NoRule => $"it does not derive from {typeof(Rule).FullName}",
        RuleLoadOutcome.Abstract => "it is abstract; name the classes that derive from it",
        RuleLoadOutcome.OpenGeneric => "it has open type parameters; name it with type arguments",
        RuleLoadOutcome.PrivateType => "it is not public; ask for PrivateTypes()",
        RuleLoadOutcome.NestedType => "it is nested; ask for NestedTypes()",
        RuleLoadOutcome.FilteredByType => "the scanner's Where left it out",
        RuleLoadOutcome.FilteredByMetadata => "the specification's Where left it out",
        RuleLoadOutcome.NoInstance => "the activator gave no instance of it",
        RuleLoadOutcome.ActivationFailed => "it could not be instantiated",
        _ => "it does not give a valid definition",
    };
}
