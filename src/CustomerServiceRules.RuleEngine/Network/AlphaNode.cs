using System.Buffers;

namespace CustomerServiceRules.RuleEngine.Runtime;

// A step of the tree of own-fact conditions under a type, shared by all patterns that begin alike. The root of a type's
// tree has no condition.
internal sealed class AlphaNode(LhsCondition? condition) : AlphaOutlet
{
    private readonly List<AlphaOutlet> _outlets = [];

    internal LhsCondition? Condition { get; } = condition;

    internal IReadOnlyList<AlphaOutlet> Outlets => _outlets;

    internal bool HasInput => _outlets.Exists(outlet => outlet is AlphaInput);

    internal void Attach(AlphaOutlet outlet) => _outlets.Add(outlet);

    internal override int AssignOrdinals(int next)
    {
        foreach (var outlet in _outlets)
            next = outlet.AssignOrdinals(next);
        Last = next - 1;
        return next;
    }

    internal override void Insert(RuleSession session, ReadOnlySpan<StoredFact> facts)
    {
        if (Condition is null)
        {
            InsertBelow(session, facts);
        }
        else if (facts.Length == 1)
        {
            if (Condition.Test(session, null, facts[0]))
                InsertBelow(session, facts);
        }
        else
        {
            var passing = ArrayPool<StoredFact>.Shared.Rent(facts.Length);
            var count = 0;
            foreach (var fact in facts)
            {
                if (Condition.Test(session, null, fact))
                    passing[count++] = fact;
            }

            if (count > 0)
                InsertBelow(session, passing.AsSpan(0, count));
            ArrayPool<StoredFact>.Shared.Return(passing, clearArray: true);
        }
    }

    internal override void Update(RuleSession session, ReadOnlySpan<StoredFact> facts)
    {
        if (Condition is null)
        {
            UpdateBelow(session, facts);
        }
        else if (facts.Length == 1)
        {
            if (Condition.Test(session, null, facts[0]))
                UpdateBelow(session, facts);
            else
                Forget(session, facts[0]);
        }
        else
        {
            var passing = ArrayPool<StoredFact>.Shared.Rent(facts.Length);
            var count = 0;
            foreach (var fact in facts)
            {
                if (Condition.Test(session, null, fact))
                    passing[count++] = fact;
                else
                    Forget(session, fact);
            }

            session.Settle();
            if (count > 0)
                UpdateBelow(session, passing.AsSpan(0, count));
            ArrayPool<StoredFact>.Shared.Return(passing, clearArray: true);
        }
    }

    private void InsertBelow(RuleSession session, ReadOnlySpan<StoredFact> facts)
    {
        if (Point != 0)
            session.Counts.Inserted(Point, facts.Length);
        foreach (var outlet in _outlets)
            outlet.Insert(session, facts);
    }

    private void UpdateBelow(RuleSession session, ReadOnlySpan<StoredFact> facts)
    {
        if (Point != 0)
            session.Counts.Updated(Point, facts.Length);
        foreach (var outlet in _outlets)
            outlet.Update(session, facts);
    }
}
