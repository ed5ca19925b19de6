using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Fluent.Dsl;

/// <summary>The actions of a rule, which run in written order in one firing. They may use all variables of the conditions.</summary>
[SuppressMessage("Naming", "CA1716", Justification = "The names are given by the engine's contract.")]
public interface IRightHandSideExpression
{
    /// <summary>Runs an action at the given changes of a match.</summary>
    IRightHandSideExpression Action(Expression<Action<IContext>> action, ActionTrigger actionTrigger);

    /// <summary>Runs an action when a match fires for the first time and when it has been updated.</summary>
    IRightHandSideExpression Do(Expression<Action<IContext>> action);

    /// <summary>Runs an action when a match that has fired is lost. A rule needs another action besides.</summary>
    IRightHandSideExpression Undo(Expression<Action<IContext>> action);

    /// <summary>
    /// Inserts a fact that lives as long as the match; on an update of the match it is computed anew and replaced.
    /// </summary>
    IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield);

    /// <summary>Inserts a fact that lives as long as the match.</summary>
    /// <param name="yieldInsert">Computes the fact when the match fires for the first time.</param>
    /// <param name="yieldUpdate">
    /// Computes it from the previous one when the match has been updated; may change that one and return it.
    /// </param>
    IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yieldInsert, Expression<Func<IContext, TFact, TFact>> yieldUpdate);
}
