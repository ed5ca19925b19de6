using CustomerServiceRules.Visits;
using RetailTiering.Deciding;

namespace RetailTiering.Planning;

/// <summary>
/// Agrees the fixed times, for nobody gives them: the outlets of a manager that are to have one are spread over Monday to Friday,
/// those of a city one after another. So they stay the same from month to month, as long as tiers and team do.
/// </summary>
internal static class FixedTimes
{
    private static readonly DayOfWeek[] Days = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>The time of each outlet by its id; an outlet for which a week of its manager has no room has none.</summary>
    public static IReadOnlyDictionary<string, FixedSlot> Of(IReadOnlyList<TieredOutlet> outlets, Team team, IReadOnlyDictionary<string, string> managerOf)
    {
        var agreed = new Dictionary<string, FixedSlot>(StringComparer.Ordinal);
        var fixedOnes = outlets.Where(outlet => outlet.Cadence.Value.AtFixedTime).ToLookup(outlet => managerOf[outlet.Row.Id], StringComparer.Ordinal);
        foreach (var (manager, visitsADay) in team.Managers)
        {
            TieredOutlet[] own =
            [
                .. fixedOnes[manager].OrderBy(outlet => outlet.Row.City, StringComparer.Ordinal).ThenBy(outlet => outlet.Row.Id, StringComparer.Ordinal)
                    .Take(Days.Length * visitsADay),
            ];
            var firstOfDay = 0;
            for (var i = 0; i < own.Length; i++)
            {
                var day = i * Days.Length / own.Length;
                if (i > 0 && day != (i - 1) * Days.Length / own.Length)
                    firstOfDay = i;
                var opens = VisitingTime.Starts[i - firstOfDay];
                agreed.Add(own[i].Row.Id, new FixedSlot(Days[day], opens, opens.AddMinutes(VisitingTime.MinutesOfVisit)));
            }
        }

        return agreed;
    }
}
