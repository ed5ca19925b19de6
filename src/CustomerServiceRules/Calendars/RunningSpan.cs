namespace CustomerServiceRules.Calendars;

/// <summary>A span for which a clock has run.</summary>
/// <param name="From">When it began to run.</param>
/// <param name="Until">When it was stopped or paused; null: it runs on.</param>
internal readonly record struct RunningSpan(DateTimeOffset From, DateTimeOffset? Until)
{
    public DateTimeOffset End => Until ?? DateTimeOffset.MaxValue;
}
