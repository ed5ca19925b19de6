using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed class LhsCondition(LambdaExpression lambda, VariableSlot[] slots, IRuleDefinition rule, LhsFunction<bool> predicate)
    : LhsExpression(lambda, slots, rule)
{
    internal bool Test(RuleSession session, BetaTuple? tuple, Fact fact)
    {
        session.Evaluations++;
        bool result;
        try
        {
            result = predicate.Invoke(tuple, fact);
        }
        catch (Exception exception)
        {
            session.Failed(this, exception, tuple, fact);
            return false;
        }

        if (session.Tracing)
            session.Evaluated(this, result, tuple, fact);
        return result;
    }
}

internal sealed class LhsValue<T>(LambdaExpression lambda, VariableSlot[] slots, IRuleDefinition rule, LhsFunction<T> compute)
    : LhsExpression(lambda, slots, rule)
{
    // False when the evaluation failed and a listener has handled the error.
    internal bool TryCompute(RuleSession session, BetaTuple? tuple, Fact? fact, out T value)
    {
        session.Evaluations++;
        try
        {
            value = compute.Invoke(tuple, fact);
        }
        catch (Exception exception)
        {
            session.Failed(this, exception, tuple, fact);
            value = default!;
            return false;
        }

        if (session.Tracing)
            session.Evaluated(this, value, tuple, fact);
        return true;
    }
}
