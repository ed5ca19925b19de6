using System.Globalization;
using CustomerServiceRules.Terms;

namespace ComplaintDesk.Day;

/// <summary>Where a script plays: its clock, which stands until it is set, its timeline, and the language in which its people speak.</summary>
internal sealed class Stage(Language language)
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    private readonly List<TimelineEntry> _timeline = [];

    public Language Language => language;

    public DateTimeOffset Now { get; private set; }

    public IReadOnlyList<TimelineEntry> Timeline => _timeline;

    public string Say(string english, string chinese) => language == Language.Chinese ? chinese : english;

    public static DateTimeOffset At(string local) =>
        new(DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), China);

    /// <summary>Sets the clock; it never goes back.</summary>
    public void SetClock(string local) => Now = At(local) is var at && at >= Now ? at : throw new InvalidOperationException($"The script goes back from {Now:O} to {local}.");

    public void Add(TimelineEntry entry) => _timeline.Add(entry);
}
