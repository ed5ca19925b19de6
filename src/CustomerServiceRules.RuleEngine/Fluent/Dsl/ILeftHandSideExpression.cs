using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.Fluent.Dsl;

/// <summary>
/// The conditions of a rule, written as a chain; all elements hold together. An alias is a local variable, or a field or property of
/// the rule, named by <c>() =&gt; alias</c>; expressions after it that use the variable mean the matched value. Conditions must be
/// free of side effects: how often they are evaluated is not promised.
/// </summary>
[SuppressMessage("Naming", "CA1716", Justification = "The names are given by the engine's contract.")]
public interface ILeftHandSideExpression
{
    /// <summary>
    /// One match per fact of type <typeparamref name="TFact"/>, or derived from it, that meets all conditions; binds it to a variable.
    /// </summary>
    /// <param name="alias">The variable.</param>
    /// <param name="conditions">Tested in order up to the first that is false; may use earlier variables.</param>
    ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>
    /// One match per fact of type <typeparamref name="TFact"/>, or derived from it, that meets all conditions; the fact has no variable.
    /// </summary>
    ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>At least one fact meets all conditions; one match however many there are.</summary>
    ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>No fact meets all conditions.</summary>
    ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>
    /// Every fact that meets <paramref name="baseCondition"/> meets <paramref name="conditions"/> too; true when there is no such fact.
    /// </summary>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Every fact of the type meets the condition; true when there is no fact.</summary>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition);

    /// <summary>One match per result of a query; binds it to a variable.</summary>
    /// <param name="alias">The variable.</param>
    /// <param name="queryExpression">
    /// Starts with <c>Match</c> or <c>From</c> and goes on with the operators of <see cref="QueryExtensions"/>.
    /// </param>
    ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression);

    /// <summary>A group whose elements hold together; of use as one branch of <see cref="Or"/>.</summary>
    ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder);

    /// <summary>
    /// Alternatives: the rule behaves as if written once per element of the group. Variables of other branches are null or zero.
    /// </summary>
    ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder);

    /// <summary>
    /// Computes a value once per combination of the earlier matches and binds it to a variable; null is a value like others.
    /// </summary>
    ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression);

    /// <summary>Adds conditions to the last match, query or computed value before it; they may use all variables bound so far.</summary>
    /// <exception cref="ArgumentException">There is nothing before it that a condition can be added to.</exception>
    ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions);
}
