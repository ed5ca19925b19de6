namespace CustomerServiceRules.Visits.Planning;

/// <summary>
/// Loads and where they may go: cells are the days of persons. A load has options; an option is a row of places, one a visit;
/// a place is a choice of cells. No two places of one option share a cell.
/// </summary>
internal sealed class LoadProblem(long[] capacity, IReadOnlyList<PlacedLoad> loads)
{
    public long[] Capacity { get; } = capacity;

    public IReadOnlyList<PlacedLoad> Loads { get; } = loads;

    /// <summary>How many times of day are asked for; 0 where nobody asks for one.</summary>
    public int Starts { get; } = loads.Count == 0 ? 0 : loads.Max(load => load.Start) + 1;

    /// <summary>The same cells with some of the loads.</summary>
    public LoadProblem Of(IReadOnlyList<int> some) => new(Capacity, [.. some.Select(i => Loads[i])]);
}

/// <summary>A load with its options.</summary>
/// <param name="Weight">What each visit puts on its cell, at least 1.</param>
/// <param name="Start">The number of the time of day that each visit takes; -1: any.</param>
/// <param name="Options">Options, of places, of cells.</param>
internal sealed record PlacedLoad(int Weight, int Start, int[][][] Options)
{
    /// <summary>Whether two loads can stand for each other.</summary>
    public bool IsLike(PlacedLoad other) => ReferenceEquals(this, other)
        || (Options.Length > 0 && Weight == other.Weight && Start == other.Start && Options.Length == other.Options.Length
            && Options.Zip(other.Options).All(pair => ReferenceEquals(pair.First, pair.Second)
                || (pair.First.Length == pair.Second.Length && pair.First.Zip(pair.Second).All(places => places.First.AsSpan().SequenceEqual(places.Second)))));
}
