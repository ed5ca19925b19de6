using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Builds the key of a join from its equalities: one value, or nested pairs of values.
[RequiresDynamicCode(RuleCompiler.DynamicCode)]
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
    private JoinKey Create(
        ParameterExpression[] tupleVariables, Expression ofTuple, ParameterExpression[] factVariables, Expression ofFact, TupleLayout layout, Declaration own)
    {
        Func<ParameterExpression[], Expression, ParameterExpression[], Expression, TupleLayout, Declaration, JoinKey> typed = Typed<object>;
        return (JoinKey)typed.Method.GetGenericMethodDefinition().MakeGenericMethod(ofFact.Type)
            .Invoke(this, System.Reflection.BindingFlags.DoNotWrapExceptions, null, [tupleVariables, ofTuple, factVariables, ofFact, layout, own], null)!;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "The method below has no annotated type parameters.")]
    internal JoinKey Create(RangeJoin range, TupleLayout layout, Declaration own)
    {
        Func<RangeJoin, TupleLayout, Declaration, JoinKey> typed = Range<object>;
        return (JoinKey)typed.Method.GetGenericMethodDefinition().MakeGenericMethod(range.Type)
            .Invoke(this, System.Reflection.BindingFlags.DoNotWrapExceptions, null, [range, layout, own], null)!;
    }

    private RangeKey<T> Range<T>(RangeJoin range, TupleLayout layout, Declaration own)
    {
        return new RangeKey<T>(
            range.PointIsFact, Side(range.Point), range.Lower is null ? null : Bound(range.Lower), range.Upper is null ? null : Bound(range.Upper));

        LhsFunction<T> Side(RangeSide side) => delegates.Value<T>(
            VariableUse.Of(side.Expression, side.Condition.Parameters),
            side.Expression,
            layout,
            own);

        RangeBound<T> Bound(RangeSide side) => new(Side(side), side.IsInclusive);
    }

    private JoinKey<TKey> Typed<TKey>(
        ParameterExpression[] tupleVariables, Expression ofTuple, ParameterExpression[] factVariables, Expression ofFact, TupleLayout layout, Declaration own) =>
        new JoinKey<TKey>(delegates.Value<TKey>(tupleVariables, ofTuple, layout, null), delegates.Value<TKey>(factVariables, ofFact, TupleLayout.Empty, own));

    private static NewExpression Pair(Expression first, Expression second)
    {
        Type[] types = [first.Type, second.Type];
        return Expression.New(typeof(ValueTuple<,>).MakeGenericType(types).GetConstructor(types)!, first, second);
    }
}
