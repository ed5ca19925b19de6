namespace CustomerServiceRules.Visits;

/// <summary>What the spans of a rhythm are counted in.</summary>
public enum RhythmUnit
{
    /// <summary>ISO weeks, Monday to Sunday.</summary>
    Weeks = 1,

    /// <summary>Calendar months, or spans as long, counted from the first day of a duty.</summary>
    Months,

    /// <summary>Calendar days.</summary>
    Days,

    /// <summary>No spans: once after an event.</summary>
    Once,
}
