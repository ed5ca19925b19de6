using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Changes of facts that rules have not seen yet: of linked ones, and what listeners changed while others were on their way.
// Neighbours of one kind travel together.
internal sealed class PendingLinks
{
    private readonly List<StoredFact> _facts = [];
    private readonly List<LinkedFactAction> _actions = [];
    // Whose updates stand at the end.
    private HashSet<StoredFact>? _updated;
    private int _next;

    internal ExceptionDispatchInfo? Failure { get; set; }

    private bool IsEmpty => _next == _facts.Count;

    internal void Add(LinkedFactAction action, StoredFact fact)
    {
        if (action != LinkedFactAction.Update)
            _updated?.Clear();
        else if (!(_updated ??= []).Add(fact))
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
        if (IsEmpty)
            _updated?.Clear();
        return true;
    }
}
