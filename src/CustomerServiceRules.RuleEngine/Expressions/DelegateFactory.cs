using System.Linq.Expressions;
using System.Reflection;
using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Turns expressions of the rule model into code over tuples and facts. Their variables become local ones that are filled from the
// tuple, so a body is used as it is and a call allocates nothing.
internal sealed class DelegateFactory(IExpressionCompiler compiler)
{
    private const int DefaultValue = -2;

    private static readonly FieldInfo Item = typeof(Fact).GetField(nameof(Fact.Item), BindingFlags.Instance | BindingFlags.NonPublic)!;
    private static readonly FieldInfo FactOfTuple = typeof(BetaTuple).GetField(nameof(BetaTuple.Fact), BindingFlags.Instance | BindingFlags.NonPublic)!;
    private static readonly FieldInfo ParentOfTuple = typeof(BetaTuple).GetField(nameof(BetaTuple.Parent), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private static readonly MethodInfo Resolve = typeof(IContext).GetMethod(nameof(IContext.Resolve))!;

    private readonly CodeTemplates _templates = new(compiler);
    private readonly ParameterExpression _constants = Expression.Parameter(typeof(object?[]), "constants");
    private readonly ParameterExpression _tuple = Expression.Parameter(typeof(BetaTuple), "tuple");
    private readonly ParameterExpression _fact = Expression.Parameter(typeof(Fact), "fact");

    internal LhsFunction<T> Value<T>(LambdaExpression lambda, TupleLayout layout, Declaration? own) =>
        Value<T>(lambda.Parameters, lambda.Body, layout, own);

    internal LhsFunction<T> Value<T>(
        IReadOnlyList<ParameterExpression> variables, Expression body, TupleLayout layout, Declaration? own, ExpressionShape? shape = null) =>
        Value<T>(variables, body, layout, own, [], shape);

    internal LhsFunction<T> Filter<T>(LambdaExpression lambda, TupleLayout layout, IReadOnlyCollection<string> withoutValue) =>
        Value<T>(lambda.Parameters, lambda.Body, layout, null, withoutValue, null);

    // Variables of a branch that is not this one have their default value, services are asked for when the action runs; what is
    // bound nowhere does not compile.
    internal Action<IContext, BetaTuple> Action(
        LambdaExpression lambda, TupleLayout layout, IReadOnlyCollection<string> boundElsewhere, IReadOnlyDictionary<string, Type> services)
    {
        if (!_templates.AreShared || lambda.Parameters.Any(variable => services.ContainsKey(variable.Name!)))
            return new BoundAction(_templates.Add(null, Procedure(lambda, lambda.Body, layout, boundElsewhere, services)), []).Run;
        var shape = new ExpressionShape(lambda);
        var key = new TemplateKey(shape, Slots(lambda.Parameters.Skip(1), layout, null, boundElsewhere), typeof(void));
        var template = _templates.Find<CodeTemplate<Action<object?[], IContext, BetaTuple>>>(key)
            ?? _templates.Add(key, Procedure(lambda, Lifted(lambda.Body, shape), layout, boundElsewhere, services));
        return new BoundAction(template, shape.Constants()).Run;
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

    private LhsFunction<T> Value<T>(
        IReadOnlyList<ParameterExpression> variables,
        Expression body,
        TupleLayout layout,
        Declaration? own,
        IReadOnlyCollection<string> withoutValue,
        ExpressionShape? shape)
    {
        if (!_templates.AreShared)
            return new LhsFunction<T>(_templates.Add(null, Function<T>(variables, body, layout, own, withoutValue)), []);
        shape ??= new ExpressionShape(variables, body);
        var key = new TemplateKey(shape, Slots(variables, layout, own, withoutValue), typeof(T));
        var template = _templates.Find<CodeTemplate<Func<object?[], BetaTuple?, Fact?, T>>>(key)
            ?? _templates.Add(key, Function<T>(variables, Lifted(body, shape), layout, own, withoutValue));
        return new LhsFunction<T>(template, shape.Constants());
    }

    private static int[] Slots(
        IEnumerable<ParameterExpression> variables, TupleLayout layout, Declaration? own, IReadOnlyCollection<string> withoutValue) =>
        [.. variables.Select(variable => IsBoundElsewhere(variable, layout, withoutValue) ? DefaultValue : SlotOf(variable, layout, own).Up)];

    private static bool IsBoundElsewhere(ParameterExpression variable, TupleLayout layout, IReadOnlyCollection<string> boundElsewhere) =>
        layout.Find(variable.Name!) is null && boundElsewhere.Contains(variable.Name!);

    private Expression Lifted(Expression body, ExpressionShape shape) =>
        shape.Liftable.Count == 0 ? body : new ConstantLifter(shape.Liftable, _constants).Visit(body);

    private Expression<Func<object?[], BetaTuple?, Fact?, T>> Function<T>(
        IReadOnlyList<ParameterExpression> variables,
        Expression body,
        TupleLayout layout,
        Declaration? own,
        IReadOnlyCollection<string> withoutValue)
    {
        var value = body.Type == typeof(T) ? body : Expression.Convert(body, typeof(T));
        var fills = variables.Select(variable => Expression.Assign(variable, BoundOrDefault(variable, layout, own, withoutValue)));
        return Expression.Lambda<Func<object?[], BetaTuple?, Fact?, T>>(
            variables.Count == 0 ? value : Expression.Block(typeof(T), variables, [.. fills, value]), _constants, _tuple, _fact);
    }

    private Expression<Action<object?[], IContext, BetaTuple>> Procedure(
        LambdaExpression lambda,
        Expression body,
        TupleLayout layout,
        IReadOnlyCollection<string> boundElsewhere,
        IReadOnlyDictionary<string, Type> services)
    {
        var context = lambda.Parameters[0];
        var variables = lambda.Parameters.Skip(1).ToArray();
        var fills = variables.Select(variable => Expression.Assign(
            variable,
            services.TryGetValue(variable.Name!, out var service)
                ? Expression.Convert(Expression.Call(context, Resolve, Expression.Constant(service)), variable.Type)
                : BoundOrDefault(variable, layout, null, boundElsewhere)));
        return Expression.Lambda<Action<object?[], IContext, BetaTuple>>(
            Expression.Block(typeof(void), variables, [.. fills, body]), _constants, context, _tuple);
    }

    private Expression BoundOrDefault(
        ParameterExpression variable, TupleLayout layout, Declaration? own, IReadOnlyCollection<string> withoutValue) =>
        IsBoundElsewhere(variable, layout, withoutValue)
            ? Expression.Default(variable.Type)
            : Bound(variable, layout, own);

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

internal sealed class BoundAction(CodeTemplate<Action<object?[], IContext, BetaTuple>> template, object?[] constants)
{
    internal void Run(IContext context, BetaTuple tuple) => template.Code(constants, context, tuple);
}
