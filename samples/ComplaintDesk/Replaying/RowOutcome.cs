using ComplaintDesk.Input;

namespace ComplaintDesk.Replaying;

/// <summary>What came of a row.</summary>
/// <param name="Mapping">The line of the mapping that applied.</param>
/// <param name="Refusal">Why it was refused; null where it was not.</param>
internal readonly record struct RowOutcome(LogRow Row, MappingRow Mapping, RowRefusal? Refusal)
{
    public bool IsRefused => Refusal is not null;

    public bool IsUnchanged => Mapping == Replaying.Mapping.Nothing;

    public bool IsAccepted => !IsRefused && !IsUnchanged;
}
