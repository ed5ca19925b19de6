namespace ComplaintDesk.Day;

/// <summary>One thing that happens on the scripted day, in the words of the reader's language.</summary>
/// <param name="Who">Who acts.</param>
/// <param name="What">What is said or asked.</param>
/// <param name="Outcome">What comes of it; empty where nothing was asked.</param>
/// <param name="Details">Orders, due instants or what is not met, each with its clauses.</param>
internal sealed record TimelineEntry(
    DateTimeOffset At, string Case, string Who, string What, EntryKind Kind, string Outcome, IReadOnlyList<string> Details);

internal enum EntryKind
{
    /// <summary>Somebody complains.</summary>
    Received,

    Accepted,

    Refused,

    /// <summary>A due instant is taken apart.</summary>
    Explanation,
}
