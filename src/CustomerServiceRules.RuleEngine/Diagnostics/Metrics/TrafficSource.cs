namespace CustomerServiceRules.RuleEngine.Runtime;

// Where the traffic on one way of the schema is read.
internal abstract class TrafficSource
{
    internal abstract Traffic In(RuleSession session);
}

internal sealed class CountedTraffic(int point) : TrafficSource
{
    internal override Traffic In(RuleSession session) => session.Counts.Of(point);
}

internal sealed class FactTraffic : TrafficSource
{
    internal override Traffic In(RuleSession session) => session.FactTraffic;
}

// The facts of a type, where no memory stands right behind it: those that have gone are those no longer there.
internal sealed class TypeTraffic(AlphaNode root) : TrafficSource
{
    internal override Traffic In(RuleSession session)
    {
        var counted = session.Counts.Of(root.Point);
        return counted with { Retracted = Math.Max(0, counted.Inserted - session.FactsUnder(root)) };
    }
}

// What passes a condition on single facts that has no memory right behind it. Retractions pass it untested; a fact that fails on
// its update is gone for what follows.
internal sealed class SelectedTraffic(TrafficSource before, int point) : TrafficSource
{
    internal override Traffic In(RuleSession session)
    {
        var incoming = before.In(session);
        var passed = session.Counts.Of(point);
        return passed with { Retracted = Math.Max(0, incoming.Retracted + incoming.Updated - passed.Updated) };
    }
}
