using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class RuleSession
{
    private bool _isHalted;

    // The token given to the latest Fire.
    internal CancellationToken CancellationToken { get; private set; }

    public int Fire() => Fire(int.MaxValue, CancellationToken.None);

    public int Fire(CancellationToken cancellationToken) => Fire(int.MaxValue, cancellationToken);

    public int Fire(int maxRulesNumber) => Fire(maxRulesNumber, CancellationToken.None);

    public int Fire(int maxRulesNumber, CancellationToken cancellationToken)
    {
        var fired = 0;
        _isHalted = false;
        CancellationToken = cancellationToken;
        while (fired < maxRulesNumber && Queue.Dequeue() is { } match)
        {
            fired++;
            FireAndPropagate(match);
            if (IsStopped(cancellationToken))
                break;
        }

        return fired;
    }

    private bool IsStopped(CancellationToken cancellationToken) => _isHalted || cancellationToken.IsCancellationRequested;

    internal void Halt() => _isHalted = true;

    // Like any action, but what it throws is for the interceptor and leaves as it is.
    internal void RunIntercepted(RuleAction action, RuleMatch match)
    {
        try
        {
            action.Run(match);
        }
        catch (Exception exception)
        {
            if (!Recovers(action, exception, match))
                throw;
            return;
        }

        RaiseRun(action, null, match);
    }

    private void FireAndPropagate(RuleMatch match)
    {
        try
        {
            Fire(match);
        }
        finally
        {
            // What a match concludes after it has ended itself ends with it.
            if (match.Trigger is MatchTrigger.Removed)
                RetractLinkedOf(match);
            if (AutoPropagateLinkedFacts)
                PropagateLinks();
        }
    }

    private void Fire(RuleMatch match)
    {
        match.RuleNode.Select(this, match);
        var trigger = RuleAction.TriggerFor(match.Trigger);
        match.HasFired = true;
        Raise(AgendaMoment.RuleFiring, match);
        if (ActionInterceptor is { } interceptor)
        {
            interceptor.Intercept(match, Invocations(match, trigger));
        }
        else
        {
            foreach (var action in match.RuleNode.Actions)
            {
                if ((action.Trigger & trigger) != 0)
                    Run(action, match);
            }
        }

        Raise(AgendaMoment.RuleFired, match);
    }

    private ActionInvocation[] Invocations(RuleMatch match, ActionTrigger trigger) =>
    [
        .. match.RuleNode.Actions.Where(action => (action.Trigger & trigger) != 0).Select(action => new ActionInvocation(this, match, action))
    ];

    private void Run(RuleAction action, RuleMatch match)
    {
        try
        {
            action.Run(match);
        }
        catch (Exception exception)
        {
            if (Recovers(action, exception, match))
                return;
            throw new RuleRhsExpressionEvaluationException(action.Lambda.ToString(), match.Rule.Name, exception);
        }

        RaiseRun(action, null, match);
    }

    private bool Recovers(RuleAction action, Exception exception, RuleMatch match)
    {
        var isHandled = IsHandled(action, exception, match);
        RaiseRun(action, exception, match);
        return isHandled;
    }
}
