using System.Linq.Expressions;
using CustomerServiceRules.Policies.Analysis;

namespace CustomerServiceRules.Policies.Explaining;

/// <summary>One conjunct of a condition: a comparison with two sides, or a plain test.</summary>
internal sealed class TestedCondition
{
    private readonly CompiledTerm _whole;
    private readonly CompiledTerm? _actual;
    private readonly CompiledTerm? _required;

    private TestedCondition(Expression conjunct, LambdaExpression condition, string own)
    {
        Text = ExpressionPrinter.Print(conjunct);
        _whole = new CompiledTerm(conjunct, condition.Parameters);
        if (conjunct is not BinaryExpression comparison || ComparisonSign.Of(comparison.NodeType) is not { } sign)
            return;

        var mirrored = !Names.In(comparison.Left).Contains(own) && Names.In(comparison.Right).Contains(own);
        var (actual, required) = mirrored ? (comparison.Right, comparison.Left) : (comparison.Left, comparison.Right);
        Relation = mirrored ? ComparisonSign.Mirrored(sign) : sign;
        EnumType = Unconverted(actual).Type is { IsEnum: true } left ? left : Unconverted(required).Type is { IsEnum: true } right ? right : null;
        _actual = new CompiledTerm(actual, condition.Parameters);
        _required = new CompiledTerm(required, condition.Parameters);
        ActualNames = Names.In(actual);
        RequiredNames = Names.In(required);
    }

    public string Text { get; }

    public string Relation { get; } = "is true";

    public IReadOnlySet<string> ActualNames { get; } = new HashSet<string>();

    public IReadOnlySet<string> RequiredNames { get; } = new HashSet<string>();

    public bool IsComparison => _actual is not null;

    private Type? EnumType { get; }

    /// <summary>The conjuncts of a pattern's conditions.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="own">The name of the pattern's own variable: what stands on its side is the actual value.</param>
    public static IEnumerable<TestedCondition> Of(LambdaExpression condition, string own) =>
        Conjuncts.Of(condition.Body).Select(conjunct => new TestedCondition(conjunct, condition, own));

    public bool Holds(IReadOnlyDictionary<string, object?> bound) => (bool)_whole.Evaluate(bound)!;

    public object? Actual(IReadOnlyDictionary<string, object?> bound) => Named(_actual!.Evaluate(bound));

    public object? Required(IReadOnlyDictionary<string, object?> bound) => Named(_required!.Evaluate(bound));

    // The C# compiler compares enums as integers; people read their names.
    private object? Named(object? value) =>
        EnumType is not null && value is not null && value.GetType() == Enum.GetUnderlyingType(EnumType) ? Enum.ToObject(EnumType, value) : value;

    private static Expression Unconverted(Expression side) => side is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : side;

    private sealed class Names : ExpressionVisitor
    {
        private readonly HashSet<string> _found = new(StringComparer.Ordinal);

        public static HashSet<string> In(Expression expression)
        {
            var names = new Names();
            names.Visit(expression);
            return names._found;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _found.Add(node.Name ?? "");
            return node;
        }
    }
}
