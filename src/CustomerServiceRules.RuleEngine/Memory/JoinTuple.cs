namespace CustomerServiceRules.RuleEngine.Runtime;

// A tuple of a join. Its arrival is compared with that of others when a batch of facts matches several.
internal class JoinTuple(BetaNode node, ParentTuple? parent, Fact? fact, RightEntry? right) : GroupedTuple(node, parent, fact, right)
{
    internal long Arrival;
}

internal sealed class RangeTuple(BetaNode node, ParentTuple? parent, Fact? fact, RightEntry? right) : JoinTuple(node, parent, fact, right)
{
    // Null when no fact can match: a bound is null or no number.
    internal object? IndexNode;

    // At an Exists or Not: whether some fact is in its range.
    internal bool IsAnswered;
}

internal sealed class RangeEntry(RightInput input, StoredFact fact) : RightEntry(input, fact)
{
    internal long Arrival;
    internal object? IndexNode;
}
