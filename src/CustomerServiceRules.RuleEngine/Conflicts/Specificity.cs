using System.Runtime.CompilerServices;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// How many patterns and conditions a rule demands, counted once a rule.
internal static class Specificity
{
    private static readonly ConditionalWeakTable<IRuleDefinition, StrongBox<int>> Known = [];

    internal static int Of(IRuleDefinition rule) => Known.GetValue(rule, known => new StrongBox<int>(Of(known.LeftHandSide))).Value;

    private static int Of(RuleElement element) => element switch
    {
        PatternElement pattern => 1 + pattern.Expressions.Count + (pattern.Source is null ? 0 : Of(pattern.Source)),
        AggregateElement aggregate => Of(aggregate.Source),
        OrElement or => or.ChildElements.Min(Of),
        GroupElement group => group.ChildElements.Sum(Of),
        ExistsElement exists => Of(exists.Source),
        NotElement not => Of(not.Source),
        ForAllElement all => Of(all.BasePattern) + all.Patterns.Sum(Of),
        _ => 0,
    };
}
