using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Policies.Running;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Composition;

/// <summary>Composes modules: gathers, checks, compiles.</summary>
internal static class Composer
{
    /// <exception cref="RulebookCompositionException">There are problems.</exception>
    [RequiresDynamicCode(AotMessage.Rules)]
    public static ComposedParts Compose(
        IEnumerable<ProcedureModule> modules,
        TimeZoneInfo timeZone,
        CalendarBook calendars,
        int firingLimit,
        Func<IReadOnlyList<PolicyRule>, IEnumerable<PolicyRule>>? ruleOrder,
        bool inSessions)
    {
        var problems = new ProblemList();
        var contents = modules.Select(Describe).OrderBy(content => content.Identity.Name, StringComparer.Ordinal).ToList();

        NameChecks.Check(contents, problems);
        var clauses = ClauseIndex.Of(contents, problems);
        var histories = ParameterComposition.Compose(contents, clauses, problems);
        var lists = ListComposition.Compose(contents, clauses, problems);
        var rules = RuleComposition.Compose(contents, clauses, problems);
        CarrierChecks.Check(contents, clauses, problems);
        var models = LifecycleComposition.Read(contents, clauses, problems);
        problems.ThrowIfAny();

        var policies = contents.SelectMany(content => content.Policies).OrderBy(policy => policy.Name, StringComparer.Ordinal).ToList();
        var networks = policies.Select(policy => Compile(policy, rules, ruleOrder, inSessions, problems)).OfType<PolicyNetwork>().ToList();
        var lifecycles = LifecycleComposition.Compile(models, problems);
        problems.ThrowIfAny();

        var catalogue = CatalogueBuilder.Build(contents, networks, rules, histories, lists, lifecycles);
        return new ComposedParts(
            EditionPrint.Of(catalogue, timeZone, calendars), timeZone, calendars, firingLimit, new Terminology(contents.SelectMany(content => content.Terms)), catalogue, networks, histories, lists, lifecycles);
    }

    private static ModuleContent Describe(ProcedureModule module)
    {
        var builder = new ModuleBuilder(module.Identity);
        module.Describe(builder);
        return builder.Content;
    }

    [RequiresDynamicCode(AotMessage.Rules)]
    private static PolicyNetwork? Compile(
        Policy policy,
        ComposedRules rules,
        Func<IReadOnlyList<PolicyRule>, IEnumerable<PolicyRule>>? ruleOrder,
        bool inSessions,
        ProblemList problems)
    {
        try
        {
            return new PolicyNetwork(policy, rules.InForce.Where(rule => rule.Policy == policy).Select(rule => rule.Rule), ruleOrder, inSessions);
        }
        catch (RuleCompilationException e)
        {
            var module = rules.InForce.FirstOrDefault(rule => rule.Rule.Name == e.RuleName)?.Rule.Module ?? "";
            problems.Add(CompositionProblemKind.InvalidRule, module, e.RuleName, $"does not compile: {e.InnerException?.Message ?? e.Message}");
            return null;
        }
    }
}
