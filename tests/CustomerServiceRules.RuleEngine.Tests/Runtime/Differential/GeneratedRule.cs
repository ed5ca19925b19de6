using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime.Differential;

// A rule whose meaning is found by nested loops over all facts. The first pattern of a rule that yields is named "x0".
internal sealed record GeneratedRule(string Name, IReadOnlyList<Step> Steps, bool Yields)
{
    internal IRuleDefinition Build()
    {
        Expression<Action<IContext, Item>> yield = (ctx, x0) => Conclude(ctx, x0);
        Expression<Action<IContext>> nothing = ctx => Quiet.Use(ctx);
        return Element.RuleDefinition(
            Name, "", 0, Element.AndGroup(Steps.Select(step => step.Build())), Element.ActionGroup(Element.Action(Yields ? yield : nothing)));
    }

    internal IEnumerable<string> Matches(IReadOnlyList<Item> facts) => Combinations(facts).Select(values => Text(Name, Bound(values)));

    internal IEnumerable<Derived> Conclusions(IReadOnlyList<Item> facts) =>
        Combinations(facts).Select(values => (Item)values["x0"]!).Select(item => new Derived(item.K, item.V));

    // Nested loops over so many combinations, conditions aside.
    internal long Cost(IReadOnlyList<Item> facts) => Steps.Aggregate(1L, (cost, step) => cost * Math.Max(1, step.Breadth(facts)));

    internal static string Text(string name, IEnumerable<(string Variable, object? Value)> values) =>
        $"{name}({string.Join(", ", values.Where(entry => entry.Value is not null).Select(entry => $"{entry.Variable}={Text(entry.Variable, entry.Value)}"))})";

    public override string ToString() => $"{Name}{(Yields ? " yields" : "")}: {string.Join("; ", Steps)}";

    private static IEnumerable<(string Variable, object? Value)> Bound(Dictionary<string, object?> values) =>
        values.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (entry.Key, entry.Value));

    // A sorted collection, whose variable is called so, is shown in its order.
    private static string Text(string variable, object? value) => value switch
    {
        IEnumerable<IGrouping<int, Item>> groups => "{" + string.Join(" ", groups.OrderBy(group => group.Key).Select(group => group.Key + Text(variable, group))) + "}",
        IEnumerable<Item> items when variable.StartsWith(SortStep.Prefix, StringComparison.Ordinal) => "[" + string.Join(" ", items) + "]",
        IEnumerable<Item> items => "[" + string.Join(" ", items.Select(item => item.ToString()).Order(StringComparer.Ordinal)) + "]",
        _ => value!.ToString()!,
    };

    private static void Conclude(IContext ctx, Item x0)
    {
        if (ctx.GetLinked("conclusion") is null)
            ctx.InsertLinked("conclusion", new Derived(x0.K, x0.V));
        else
            ctx.UpdateLinked("conclusion", new Derived(x0.K, x0.V));
    }

    private IEnumerable<Dictionary<string, object?>> Combinations(IReadOnlyList<Item> facts)
    {
        IEnumerable<Dictionary<string, object?>> combinations = [[]];
        foreach (var step in Steps)
            combinations = [.. combinations.SelectMany(values => step.Extend(values, facts))];
        return combinations;
    }
}
