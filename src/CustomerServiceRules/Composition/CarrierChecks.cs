using System.Reflection;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Policies.Analysis;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Composition;

/// <summary>Checks the citations of what is no rule: models, computations, orders of policies, clauses said not to be carried.</summary>
internal static class CarrierChecks
{
    public static void Check(IReadOnlyList<ModuleContent> contents, ClauseIndex clauses, ProblemList problems)
    {
        foreach (var content in contents)
        {
            var module = content.Identity.Name;
            foreach (var carrier in content.Carriers)
                clauses.Check(ClausesOf(carrier), module, ExpressionPrinter.Name(carrier));
            foreach (var policy in content.Policies.Where(policy => policy.OrderClauses.Count > 0))
                clauses.Check(policy.OrderClauses, module, policy.Name);
            foreach (var (clause, reason) in content.NotCarried)
                clauses.Check([clause], module, $"not carried: {reason}");
        }
    }

    public static IReadOnlyList<string> ClausesOf(Type type) => type.GetCustomAttribute<CitesAttribute>()?.Clauses ?? [];
}
