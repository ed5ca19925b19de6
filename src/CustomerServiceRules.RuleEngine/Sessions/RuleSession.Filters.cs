using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.Diagnostics;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class RuleSession
{
    internal bool IsTracingFilters => factory.EventSource.AgendaEvaluated is not null || _events?.AgendaEvaluated is not null;

    internal void FilterEvaluated(LambdaExpression filter, Exception? exception, object?[] arguments, object? result, RuleMatch match)
    {
        if (!IsTracingFilters)
            return;
        var args = new AgendaExpressionEventArgs(filter, exception, arguments, result, match.Activation);
        _events?.AgendaEvaluated?.Invoke(this, args);
        factory.EventSource.AgendaEvaluated?.Invoke(this, args);
    }

    // Returns when a listener has handled the error, else throws.
    internal void FilterFailed(LambdaExpression filter, Exception exception, object?[] arguments, RuleMatch match)
    {
        var args = new AgendaExpressionErrorEventArgs(filter, exception, arguments, match.Activation);
        _events?.AgendaFailed?.Invoke(this, args);
        factory.EventSource.AgendaFailed?.Invoke(this, args);
        FilterEvaluated(filter, exception, arguments, null, match);
        if (!args.IsHandled)
            throw new AgendaExpressionEvaluationException(filter.ToString(), match.Rule.Name, exception);
    }
}
