using System.Globalization;
using RetailTiering.Deciding;
using RetailTiering.Input;

namespace RetailTiering.Planning;

/// <summary>
/// Makes up a team where none is given: managers of equal capacity who share all outlets, as few as the busiest week needs and a
/// fifth more each time that the visits cannot be planned for them.
/// </summary>
internal static class TeamToFit
{
    public const int VisitsADay = 12;

    private const int DaysOfWeek = 5;
    private const string Source = "the team that is made up";

    /// <exception cref="PlanImpossibleException">Not even a manager for each outlet can make its visits.</exception>
    public static MonthPlan Plan(Duties duties, Tiering tiering, DateOnly month, CancellationToken cancellation)
    {
        for (var count = Least(tiering); ; count = Math.Min(tiering.Outlets.Count, count + 1 + (count / DaysOfWeek)))
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                return MonthPlan.Of(duties, tiering, month, TeamOf(count), cancellation);
            }
            catch (PlanImpossibleException) when (count < tiering.Outlets.Count)
            {
            }
        }
    }

    private static int Least(Tiering tiering)
    {
        var inTwoWeeks = tiering.Outlets.Sum(Team.LoadOf);
        return Math.Max(1, (int)Math.Ceiling(inTwoWeeks / (2m * DaysOfWeek * VisitsADay)));
    }

    private static Team TeamOf(int count)
    {
        var digits = count.ToString(CultureInfo.InvariantCulture).Length;
        return new Team(
            Source,
            TeamOrigin.MadeUp,
            [.. Enumerable.Range(1, count).Select(number => new TeamRow("M" + number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0'), VisitsADay, null, null, 0))]);
    }
}
