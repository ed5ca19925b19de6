namespace CustomerServiceRules.Calendars;

/// <summary>A set of days of the week, for opening hours and breaks.</summary>
[Flags]
public enum Weekdays
{
    /// <summary>No day; refused where days are asked for.</summary>
    None = 0,

    /// <summary>Every Monday.</summary>
    Monday = 1,

    /// <summary>Every Tuesday.</summary>
    Tuesday = 2,

    /// <summary>Every Wednesday.</summary>
    Wednesday = 4,

    /// <summary>Every Thursday.</summary>
    Thursday = 8,

    /// <summary>Every Friday.</summary>
    Friday = 16,

    /// <summary>Every Saturday.</summary>
    Saturday = 32,

    /// <summary>Every Sunday.</summary>
    Sunday = 64,

    /// <summary>Monday, Tuesday, Wednesday, Thursday and Friday.</summary>
    MondayToFriday = Monday | Tuesday | Wednesday | Thursday | Friday,

    /// <summary>Saturday and Sunday.</summary>
    Weekend = Saturday | Sunday,

    /// <summary>All seven days.</summary>
    EveryDay = MondayToFriday | Weekend,
}
