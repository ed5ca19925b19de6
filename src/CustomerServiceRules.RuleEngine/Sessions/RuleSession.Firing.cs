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

            if (_isHalted || cancellationToken.IsCancellationRequested)
                break;
        }

        return fired;
    }

    internal void Halt() => _isHalted = true;

    private void Fire(RuleMatch match)
    {
        var trigger = RuleAction.TriggerFor(match.Trigger);
        match.HasFired = true;
        Raise(AgendaMoment.RuleFiring, match);
        foreach (var action in match.RuleNode.Actions)
        {
            if ((action.Trigger & trigger) != 0)
                Run(action, match);
        }

        Raise(AgendaMoment.RuleFired, match);
    }

    private void Run(RuleAction action, RuleMatch match)
    {
        try
        {
            action.Run(match);
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
