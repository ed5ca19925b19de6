namespace CustomerServiceRules.RuleEngine.Runtime;

// What a session remembers for one join, Exists or Not: the groups of equal keys. Elements whose key could not be
// computed (its expression threw) stand apart in Unkeyed and are paired by the whole conditions, as if there were no index.
internal abstract class JoinMemory : NodeMemory
{
    private JoinGroup? _unkeyed;
    private long _arrivals;

    internal JoinGroup Unkeyed => _unkeyed ??= new JoinGroup();

    internal bool HasUnkeyed => _unkeyed is { IsEmpty: false };

    internal long NextArrival() => ++_arrivals;

    // So few keys that listeners can be told of unequal ones too.
    internal abstract bool HasFewKeys { get; }

    internal bool IsUnkeyed(JoinGroup group) => ReferenceEquals(group, _unkeyed);

    internal abstract JoinGroup GroupOf(RuleSession session, BetaTuple tuple);

    internal abstract JoinGroup GroupOf(RuleSession session, Fact fact);

    internal abstract IEnumerable<JoinGroup> KeyedGroups();

    // To be called when an element has left the group.
    internal abstract void Release(JoinGroup group);
}

internal class ScanMemory : JoinMemory
{
    internal JoinGroup All { get; } = new();

    internal override bool HasFewKeys => false;

    internal override JoinGroup GroupOf(RuleSession session, BetaTuple tuple) => All;

    internal override JoinGroup GroupOf(RuleSession session, Fact fact) => All;

    internal override IEnumerable<JoinGroup> KeyedGroups() => [All];

    internal override void Release(JoinGroup group)
    {
    }
}
