using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Builds the key of a join from its equalities: one value, or nested pairs of values.
internal sealed class JoinKeyFactory(DelegateFactory delegates)
{
    internal JoinKey? Create(IReadOnlyList<(Equality Equality, LambdaExpression Condition)> equalities, TupleLayout layout, Declaration own)
    {
        if (equalities.Count == 0)
            return null;
        var parameters = equalities.SelectMany(entry => entry.Condition.Parameters).Distinct().ToArray();
        var (ofTuple, ofFact) = (equalities[^1].Equality.OfTuple, equalities[^1].Equality.OfFact);
        for (var i = equalities.Count - 2; i >= 0; i--)
            (ofTuple, ofFact) = (Pair(equalities[i].Equality.OfTuple, ofTuple), Pair(equalities[i].Equality.OfFact, ofFact));
        return Create(VariableUse.Of(ofTuple, parameters), ofTuple, VariableUse.Of(ofFact, parameters), ofFact, layout, own);
    }

    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "The constructor method below has no annotated type parameters.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Where code cannot be generated the key is an object, which needs no new instantiation.")]
    private JoinKey Create(
        ParameterExpression[] tupleVariables, Expression ofTuple, ParameterExpression[] factVariables, Expression ofFact, TupleLayout layout, Declaration own)
    {
        if (!RuntimeFeature.IsDynamicCodeSupported && ofFact.Type.IsValueType)
            return Typed<object>(tupleVariables, ofTuple, factVariables, ofFact, layout, own);
        Func<ParameterExpression[], Expression, ParameterExpression[], Expression, TupleLayout, Declaration, JoinKey> typed = Typed<object>;
        return (JoinKey)typed.Method.GetGenericMethodDefinition().MakeGenericMethod(ofFact.Type)
            .Invoke(this, System.Reflection.BindingFlags.DoNotWrapExceptions, null, [tupleVariables, ofTuple, factVariables, ofFact, layout, own], null)!;
    }

    private JoinKey<TKey> Typed<TKey>(
        ParameterExpression[] tupleVariables, Expression ofTuple, ParameterExpression[] factVariables, Expression ofFact, TupleLayout layout, Declaration own) =>
        new JoinKey<TKey>(delegates.OfTuple<TKey>(tupleVariables, ofTuple, layout), delegates.OfFact<TKey>(factVariables, ofFact, own));

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Where code cannot be generated both sides are objects.")]
    private static NewExpression Pair(Expression first, Expression second)
    {
        var pair = RuntimeFeature.IsDynamicCodeSupported
            ? typeof(ValueTuple<,>).MakeGenericType(first.Type, second.Type)
            : typeof(ValueTuple<object, object>);
        var types = pair.GetGenericArguments();
        return Expression.New(pair.GetConstructor(types)!, As(first, types[0]), As(second, types[1]));
    }

    private static Expression As(Expression expression, Type type) => expression.Type == type ? expression : Expression.Convert(expression, type);
}
