using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Composition;

/// <summary>Loads one rule type through the engine's own repository and compares what was asked for with what came.</summary>
internal static class RuleLoading
{
    [RequiresDynamicCode(AotMessage.Rules)]
    public static IEnumerable<ComposedRule> Load(RuleRequest request, ProblemList problems)
    {
        var (type, module) = (request.RuleType, request.Module.Name);
        IRuleDefinition[] definitions;
        try
        {
            definitions = Definitions(type);
        }
        catch (Exception e) when (e is RuleDefinitionException or RuleActivationException)
        {
            problems.Add(CompositionProblemKind.InvalidRule, module, type.Name, $"could not be defined: {(e.InnerException ?? e).Message}");
            return [];
        }

        if (definitions.Length == 0)
        {
            problems.Add(
                CompositionProblemKind.RuleNotLoaded,
                module,
                type.Name,
                $"was asked for and not loaded: {WhyNotLoaded(type)}; expected a concrete, closed class that derives from Rule");
        }

        return definitions.Select(definition => new ComposedRule(
            new PolicyRule(
                definition.Name,
                module,
                type,
                type.GetCustomAttribute<CitesAttribute>()?.Clauses ?? [],
                type.GetCustomAttribute<OverridesAttribute>()?.Rules ?? [],
                definition),
            request.Policy,
            request.Module));
    }

    // The engines skip in silence what is no rule.
    private static string WhyNotLoaded(Type type) =>
        !typeof(Rule).IsAssignableFrom(type) ? "it does not derive from Rule"
        : type.ContainsGenericParameters ? "it is an open generic class"
        : type.IsAbstract ? "it is abstract"
        : "the engine made no rule of it";

    [RequiresDynamicCode(AotMessage.Rules)]
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "PolicyRules keeps the constructor of every rule type that it takes.")]
    private static IRuleDefinition[] Definitions(Type type)
    {
        var repository = new RuleRepository();
        repository.Load(load => load.PrivateTypes().NestedTypes().From(type));
        return [.. repository.GetRules()];
    }
}
