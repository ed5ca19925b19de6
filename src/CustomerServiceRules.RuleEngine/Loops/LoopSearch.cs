using CustomerServiceRules.RuleEngine.Loops;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Finds the turn of the loop in a chain of firings.
internal static class LoopSearch
{
    private const int StepsWithoutCycle = 10;

    internal static LoopReport Report(LoopWatch watch, RuleMatch next, int fired)
    {
        var chain = new List<Firing>();
        for (var firing = watch.ChainTo(next); firing is not null; firing = firing.Cause)
            chain.Add(firing);
        var (start, turn) = TurnOf([next.Rule, .. chain.Select(firing => firing.Match.Rule)]);
        var steps = chain.Skip(start).Take(turn > 0 ? turn : StepsWithoutCycle).Reverse().Select(firing => StepOf(watch, firing)).ToArray();
        return new LoopReport(fired, chain.Count, [.. steps.Take(turn).Select(step => step.Rule)], steps);
    }

    // The newest first. The shortest turn that is repeated over half of the chain at least; failing that, what lies between the
    // last two firings of a rule; a turn of 0 when no rule repeats.
    private static (int Start, int Turn) TurnOf(List<IRuleDefinition> rules)
    {
        for (var turn = 1; turn <= rules.Count / 2; turn++)
        {
            var repeated = 0;
            while (repeated + turn < rules.Count && ReferenceEquals(rules[repeated], rules[repeated + turn]))
                repeated++;
            if (repeated >= Math.Max(turn, (rules.Count / 2) - turn))
                return (0, turn);
        }

        for (var start = 0; start < rules.Count; start++)
        {
            if (rules.FindIndex(start + 1, rule => ReferenceEquals(rule, rules[start])) is var before and > 0)
                return (start, before - start);
        }

        return (0, 0);
    }

    private static LoopStep StepOf(LoopWatch watch, Firing firing) =>
        new(firing.Match.Rule, firing.Trigger, [.. firing.Match.Facts.Where(fact => fact.Value is not null).Select(fact => FactOf(watch, fact, fact.Value!))]);

    private static LoopFact FactOf(LoopWatch watch, IFactMatch fact, object value)
    {
        var (origin, by) = fact.Source switch
        {
            ILinkedFactSource linked => (LoopFactOrigin.Yielded, linked.Rule),
            not null => (LoopFactOrigin.Computed, null),
            null when fact.Declaration.Target is PatternElement { Source: not null } => (LoopFactOrigin.Computed, null),
            null => watch.TouchOf(value) is { } touch
                ? (touch.IsUpdate ? LoopFactOrigin.Updated : LoopFactOrigin.Inserted, touch.By)
                : (LoopFactOrigin.Given, (IRuleDefinition?)null),
        };
        return new LoopFact(fact.Declaration.Name, value, origin, by);
    }
}
