namespace CustomerServiceRules.RuleEngine.Runtime;

// Changes of linked facts that rules have not seen yet. Neighbours of one kind travel together.
internal sealed class PendingLinks
{
    private readonly List<StoredFact> _facts = [];
    private readonly List<LinkedFactAction> _actions = [];
    private int _next;

    internal bool IsEmpty => _next == _facts.Count;

    internal void Add(LinkedFactAction action, StoredFact fact)
    {
        if (action == LinkedFactAction.Update && IsAwaitingUpdate(fact))
            return;
        _facts.Add(fact);
        _actions.Add(action);
    }

    internal LinkedFactSet Take()
    {
        var action = _actions[_next];
        var end = _next + 1;
        while (end < _facts.Count && _actions[end] == action)
            end++;
        StoredFact[] batch = [.. _facts[_next..end]];
        _next = end;
        if (IsEmpty)
        {
            _facts.Clear();
            _actions.Clear();
            _next = 0;
        }

        return new LinkedFactSet(action, batch);
    }

    private bool IsAwaitingUpdate(StoredFact fact)
    {
        for (var i = _facts.Count - 1; i >= _next && _actions[i] == LinkedFactAction.Update; i--)
        {
            if (ReferenceEquals(_facts[i], fact))
                return true;
        }

        return false;
    }
}
