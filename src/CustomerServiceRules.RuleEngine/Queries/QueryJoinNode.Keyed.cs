namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class QueryJoinNode
{
    // Several results with keys: each meets the tuples of its own group only, and these take their turns in order of arrival.
    private void ApplyByKey(RuleSession session, JoinMemory memory, List<ResultChange> changes)
    {
        var meetings = new List<Meeting>();
        try
        {
            for (var i = 0; i < changes.Count; i++)
                Arrange(session, memory, changes[i], i, meetings);
            meetings.Sort();
            foreach (var meeting in meetings)
                Hold(session, meeting, changes[meeting.Turn].Result);
        }
        finally
        {
            foreach (var (result, kind) in changes)
            {
                if (kind == SourceChangeKind.Removed)
                    DeleteRight(session, result);
            }
        }
    }

    private void Arrange(RuleSession session, JoinMemory memory, ResultChange change, int turn, List<Meeting> meetings)
    {
        var matches = new Dictionary<BetaTuple, BetaTuple>();
        for (var match = change.Result.FirstChild; match is not null; match = match.NextOfRight)
            matches.Add(match.Parent!, match);

        if (change.Kind != SourceChangeKind.Removed)
        {
            Regroup(session, memory, change.Result);
            foreach (var (left, conditions) in Partners(session, memory, change.Result.Group!))
                meetings.Add(new Meeting(left, turn, conditions, matches.Remove(left, out var match) ? match : null));
        }

        foreach (var (left, match) in matches)
            meetings.Add(new Meeting((JoinTuple)left, turn, null, match));
    }

    private void Hold(RuleSession session, Meeting meeting, RightEntry result)
    {
        if (meeting.Conditions is not null)
            Pair(session, meeting.Left, result, meeting.Conditions, meeting.Match);
        else
            Drop(session, meeting.Match!);
    }

    private static void Regroup(RuleSession session, JoinMemory memory, RightEntry result)
    {
        var group = memory.GroupOf(session, result.Fact);
        if (ReferenceEquals(group, result.Group))
            return;
        if (result.Group is { } former)
        {
            former.Remove(result);
            memory.Release(former);
        }

        group.Add(result);
    }

    private IEnumerable<(JoinTuple Left, LhsCondition[] Conditions)> Partners(RuleSession session, JoinMemory memory, JoinGroup group)
    {
        IEnumerable<(JoinGroup Group, LhsCondition[] Conditions)> groups = memory.IsUnkeyed(group)
            ? [.. memory.KeyedGroups().Select(other => (other, Whole)), (group, Whole)]
            : memory.HasUnkeyed ? [(group, InGroup(session)), (memory.Unkeyed, Whole)] : [(group, InGroup(session))];
        foreach (var (other, conditions) in groups)
        {
            for (var left = other.FirstLeft; left is not null; left = left.NextInGroup)
                yield return ((JoinTuple)left, conditions);
        }
    }

    // A tuple and a result that are to be compared, or, without conditions, to part.
    private readonly record struct Meeting(JoinTuple Left, int Turn, LhsCondition[]? Conditions, BetaTuple? Match) : IComparable<Meeting>
    {
        public int CompareTo(Meeting other) =>
            Left.Arrival.CompareTo(other.Left.Arrival) is var order and not 0 ? order : Turn.CompareTo(other.Turn);
    }
}
