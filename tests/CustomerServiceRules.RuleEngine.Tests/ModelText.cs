using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests;

/// <summary>Prints a definition's tree on one line, so that a test can compare the whole of it.</summary>
internal static class ModelText
{
    public static string Text(this RuleElement element) => element switch
    {
        PatternElement pattern => $"{Short(pattern.ValueType)} {pattern.Declaration.Name}{Texts(" [", pattern.Expressions, "]")}{(pattern.Source is null ? "" : $" from {pattern.Source.Text()}")}",
        NamedExpressionElement expression => $"{expression.Name}: {expression.Expression}",
        BindingElement binding => $"Binding {Short(binding.ResultType)} {binding.Expression}",
        AggregateElement aggregate => $"{aggregate.Name} {Short(aggregate.ResultType)}{Texts(" {", aggregate.Expressions, "}")} of ({aggregate.Source.Text()})",
        GroupElement group => $"{group.ElementType}({string.Join("; ", group.ChildElements.Select(Text))})",
        ExistsElement exists => $"Exists({exists.Source.Text()})",
        NotElement not => $"Not({not.Source.Text()})",
        ForAllElement forAll => $"ForAll({forAll.BasePattern.Text()} => {string.Join("; ", forAll.Patterns.Select(Text))})",
        _ => throw new ArgumentException($"Not printed: {element.ElementType}."),
    };

    private static string Texts(string before, ExpressionCollection expressions, string after) =>
        expressions.Count == 0 ? "" : before + string.Join(" & ", expressions.Select(Text)) + after;

    private static string Short(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(",", type.GetGenericArguments().Select(Short))}>"
        : type.Name;
}
