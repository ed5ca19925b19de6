using CustomerServiceRules.RuleEngine.Diagnostics;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class RuleSession
{
    // Whether anybody wants to know of each evaluation.
    internal bool Tracing => factory.EventSource.LhsEvaluated is not null || _events?.LhsEvaluated is not null;

    internal void Raise(AgendaMoment moment, RuleMatch match)
    {
        var own = _events?.At(moment);
        var shared = factory.EventSource.At(moment);
        if (own is null && shared is null)
            return;
        var args = new AgendaEventArgs(match.Activation);
        own?.Invoke(this, args);
        shared?.Invoke(this, args);
    }

    internal void Evaluated(LhsExpression expression, object? result, BetaTuple? tuple, Fact? fact) =>
        RaiseEvaluated(expression, null, result, tuple, fact);

    // Returns when a listener has handled the error, else throws.
    internal void Failed(LhsExpression expression, Exception exception, BetaTuple? tuple, Fact? fact)
    {
        var own = _events?.LhsFailed;
        var shared = factory.EventSource.LhsFailed;
        var args = own is null && shared is null
            ? null
            : new LhsExpressionErrorEventArgs(expression.Lambda, exception, expression.Arguments(tuple, fact), FactsOf(tuple), fact, expression.Rules);
        if (args is not null)
        {
            own?.Invoke(this, args);
            shared?.Invoke(this, args);
        }

        RaiseEvaluated(expression, exception, null, tuple, fact);
        if (args is { IsHandled: true })
            return;
        HasFailed = true;
        throw new RuleLhsExpressionEvaluationException(expression.Lambda.ToString(), exception);
    }

    internal void Raise(FactMoment moment, ReadOnlySpan<StoredFact> facts)
    {
        var own = _events?.At(moment);
        var shared = factory.EventSource.At(moment);
        if (own is null && shared is null)
            return;
        foreach (var fact in facts)
        {
            var args = new WorkingMemoryEventArgs(fact);
            own?.Invoke(this, args);
            shared?.Invoke(this, args);
        }
    }

    private static TupleFacts? FactsOf(BetaTuple? tuple) => tuple is null ? null : new TupleFacts(tuple);

    private void RaiseEvaluated(LhsExpression expression, Exception? exception, object? result, BetaTuple? tuple, Fact? fact)
    {
        if (!Tracing)
            return;
        var args = new LhsExpressionEventArgs(
            expression.Lambda, exception, expression.Arguments(tuple, fact), result, FactsOf(tuple), fact, expression.Rules);
        _events?.LhsEvaluated?.Invoke(this, args);
        factory.EventSource.LhsEvaluated?.Invoke(this, args);
    }

    private void RaiseRun(RuleAction action, Exception? exception, RuleMatch match)
    {
        var own = _events?.RhsEvaluated;
        var shared = factory.EventSource.RhsEvaluated;
        if (own is null && shared is null)
            return;
        var args = new RhsExpressionEventArgs(action.Lambda, exception, action.Arguments(match), match.Activation);
        own?.Invoke(this, args);
        shared?.Invoke(this, args);
    }

    private bool IsHandled(RuleAction action, Exception exception, RuleMatch match)
    {
        var own = _events?.RhsFailed;
        var shared = factory.EventSource.RhsFailed;
        if (own is null && shared is null)
            return false;
        var args = new RhsExpressionErrorEventArgs(action.Lambda, exception, action.Arguments(match), match.Activation);
        own?.Invoke(this, args);
        shared?.Invoke(this, args);
        return args.IsHandled;
    }
}
