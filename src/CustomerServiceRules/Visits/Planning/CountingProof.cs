namespace CustomerServiceRules.Visits.Planning;

/// <summary>
/// Proves by counting that loads do not fit: on some days of some persons they need more than there is. All sets of days are
/// counted where there are few, else all unbroken ones.
/// </summary>
/// <param name="Loads">Loads that are too much together.</param>
/// <param name="Cells">The cells that they need.</param>
/// <param name="Capacity">What these cells hold; a number of starts where <paramref name="OfStarts"/>.</param>
/// <param name="Required">What the loads put into them at least.</param>
/// <param name="OfStarts">Whether it is one time of day that is asked for too often.</param>
internal sealed record CountingProof(IReadOnlyList<int> Loads, IReadOnlyList<int> Cells, long Capacity, long Required, bool OfStarts)
{
    private const int AllSetsUpTo = 10;

    /// <summary>Looks for a proof; null: counting shows nothing.</summary>
    /// <param name="problem">What is to be placed where.</param>
    /// <param name="days">How many days there are: a person's cells follow each other.</param>
    public static CountingProof? Find(LoadProblem problem, int days)
    {
        var persons = problem.Capacity.Length / days;
        for (var person = persons == 1 ? 0 : -1; person < persons; person++)
        {
            var own = Enumerable.Range(0, problem.Loads.Count).Where(i => person < 0 || IsOf(problem.Loads[i], person, days)).ToArray();
            if (own.Length == 0)
                continue;
            foreach (var set in DaySets(days))
            {
                if (Count(problem, own, person, set, days) is { } proof)
                    return proof;
            }

            if (problem.Starts > 0 && CountStarts(problem, own, person, days) is { } clash)
                return clash;
        }

        return null;
    }

    private static bool IsOf(PlacedLoad load, int person, int days) =>
        load.Options.All(option => option.All(place => place.All(cell => cell / days == person)));

    private static IEnumerable<bool[]> DaySets(int days)
    {
        if (days <= AllSetsUpTo)
        {
            for (var bits = 1u; bits < 1u << days; bits++)
                yield return [.. Enumerable.Range(0, days).Select(day => (bits >> day & 1) == 1)];
            yield break;
        }

        for (var length = 1; length <= days; length++)
        {
            for (var first = 0; first + length <= days; first++)
                yield return [.. Enumerable.Range(0, days).Select(day => day >= first && day < first + length)];
        }
    }

    private static CountingProof? Count(LoadProblem problem, int[] own, int person, bool[] set, int days)
    {
        var cells = Enumerable.Range(0, problem.Capacity.Length).Where(cell => set[cell % days] && (person < 0 || cell / days == person)).ToArray();
        var capacity = cells.Sum(cell => problem.Capacity[cell]);
        var needs = new List<(int Load, long Need)>();
        foreach (var i in own)
        {
            var load = problem.Loads[i];
            var visits = load.Options.Length == 0 ? 1 : load.Options.Min(option => option.Count(place => set[place[0] % days]));
            if (visits > 0)
                needs.Add((i, (long)visits * load.Weight));
        }

        return needs.Sum(need => need.Need) > capacity ? Fewest(needs, cells, capacity, ofStarts: false) : null;
    }

    private static CountingProof? CountStarts(LoadProblem problem, int[] own, int person, int days)
    {
        for (var day = 0; day < days; day++)
        {
            var cells = Enumerable.Range(0, problem.Capacity.Length)
                .Where(cell => cell % days == day && problem.Capacity[cell] > 0 && (person < 0 || cell / days == person)).ToArray();
            foreach (var atOnce in own.Where(i => problem.Loads[i].Start >= 0).GroupBy(i => problem.Loads[i].Start))
            {
                var needs = atOnce.Where(i => problem.Loads[i].Options.All(option => option.Any(place => place[0] % days == day))).Select(i => (i, 1L)).ToList();
                if (needs.Count > cells.Length)
                    return Fewest(needs, cells, cells.Length, ofStarts: true);
            }
        }

        return null;
    }

    private static CountingProof Fewest(List<(int Load, long Need)> needs, int[] cells, long capacity, bool ofStarts)
    {
        var (some, sum) = (new List<int>(), 0L);
        foreach (var (load, need) in needs.OrderByDescending(need => need.Need).TakeWhile(_ => sum <= capacity))
        {
            some.Add(load);
            sum += need;
        }

        some.Sort();
        return new(some, cells, capacity, sum, ofStarts);
    }
}
