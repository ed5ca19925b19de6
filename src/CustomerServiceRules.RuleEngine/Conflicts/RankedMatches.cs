namespace CustomerServiceRules.RuleEngine.Runtime;

// The lower the earlier; asked once, when the match is queued as the so-manieth.
internal delegate long MatchRank(RuleMatch match, long arrival);

// Waiting matches in the order of a conflict strategy.
internal sealed class RankedMatches(MatchRank rank)
{
    private readonly SortedSet<Place> _places = [];
    private readonly Dictionary<RuleMatch, Place> _placeOf = [];
    private long _arrivals;

    internal RuleMatch? First => _places.Min?.Match;

    internal void Add(RuleMatch match)
    {
        var arrival = _arrivals++;
        var place = new Place(match, rank(match, arrival), arrival);
        _placeOf.Add(match, place);
        _places.Add(place);
    }

    internal void Remove(RuleMatch match)
    {
        _placeOf.Remove(match, out var place);
        _places.Remove(place!);
    }

    private sealed record Place(RuleMatch Match, long Rank, long Arrival) : IComparable<Place>
    {
        public int CompareTo(Place? other)
        {
            var byPriority = other!.Match.RuleNode.Priority.CompareTo(Match.RuleNode.Priority);
            if (byPriority != 0)
                return byPriority;
            var byRank = Rank.CompareTo(other.Rank);
            return byRank != 0 ? byRank : Arrival.CompareTo(other.Arrival);
        }
    }
}
