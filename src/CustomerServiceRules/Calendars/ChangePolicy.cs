using System.Globalization;

namespace CustomerServiceRules.Calendars;

/// <summary>
/// What a change of limit or calendar does to a clock that is running: it may reach it, or leave it as it was when it
/// started. Immutable.
/// </summary>
public sealed record ChangePolicy
{
    private ChangePolicy(DateOnly? cutOff) => CutOff = cutOff;

    /// <summary>A running clock keeps what was in force when it started.</summary>
    public static ChangePolicy Freeze { get; } = new((DateOnly?)null);

    /// <summary>A change reaches every running clock on the day it comes into force.</summary>
    public static ChangePolicy Follow { get; } = new(DateOnly.MinValue);

    /// <summary>The first local day on which changes reach running clocks; null: never.</summary>
    public DateOnly? CutOff { get; }

    /// <summary>
    /// A running clock keeps what was in force when it started until the cut-off day; from then on it goes by what is in
    /// force: changes of before reach it on the cut-off day, later ones on the day they come into force.
    /// </summary>
    /// <param name="cutOff">The cut-off day, local, inclusive.</param>
    public static ChangePolicy FollowFrom(DateOnly cutOff) => new(cutOff);

    /// <summary><c>freeze</c>, <c>follow</c> or <c>follow from</c> a day.</summary>
    public override string ToString() =>
        CutOff is not { } day ? "freeze" : day == DateOnly.MinValue ? "follow" : string.Create(CultureInfo.InvariantCulture, $"follow from {day:yyyy-MM-dd}");
}
