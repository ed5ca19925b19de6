using System.Linq.Expressions;
using System.Reflection;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Fluent.Expressions;

/// <summary>
/// Writes a Yield as an ordinary action: if the match has a fact under the key it is updated, otherwise it is inserted. The given
/// expressions stand in it as they are, so that the action shows which variables a conclusion depends on.
/// </summary>
internal static class YieldAction
{
    private static readonly MethodInfo InsertLinked = typeof(IContext).GetMethod(nameof(IContext.InsertLinked))!;
    private static readonly MethodInfo UpdateLinked = typeof(IContext).GetMethod(nameof(IContext.UpdateLinked))!;

    public static Expression<Action<IContext>> Of<TFact>(YieldKey key, LambdaExpression insert, LambdaExpression update, ParameterExpression? previous)
    {
        ArgumentNullException.ThrowIfNull(insert);
        var context = insert.Parameters[0];
        var linkedKey = Expression.Constant(key, typeof(object));
        Func<IContext, object, bool> isYielded = IsYielded<TFact>;
        Func<IContext, object, TFact> yielded = Yielded<TFact>;

        var updated = new Replacement(update.Parameters[0], context).Visit(update.Body);
        if (previous is not null)
            updated = new Replacement(previous, Expression.Call(yielded.Method, context, linkedKey)).Visit(updated);

        var action = Expression.IfThenElse(
            Expression.Call(isYielded.Method, context, linkedKey),
            Expression.Call(context, UpdateLinked, linkedKey, Expression.Convert(updated, typeof(object))),
            Expression.Call(context, InsertLinked, linkedKey, Expression.Convert(insert.Body, typeof(object))));
        return Expression.Lambda<Action<IContext>>(action, context);
    }

    /// <summary>
    /// Whether the match has a fact under the key. One of another type, from another chain of Yield, is a fault of the rule.
    /// </summary>
    private static bool IsYielded<TFact>(IContext context, object key) => context.GetLinked(key) is { } fact && (TFact)fact is not null;

    private static TFact Yielded<TFact>(IContext context, object key) => (TFact)context.GetLinked(key)!;

    private sealed class Replacement(ParameterExpression parameter, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : base.VisitParameter(node);
    }
}
