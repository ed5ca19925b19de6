using ComplaintDesk.Input;

namespace ComplaintDesk.Replaying;

/// <summary>What a row of the log says beside the row before it; before the first row an incident counts as new and untouched.</summary>
/// <param name="IsFirst">Whether it is the incident's first row.</param>
/// <param name="Before">The state on the row before.</param>
/// <param name="After">The state on this row.</param>
/// <param name="Reopened">Whether it counts one reopening more.</param>
/// <param name="Ended">Whether the incident stops being active.</param>
/// <param name="HandedOver">Whether group or person changes.</param>
internal readonly record struct RowChange(bool IsFirst, string Before, string After, bool Reopened, bool Ended, bool HandedOver)
{
    public bool Enters(string state) => Before != After && After == state;

    public bool Enters(Func<string, bool> states) => Before != After && states(After);

    public static RowChange Of(in LogRow row) => new(true, LogStates.New, row.State, row.Reopens > 0, !row.IsActive, false);

    public static RowChange Of(in LogRow before, in LogRow row) => new(
        false,
        before.State,
        row.State,
        row.Reopens > before.Reopens,
        before.IsActive && !row.IsActive,
        row.Group != before.Group || row.AssignedTo != before.AssignedTo);
}
