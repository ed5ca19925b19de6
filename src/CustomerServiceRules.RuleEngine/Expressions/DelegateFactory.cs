using System.Linq.Expressions;
using System.Reflection;
using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Compiles lambdas of the rule model to delegates over tuples and facts. The lambda's parameters become local variables
// that are filled from the tuple, so its body is used as it is and a call allocates nothing.
internal sealed class DelegateFactory(IExpressionCompiler compiler)
{
    private static readonly FieldInfo Item = typeof(Fact).GetField(nameof(Fact.Item), BindingFlags.Instance | BindingFlags.NonPublic)!;
    private static readonly FieldInfo FactOfTuple = typeof(BetaTuple).GetField(nameof(BetaTuple.Fact), BindingFlags.Instance | BindingFlags.NonPublic)!;
    private static readonly FieldInfo ParentOfTuple = typeof(BetaTuple).GetField(nameof(BetaTuple.Parent), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private readonly ParameterExpression _tuple = Expression.Parameter(typeof(BetaTuple), "tuple");
    private readonly ParameterExpression _fact = Expression.Parameter(typeof(Fact), "fact");

    internal Func<BetaTuple?, Fact?, T> Value<T>(LambdaExpression lambda, TupleLayout layout, Declaration? own) =>
        Value<T>(lambda.Parameters, lambda.Body, layout, own);

    internal Func<BetaTuple?, Fact?, T> Value<T>(
        IReadOnlyCollection<ParameterExpression> variables, Expression body, TupleLayout layout, Declaration? own) =>
        compiler.Compile(Expression.Lambda<Func<BetaTuple?, Fact?, T>>(Filled(variables, body, layout, own, typeof(T)), _tuple, _fact));

    internal Func<BetaTuple, T> OfTuple<T>(IReadOnlyCollection<ParameterExpression> variables, Expression body, TupleLayout layout) =>
        compiler.Compile(Expression.Lambda<Func<BetaTuple, T>>(Filled(variables, body, layout, null, typeof(T)), _tuple));

    internal Func<Fact, T> OfFact<T>(IReadOnlyCollection<ParameterExpression> variables, Expression body, Declaration own) =>
        compiler.Compile(Expression.Lambda<Func<Fact, T>>(Filled(variables, body, TupleLayout.Empty, own, typeof(T)), _fact));

    // Variables of a branch that is not this one have their default value; what is bound nowhere does not compile.
    internal Action<IContext, BetaTuple> Action(LambdaExpression lambda, TupleLayout layout, IReadOnlyCollection<string> boundElsewhere)
    {
        var context = lambda.Parameters[0];
        var variables = lambda.Parameters.Skip(1).ToArray();
        var fills = variables.Select(variable => Expression.Assign(
            variable,
            layout.Find(variable.Name!) is null && boundElsewhere.Contains(variable.Name!)
                ? Expression.Default(variable.Type)
                : Bound(variable, layout, null)));
        var body = Expression.Block(typeof(void), variables, [.. fills, lambda.Body]);
        return compiler.Compile(Expression.Lambda<Action<IContext, BetaTuple>>(body, context, _tuple));
    }

    internal static VariableSlot[] Slots(LambdaExpression lambda, TupleLayout layout, Declaration? own) =>
        [.. lambda.Parameters.Select(variable => SlotOf(variable, layout, own))];

    private static VariableSlot SlotOf(ParameterExpression variable, TupleLayout layout, Declaration? own)
    {
        if (own is not null && variable.Name == own.Name)
            return VariableSlot.OwnFact;
        return layout.Find(variable.Name!) is { } up
            ? new VariableSlot(up)
            : throw new InvalidOperationException($"The variable '{variable.Name}' is bound by nothing that stands before its use.");
    }

    private Expression Filled(
        IReadOnlyCollection<ParameterExpression> variables, Expression body, TupleLayout layout, Declaration? own, Type result)
    {
        var value = body.Type == result ? body : Expression.Convert(body, result);
        return variables.Count == 0
            ? value
            : Expression.Block(result, variables, [.. variables.Select(variable => Expression.Assign(variable, Bound(variable, layout, own))), value]);
    }

    private UnaryExpression Bound(ParameterExpression variable, TupleLayout layout, Declaration? own)
    {
        var slot = SlotOf(variable, layout, own);
        Expression fact;
        if (slot.Up < 0)
        {
            fact = _fact;
        }
        else
        {
            Expression step = _tuple;
            for (var i = 0; i < slot.Up; i++)
                step = Expression.Field(step, ParentOfTuple);
            fact = Expression.Field(step, FactOfTuple);
        }

        return Expression.Convert(Expression.Field(fact, Item), variable.Type);
    }
}
