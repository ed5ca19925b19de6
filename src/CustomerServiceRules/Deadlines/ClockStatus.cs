namespace CustomerServiceRules.Deadlines;

/// <summary>How a clock stands.</summary>
public enum ClockStatus
{
    /// <summary>It runs and has not fallen due, or falls due at this very instant.</summary>
    Running = 1,

    /// <summary>It is paused, and had not fallen due before.</summary>
    Paused,

    /// <summary>It has not been stopped, and its due instant has passed.</summary>
    Overdue,

    /// <summary>
    /// Its due instant lies beyond the days that its calendar knows, or before them, and it was not stopped on one of them:
    /// <see cref="ClockReading.Unknown"/> says which. Nothing is guessed; with the days in the calendar it can be read.
    /// </summary>
    Unknown,

    /// <summary>It was stopped by its due instant, that instant included.</summary>
    Kept,

    /// <summary>It was stopped after its due instant.</summary>
    Late,
}
