using System.Globalization;
using System.Linq.Expressions;

namespace CustomerServiceRules.Policies.Analysis;

/// <summary>Prints a rule's conditions and conclusions in one canonical form, the same in both engines.</summary>
internal sealed class RulePrinter
{
    private readonly Dictionary<string, string> _generated = new(StringComparer.Ordinal);

    /// <summary>The lines of a definition: what it matches, tests and concludes.</summary>
    public static IReadOnlyList<string> Print(IRuleDefinition definition)
    {
        var printer = new RulePrinter();
        return
        [
            .. definition.LeftHandSide.ChildElements.Select(printer.Text),
            .. definition.RightHandSide.Actions.SelectMany(Conclusions.In).Select(candidate => $"then {printer.Text(candidate)}"),
        ];
    }

    /// <summary>What a definition tests without matching a fact.</summary>
    public static IReadOnlyList<string> PrintTests(IRuleDefinition definition)
    {
        var printer = new RulePrinter();
        return [.. TestsIn(definition.LeftHandSide).Select(printer.Text)];
    }

    public static string PrintElement(RuleElement element) => new RulePrinter().Text(element);

    public static string PrintCondition(LambdaExpression condition) => new RulePrinter().Text(condition.Body);

    private static IEnumerable<RuleElement> TestsIn(RuleElement element) => element switch
    {
        GroupElement group => group.ChildElements.SelectMany(TestsIn),
        NotElement or ExistsElement or ForAllElement => [element],
        _ => [],
    };

    private string Text(RuleElement element) => element switch
    {
        PatternElement pattern => Pattern(pattern),
        NotElement not => $"not {Text(not.Source)}",
        ExistsElement exists => $"exists {Text(exists.Source)}",
        ForAllElement all => $"all {Text(all.BasePattern)} satisfy {string.Join(" and ", all.Patterns.Select(Text))}",
        OrElement or => $"({string.Join(" or ", or.ChildElements.Select(Text))})",
        GroupElement and => $"({string.Join(" and ", and.ChildElements.Select(Text))})",
        AggregateElement aggregate => $"{aggregate.Name}({Named(aggregate.Expressions)}) of {Text(aggregate.Source)}",
        BindingElement binding => Text(binding.Expression.Body),
        _ => element.ElementType.ToString(),
    };

    private string Pattern(PatternElement pattern)
    {
        var source = pattern.Source is null ? "" : $" = {Text(pattern.Source)}";
        var conditions = pattern.Expressions.Find(PatternElement.ConditionName).Select(condition => Text(condition.Expression.Body));
        var where = string.Join(" && ", conditions);
        var name = NameOf(pattern.Declaration.Name);
        return $"{ExpressionPrinter.Name(pattern.ValueType)} {name}{source}{(where.Length == 0 ? "" : $" where {where}")}";
    }

    private string Named(ExpressionCollection expressions) =>
        string.Join(", ", expressions.Select(expression => $"{expression.Name}: {Text(expression.Expression.Body)}"));

    private string Text(Expression expression) => ExpressionPrinter.Print(expression, NameOf);

    private string NameOf(string name)
    {
        if (!IsGenerated(name))
            return name;

        if (!_generated.TryGetValue(name, out var text))
            _generated.Add(name, text = string.Create(CultureInfo.InvariantCulture, $"fact{_generated.Count + 1}"));
        return text;
    }

    private static bool IsGenerated(string name) => name.Length > 1 && name[0] == '$' && name[^1] == '$';
}
