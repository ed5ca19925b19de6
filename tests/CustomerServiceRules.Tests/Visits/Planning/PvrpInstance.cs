using System.Globalization;
using CustomerServiceRules.Visits.Planning;

namespace CustomerServiceRules.TestData;

/// <summary>
/// An instance of the periodic vehicle routing problem as a plan of visits: vehicles are the team, the largest load of a vehicle its
/// capacity, combinations of days the options, and anyone may serve. Coordinates and route durations are not read.
/// </summary>
internal sealed record PvrpInstance(string Name, IReadOnlyList<TeamMember> Team, IReadOnlyList<VisitDemand> Demands, IReadOnlyList<DateOnly> Days, IReadOnlyDictionary<string, int> Frequencies)
{
    /// <summary>The instances, by name.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Enumerable.Range(1, 32).Select(i => FormattableString.Invariant($"p{i:00}")),
        .. Enumerable.Range(1, 10).Select(i => FormattableString.Invariant($"pr{i:00}")),
    ];

    /// <summary>The Monday with which the periods begin.</summary>
    private static readonly DateOnly First = new(2026, 1, 5);

    /// <summary>Load of all visits divided by what all vehicles hold on all days.</summary>
    public double Utilisation => Demands.Sum(demand => (double)demand.Load * Frequencies[demand.Id]) / Days.Sum(day => Team.Sum(member => (double)member.CapacityOn(day)));

    public static PvrpInstance Read(string path)
    {
        var rows = File.ReadLines(path).Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Where(row => row.Length > 0)
            .Select(row => row.Select(text => decimal.Parse(text, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        if (rows[0] is not [1, var vehicles, var customers, var days])
            throw new FormatException($"Found '{string.Join(' ', rows[0])}' in {path}, expected the type 1, vehicles, customers and days.");

        var period = Enumerable.Range(0, (int)days).Select(First.AddDays).ToArray();
        var capacity = period.Zip(rows.Skip(1), (day, row) => (day, Load: (int)row[1])).ToDictionary(pair => pair.day, pair => pair.Load);
        var lines = rows.Skip(2 + (int)days).ToArray();
        if (lines.Length != customers)
            throw new FormatException($"Found {lines.Length} customers in {path}, expected {customers}.");
        var (demands, frequencies) = (new List<VisitDemand>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var line in lines.Where(line => line[5] > 0))
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{line[0]:000}");
            frequencies.Add(id, (int)line[5]);
            demands.Add(new VisitDemand(id, id, line.Skip(7).Take((int)line[6]).Select(bits => Combination((int)bits, period))) { Load = (int)line[4] });
        }

        var team = Enumerable.Range(1, (int)vehicles).Select(i => new TeamMember(FormattableString.Invariant($"V{i:00}"), capacity[First]) { CapacityOfDays = capacity });
        return new(Path.GetFileName(path), [.. team], demands, period, frequencies);
    }

    /// <summary>The most significant of as many binary digits as there are days is the first day.</summary>
    private static DayCombination Combination(int bits, DateOnly[] period) => new(period.Where((_, day) => (bits >> (period.Length - 1 - day) & 1) == 1));
}
