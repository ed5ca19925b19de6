namespace CustomerServiceRules.Visits;

/// <summary>The time within which a contact is owed. Immutable.</summary>
/// <param name="Name">What it is called: <c>2026-W53</c>, <c>2026-W53..2027-W01</c>, <c>2026-10</c>, <c>2026-10-03..2026-10-12</c>.</param>
/// <param name="Opens">The first instant, inclusive.</param>
/// <param name="Closes">The end: exclusive for a span of days, inclusive for a limit after an event.</param>
/// <param name="IncludesClose">Whether the end is inclusive.</param>
public sealed record ContactWindow(string Name, DateTimeOffset Opens, DateTimeOffset Closes, bool IncludesClose)
{
    /// <summary>The first instant at which the window is over.</summary>
    public DateTimeOffset OverFrom => IncludesClose ? Closes.AddTicks(1) : Closes;

    /// <summary>Whether an instant lies in the window.</summary>
    /// <param name="instant">The instant.</param>
    public bool Contains(DateTimeOffset instant) => instant >= Opens && (instant < Closes || (IncludesClose && instant == Closes));

    /// <summary>Whether the window is over at an instant: a contact at it or after it comes too late.</summary>
    /// <param name="instant">The instant.</param>
    public bool IsOver(DateTimeOffset instant) => IncludesClose ? instant > Closes : instant >= Closes;
}
