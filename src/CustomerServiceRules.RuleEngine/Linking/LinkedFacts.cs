namespace CustomerServiceRules.RuleEngine.Runtime;

// The linked facts of one match: a list in order of insertion, for there are few.
internal static class LinkedFacts
{
    internal static LinkedFact? Find(RuleMatch match, object key)
    {
        for (var linked = match.FirstLinked; linked is not null; linked = linked.NextOfMatch)
        {
            if (Equals(linked.Key, key))
                return linked;
        }

        return null;
    }

    internal static List<object> Keys(RuleMatch match)
    {
        var keys = new List<object>();
        for (var linked = match.FirstLinked; linked is not null; linked = linked.NextOfMatch)
            keys.Add(linked.Key);
        return keys;
    }

    internal static void Append(RuleMatch match, LinkedFact added)
    {
        var last = match.FirstLinked;
        if (last is null)
        {
            match.FirstLinked = added;
            return;
        }

        while (last.NextOfMatch is { } next)
            last = next;
        last.NextOfMatch = added;
    }

    internal static void Remove(RuleMatch match, LinkedFact removed)
    {
        if (ReferenceEquals(match.FirstLinked, removed))
        {
            match.FirstLinked = removed.NextOfMatch;
            return;
        }

        var previous = match.FirstLinked!;
        while (!ReferenceEquals(previous.NextOfMatch, removed))
            previous = previous.NextOfMatch!;
        previous.NextOfMatch = removed.NextOfMatch;
    }
}
