using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>Which variables expressions need and which of them a surrounding element supplies; names decide.</summary>
internal static class VariableScope
{
    public static IReadOnlyCollection<Declaration> Used(LambdaExpression expression, int skip = 0) =>
        [.. expression.Parameters.Skip(skip).Select(parameter => parameter.ToDeclaration()).Distinct()];

    public static IEnumerable<Declaration> Except(IEnumerable<Declaration> used, IEnumerable<Declaration> supplied)
    {
        var names = supplied.Select(declaration => declaration.Name).ToHashSet();
        return used.Where(declaration => !names.Contains(declaration.Name));
    }

    public static IEnumerable<Declaration> Imports(IEnumerable<RuleElement> elements) => elements.SelectMany(element => element.Imports);

    /// <summary>What a sequence in which each element sees the exports of those before it needs from outside.</summary>
    public static IReadOnlyCollection<Declaration> ImportsInSequence(IEnumerable<RuleElement> elements)
    {
        var needed = new List<Declaration>();
        var supplied = new List<Declaration>();
        foreach (var element in elements)
        {
            needed.AddRange(Except(element.Imports, supplied));
            supplied.AddRange(element.Exports);
        }

        return [.. needed.Distinct()];
    }

    public static string Names(IEnumerable<Declaration> declarations) =>
        string.Join(", ", declarations.Select(declaration => $"'{declaration.Name}'").Distinct());
}
