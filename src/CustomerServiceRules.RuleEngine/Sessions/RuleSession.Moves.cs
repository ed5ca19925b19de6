using System.Runtime.ExceptionServices;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class RuleSession
{
    // Facts are on their way through the network. What listeners and filters change meanwhile waits until they have arrived.
    private bool _isMoving;

    // What ends a match must not be stopped half-way by a listener: what it throws leaves when all is done.
    internal void Defer(Exception exception) => Pending.Failure ??= ExceptionDispatchInfo.Capture(exception);

    private void BeginMove()
    {
        _isMoving = true;
        _pending?.Failure = null;
    }

    private void ThrowDeferred()
    {
        if (_pending?.Failure is not { } failure)
            return;
        _pending.Failure = null;
        failure.Throw();
    }

    private bool Postpones(LinkedFactAction action, ReadOnlySpan<StoredFact> facts)
    {
        if (!_isMoving)
            return false;
        foreach (var fact in facts)
        {
            if (action == LinkedFactAction.Retract)
                _facts.Remove(fact);
            Pending.Add(action, fact);
        }

        return true;
    }
}
