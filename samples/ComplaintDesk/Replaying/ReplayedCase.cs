using ComplaintDesk.Input;
using CustomerServiceRules.Deadlines;

namespace ComplaintDesk.Replaying;

/// <summary>An incident after the replay.</summary>
/// <param name="Rows">What came of each row, in the order of the file.</param>
/// <param name="State">Where its complaint stands at the end of the log, in the procedure's names.</param>
/// <param name="Rounds">What the deadline shows, round by round: a reopening begins another.</param>
/// <param name="IsVerifiedByResolving">Whether no row showed work on it before it was resolved.</param>
internal sealed record ReplayedCase(
    Incident Incident, IReadOnlyList<RowOutcome> Rows, string State, IReadOnlyList<ClockReading> Rounds, bool IsVerifiedByResolving)
{
    /// <summary>Whether every row was accepted or changed nothing.</summary>
    public bool Conforms => Rows.All(row => !row.IsRefused);

    /// <summary>The rows whose time lies before that of the row above them.</summary>
    public IEnumerable<(LogRow Row, LogRow Before)> OutOfOrder =>
        Incident.Rows.Zip(Incident.Rows.Skip(1)).Where(pair => pair.Second.At < pair.First.At).Select(pair => (pair.Second, pair.First));
}
