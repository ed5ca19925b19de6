using CustomerServiceRules.Decisions;
using CustomerServiceRules.Policies.Running;

namespace CustomerServiceRules.Policies.Explaining;

/// <summary>Finds why the rules of a policy that did not conclude about a subject did not.</summary>
internal static class RefusalFinder
{
    public static IReadOnlyList<Refusal> Find(SubjectRun run, int place)
    {
        var network = run.Run.Plan.Networks[place];
        var concluded = run.SettlementAt(place)!.All.Select(conclusion => conclusion.Rule).ToHashSet();
        var facts = FactsOf(run, place);
        return
        [
            .. from rule in network.Rules
               where !concluded.Contains(rule)
               let unmet = RuleTrial.Of(rule.Definition, run, facts)
               where unmet.Count > 0
               select new Refusal(rule.Name, network.Policy.ConstantText(rule.Definition), rule.Clauses, unmet),
        ];
    }

    /// <summary>The first rule whose conditions throw for a subject, or null.</summary>
    public static PolicyRule? FirstBroken(SubjectRun run, int place)
    {
        var facts = FactsOf(run, place);
        return run.Run.Plan.Networks[place].Rules.FirstOrDefault(rule => Throws(rule, run, facts));
    }

    private static List<object> FactsOf(SubjectRun run, int place) => [.. run.FactsSeenBy(place), .. run.Run.SharedFacts(place)];

    private static bool Throws(PolicyRule rule, SubjectRun run, IReadOnlyList<object> facts)
    {
        try
        {
            RuleTrial.Of(rule.Definition, run, facts);
            return false;
        }
#pragma warning disable CA1031 // Whatever a broken condition throws is what is looked for.
        catch (Exception)
#pragma warning restore CA1031
        {
            return true;
        }
    }
}
