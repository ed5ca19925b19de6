using System.Runtime.InteropServices;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Changes of linked facts that rules have not seen yet. Neighbours of one kind travel together.
internal sealed class PendingLinks
{
    private readonly List<StoredFact> _facts = [];
    private readonly List<LinkedFactAction> _actions = [];
    private int _next;

    private bool IsEmpty => _next == _facts.Count;

    internal void Add(LinkedFactAction action, StoredFact fact)
    {
        if (action == LinkedFactAction.Update && IsAwaitingUpdate(fact))
            return;
        _facts.Add(fact);
        _actions.Add(action);
    }

    // The span stays as it is while changes that follow from it are added.
    internal bool TryTake(out LinkedFactAction action, out ReadOnlySpan<StoredFact> facts)
    {
        if (IsEmpty)
        {
            _facts.Clear();
            _actions.Clear();
            _next = 0;
            action = default;
            facts = default;
            return false;
        }

        var first = _next;
        action = _actions[first];
        do
            _next++;
        while (_next < _facts.Count && _actions[_next] == action);
        facts = CollectionsMarshal.AsSpan(_facts)[first.._next];
        return true;
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
