namespace CustomerServiceRules.Calendars;

/// <summary>Why a stretch of time counts as working time or does not.</summary>
public enum StretchKind
{
    /// <summary>Working time; counted.</summary>
    Working,

    /// <summary>On a day with hours, before they begin.</summary>
    BeforeOpening,

    /// <summary>Between two stretches of working time that belong to one day.</summary>
    Break,

    /// <summary>On a day with hours, after they end.</summary>
    AfterClosing,

    /// <summary>On a day of the week without hours.</summary>
    RestDay,

    /// <summary>On a day off by the holiday table.</summary>
    Holiday,

    /// <summary>On a special day without hours.</summary>
    SpecialDay,
}
