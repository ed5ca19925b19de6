using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.Runtime;

// One expression of a rule's filters, compiled for one branch of its left-hand side.
internal sealed class FilterExpression<T>(LambdaExpression lambda, VariableSlot?[] slots, LhsFunction<T> compute)
{
    // False when the evaluation failed and a listener has handled the error.
    internal bool TryCompute(RuleSession session, RuleMatch match, out T value)
    {
        try
        {
            value = compute.Invoke(match, null);
        }
        catch (Exception exception)
        {
            session.FilterFailed(lambda, exception, Arguments(match), match);
            value = default!;
            return false;
        }

        if (session.IsTracingFilters)
            session.FilterEvaluated(lambda, null, Arguments(match), value, match);
        return true;
    }

    private object?[] Arguments(RuleMatch match) => Array.ConvertAll(slots, slot => slot?.Read(match, null));
}
