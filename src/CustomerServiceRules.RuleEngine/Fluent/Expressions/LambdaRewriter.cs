using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Fluent.Expressions;

/// <summary>
/// Turns a lambda of the DSL into one over variables: its own parameter gets the name of the pattern's variable, each use of an
/// alias becomes a parameter, added after it in order of appearance. Other captured values stay as they are.
/// </summary>
[RequiresDynamicCode(RuleDefinitionFactory.DynamicCode)]
internal sealed class LambdaRewriter : ExpressionVisitor
{
    private readonly Variables _variables;
    private readonly List<ParameterExpression> _parameters = [];
    private ParameterExpression? _from;
    private ParameterExpression? _to;

    private LambdaRewriter(Variables variables) => _variables = variables;

    /// <summary>A lambda whose own parameter stands for the variable <paramref name="name"/>.</summary>
    public static LambdaExpression Over(string name, LambdaExpression lambda, Variables variables)
    {
        ArgumentNullException.ThrowIfNull(lambda);
        var rewriter = new LambdaRewriter(variables) { _from = lambda.Parameters[0], _to = Expression.Parameter(lambda.Parameters[0].Type, name) };
        rewriter._parameters.Add(rewriter._to);
        return rewriter.Rewrite(lambda);
    }

    /// <summary>A lambda without a parameter of its own; <paramref name="first"/>, if it is used, becomes the first.</summary>
    public static LambdaExpression Free(LambdaExpression lambda, Variables variables, Declaration? first = null)
    {
        ArgumentNullException.ThrowIfNull(lambda);
        var rewriter = new LambdaRewriter(variables);
        var body = rewriter.Visit(lambda.Body);
        if (rewriter._parameters.FindIndex(parameter => parameter.Name == first?.Name) is var position and > 0)
        {
            var own = rewriter._parameters[position];
            rewriter._parameters.RemoveAt(position);
            rewriter._parameters.Insert(0, own);
        }

        return rewriter.Lambda(body, lambda.ReturnType);
    }

    /// <summary>An action: the context stays the first parameter.</summary>
    public static LambdaExpression Action(LambdaExpression lambda, Variables variables)
    {
        var rewriter = new LambdaRewriter(variables);
        rewriter._parameters.Add(lambda.Parameters[0]);
        return rewriter.Rewrite(lambda);
    }

    protected override Expression VisitParameter(ParameterExpression node) => node == _from ? _to! : node;

    protected override Expression VisitMember(MemberExpression node)
    {
        if (_variables.Find(node) is not { } declaration)
            return base.VisitMember(node);
        var parameter = ParameterFor(declaration);
        return node.Type.IsAssignableFrom(parameter.Type) ? parameter : Expression.Convert(parameter, node.Type);
    }

    private ParameterExpression ParameterFor(Declaration declaration)
    {
        var parameter = _parameters.Find(known => known.Name == declaration.Name && known.Type != typeof(IContext));
        if (parameter is null)
        {
            parameter = declaration.ToParameterExpression();
            _parameters.Add(parameter);
        }

        return parameter;
    }

    private LambdaExpression Rewrite(LambdaExpression lambda) => Lambda(Visit(lambda.Body), lambda.ReturnType);

    private LambdaExpression Lambda(Expression body, Type returnType)
    {
        var type = Expression.GetDelegateType([.. _parameters.Select(parameter => parameter.Type), returnType]);
        return Expression.Lambda(type, body, _parameters);
    }
}
