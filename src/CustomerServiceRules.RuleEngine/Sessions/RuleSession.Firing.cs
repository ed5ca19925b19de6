namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class RuleSession
{
    private bool _isHalted;

    public int Fire() => Fire(int.MaxValue, CancellationToken.None);

    public int Fire(CancellationToken cancellationToken) => Fire(int.MaxValue, cancellationToken);

    public int Fire(int maxRulesNumber) => Fire(maxRulesNumber, CancellationToken.None);

    public int Fire(int maxRulesNumber, CancellationToken cancellationToken)
    {
        var fired = 0;
        _isHalted = false;
        while (fired < maxRulesNumber && Queue.Dequeue() is { } match)
        {
            fired++;
            try
            {
                Fire(match, cancellationToken);
            }
            finally
            {
                PropagateLinks();
            }

            if (_isHalted || cancellationToken.IsCancellationRequested)
                break;
        }

        return fired;
    }

    internal void Halt() => _isHalted = true;

    private void Fire(RuleMatch match, CancellationToken cancellationToken)
    {
        var trigger = RuleAction.TriggerFor(match.Trigger);
        match.HasFired = true;
        Raise(AgendaMoment.RuleFiring, match);
        var context = new ActionContext(this, match, cancellationToken);
        foreach (var action in match.RuleNode.Actions)
        {
            if ((action.Trigger & trigger) != 0)
                Run(action, context, match);
        }

        Raise(AgendaMoment.RuleFired, match);
    }

    private void Run(RuleAction action, ActionContext context, RuleMatch match)
    {
        try
        {
            action.Run(context, match);
        }
        catch (Exception exception)
        {
            var isHandled = IsHandled(action, exception, match);
            RaiseRun(action, exception, match);
            if (isHandled)
                return;
            throw new RuleRhsExpressionEvaluationException(action.Lambda.ToString(), match.Rule.Name, exception);
        }

        RaiseRun(action, null, match);
    }
}
