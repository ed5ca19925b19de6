using RetailTiering.Deciding;
using RetailTiering.Input;

namespace RetailTiering.Planning;

/// <summary>Who visits, and whom: a line for an outlet goes before one for its city, and that before one for all the rest.</summary>
/// <param name="source">Where the team comes from, for messages.</param>
internal sealed class Team(string source, TeamOrigin origin, IReadOnlyList<TeamRow> rows)
{
    private static readonly Comparer<(decimal Load, string Name)> ByLoadThenName = Comparer<(decimal Load, string Name)>.Create((one, other) =>
        one.Load.CompareTo(other.Load) is not 0 and var order ? order : string.CompareOrdinal(one.Name, other.Name));

    private readonly ILookup<string, TeamRow> _ofOutlet = rows.Where(row => row.Outlet is not null).ToLookup(row => row.Outlet!, StringComparer.Ordinal);
    private readonly ILookup<string, TeamRow> _ofCity = rows.Where(row => row.City is not null).ToLookup(row => row.City!, StringComparer.Ordinal);
    private readonly TeamRow[] _ofRest = [.. rows.Where(row => row is { Outlet: null, City: null })];

    public string Source => source;

    public TeamOrigin Origin => origin;

    /// <summary>In the order of their names.</summary>
    public IReadOnlyList<(string Name, int VisitsADay)> Managers { get; } =
        [.. rows.Select(row => (row.Staff, row.VisitsADay)).Distinct().OrderBy(manager => manager.Staff, StringComparer.Ordinal)];

    /// <summary>The visits that an outlet takes in two weeks, at least one.</summary>
    public static int LoadOf(TieredOutlet outlet) => Math.Max(1, 2 / outlet.Cadence.Value.Weeks);

    /// <summary>Says for each outlet, by its id, who looks after it; those that several share go to whoever has the least to do for his capacity.</summary>
    /// <exception cref="InputException">An outlet that nobody looks after.</exception>
    public IReadOnlyDictionary<string, string> Share(IReadOnlyList<TieredOutlet> outlets)
    {
        var loads = Managers.ToDictionary(manager => manager.Name, _ => 0, StringComparer.Ordinal);
        var shared = new Dictionary<string, string>(StringComparer.Ordinal);
        var all = outlets.Select(outlet => (outlet.Row, Load: LoadOf(outlet), Managers: ManagersOf(outlet.Row)))
            .OrderBy(outlet => outlet.Managers.Length)
            .ThenByDescending(outlet => outlet.Load)
            .ThenBy(outlet => outlet.Row.City, StringComparer.Ordinal)
            .ThenBy(outlet => outlet.Row.Id, StringComparer.Ordinal);
        foreach (var (row, load, managers) in all)
        {
            var chosen = managers.MinBy(manager => ((loads[manager.Staff] + load) / (decimal)manager.VisitsADay, manager.Staff), ByLoadThenName)!.Staff;
            loads[chosen] += load;
            shared.Add(row.Id, chosen);
        }

        return shared;
    }

    private TeamRow[] ManagersOf(OutletRow outlet)
    {
        if (_ofOutlet.Contains(outlet.Id))
            return [.. _ofOutlet[outlet.Id]];
        TeamRow[] managers = _ofCity.Contains(outlet.City) ? [.. _ofCity[outlet.City]] : _ofRest;
        return managers.Length > 0
            ? managers
            : throw new InputException(
                source, $"nobody who looks after the outlet {Shown.Text(outlet.Id)} in {Shown.Text(outlet.City)}", "a line with the outlet, its city, or neither for all the rest");
    }
}

/// <summary>Where a team comes from.</summary>
internal enum TeamOrigin
{
    BuiltIn,
    File,
    MadeUp,
}
