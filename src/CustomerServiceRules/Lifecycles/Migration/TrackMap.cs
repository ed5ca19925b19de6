using CustomerServiceRules.Lifecycles.Running;

namespace CustomerServiceRules.Lifecycles.Migration;

/// <summary>What becomes of a lifecycle's or a region's states and triggers.</summary>
/// <param name="Old">The old track.</param>
/// <param name="New">The new one; null where the region is dropped.</param>
/// <param name="States">The new name for each old one; null where it is dropped.</param>
/// <param name="Triggers">The new name for each old one; null where it is dropped.</param>
internal sealed record TrackMap(Track Old, Track? New, Dictionary<string, string?> States, Dictionary<string, string?> Triggers);

/// <summary>A <see cref="TrackMap"/> while it is being declared.</summary>
internal sealed class TrackMapBuilder(Track old, Track @new)
{
    public NameMap States { get; } = new("state", old.Names.All, @new.Names.All);

    public NameMap Triggers { get; } = new("trigger", [.. old.Triggers.Select(trigger => trigger.Name)], [.. @new.Triggers.Select(trigger => trigger.Name)]);

    public TrackMap Finish(List<string> problems) => new(old, @new, States.Finish(old.Id, problems), Triggers.Finish(old.Id, problems));
}
