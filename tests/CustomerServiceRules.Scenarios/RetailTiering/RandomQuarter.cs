using System.Globalization;

namespace CustomerServiceRules.Scenarios.RetailTiering;

/// <summary>
/// A small quarter, different for every seed, that has everything awkward: returns beyond purchases, equal totals across
/// cuts, outlets without lines, newcomers on every boundary day, a format without purchases, formats with one total of zero.
/// </summary>
internal sealed class RandomQuarter
{
    private static readonly string[] JoinedDays = ["", "", "", "", "", "2019-02-28", "2021-07-01", "2021-07-02", "2021-09-30", "2021-10-01"];

    private readonly List<string> _outlets = [];
    private readonly List<string> _sales = [];

    public RandomQuarter(int seed)
    {
        var random = new Random(seed);
        foreach (var format in "ZBSNYFQ")
        {
            var count = random.Next(1, 24);
            for (var number = 0; number < count; number++)
                AddOutlet(random, format, $"{format}{(number % 5 == 4 ? "," : "-")}{random.Next(10):0}{number:000}");
        }
    }

    public string Outlets => $"outlet,name,city,format,market,joined\n{string.Join('\n', _outlets)}\n";

    public string Sales => $"{SampleFolder.SalesHeader}{string.Join('\n', _sales)}\n";

    /// <summary>The same outlets and lines in another order.</summary>
    public void Shuffle(int seed)
    {
        var random = new Random(seed);
        foreach (var lines in new[] { _outlets, _sales })
        {
            var shuffled = lines.ToArray();
            random.Shuffle(shuffled);
            lines.Clear();
            lines.AddRange(shuffled);
        }
    }

    private void AddOutlet(Random random, char format, string id)
    {
        var joined = JoinedDays[random.Next(JoinedDays.Length)];
        _outlets.Add($"\"{id}\",\"Outlet \"\"{id}\"\"\",Town,{format},{(random.Next(2) == 0 ? 'C' : 'X')},{joined}");
        for (var lines = random.Next(4); lines > 0; lines--)
        {
            // Few different values, so that totals tie; F has amounts only, Q pieces only, N neither.
            var pieces = format is 'F' or 'N' ? 0 : random.Next(-2, 7);
            var cents = format is 'Q' or 'N' ? 0 : random.Next(-1, 5) * 1234 * (format == 'S' ? 1_000_000_007L : 1);
            var day = new DateOnly(2021, 7, 1).AddDays(random.Next(92)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            _sales.Add($"{day},\"{id}\",L-{_sales.Count},7,{pieces},{(cents / 100m).ToString(CultureInfo.InvariantCulture)}");
        }
    }
}
