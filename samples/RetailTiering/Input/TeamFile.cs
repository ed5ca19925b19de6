using System.Text;
using RetailTiering.Planning;

namespace RetailTiering.Input;

/// <summary>Reads a team and refuses the file at the first thing that is wrong, also where it does not fit the outlets.</summary>
internal static class TeamFile
{
    private const string CapacityColumn = "visits_a_day";

    public static Team Read(SourceFile source, TeamOrigin origin, OutletList outlets, CancellationToken cancellation)
    {
        using var file = CsvFile.Open(source);
        var columns = new Columns(file);
        var cities = outlets.Rows.Select(row => row.City).ToHashSet(StringComparer.Ordinal);
        var rows = new List<TeamRow>();
        while (file.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var row = Row(file, columns, outlets, cities);
            CheckAgainst(rows, row, file, columns);
            rows.Add(row);
        }

        return rows.Count > 0 ? new Team(source.Name, origin, rows) : throw new InputException(source.Name, "no data line", "at least one manager");
    }

    private static TeamRow Row(CsvFile file, Columns columns, OutletList outlets, HashSet<string> cities)
    {
        var manager = file.Text(columns.Staff);
        if (string.IsNullOrWhiteSpace(manager))
            throw file.Wrong(columns.Staff, "the name of a manager");
        if (!Fields.TryQuantity(file.Field(columns.Capacity), out var capacity) || capacity is < 1 or > VisitingTime.VisitsADay)
            throw file.Wrong(columns.Capacity, $"a whole number from 1 to {VisitingTime.VisitsADay}: a visit is taken to last {VisitingTime.MinutesOfVisit} minutes");

        var city = Given(file, columns.City);
        if (city is not null && !cities.Contains(city))
            throw file.Wrong(columns.City, "a city of the outlets file, or nothing");
        var outlet = Given(file, columns.Outlet);
        if (outlet is not null && !outlets.TryFind(Encoding.UTF8.GetBytes(outlet), out _))
            throw file.Wrong(columns.Outlet, "an outlet of the outlets file, or nothing");
        if (city is not null && outlet is not null)
            throw file.Wrong(columns.Outlet, $"{Shown.Text(outlet)} beside the city {Shown.Text(city)}", "a city, an outlet or neither");
        return new TeamRow(manager, (int)capacity, city, outlet, file.Line);
    }

    private static void CheckAgainst(List<TeamRow> before, TeamRow row, CsvFile file, Columns columns)
    {
        if (before.Find(other => other.Staff == row.Staff && other.VisitsADay != row.VisitsADay) is { } unlike)
            throw file.Wrong(columns.Capacity, $"{row.VisitsADay} for {Shown.Text(row.Staff)}, who has {unlike.VisitsADay} in line {unlike.Line}", "one number a manager");
        if (row.Outlet is { } outlet && before.Find(other => other.Outlet == outlet) is { } taken)
            throw file.Wrong(columns.Outlet, $"the outlet {Shown.Text(outlet)} a second time, which line {taken.Line} has too", "every outlet once");
        if (before.Find(other => other.Staff == row.Staff && other.City == row.City && other.Outlet == row.Outlet) is { } twin)
            throw file.Wrong(columns.Staff, $"{Shown.Text(row.Staff)} with {(row.City is { } city ? $"the city {Shown.Text(city)}" : "what no other line names")} a second time, as in line {twin.Line}", "every line once");
    }

    private static string? Given(CsvFile file, int column) => column < 0 || file.Field(column).IsEmpty ? null : file.Text(column);

    private readonly struct Columns(CsvFile file)
    {
        public int Staff { get; } = file.Column("manager");

        public int Capacity { get; } = file.Column(CapacityColumn);

        public int City { get; } = file.OptionalColumn("city");

        public int Outlet { get; } = file.OptionalColumn("outlet");
    }
}
