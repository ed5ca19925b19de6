using CustomerServiceRules.Lifecycles.Running;

namespace CustomerServiceRules.Lifecycles.Migration;

/// <summary>A lifecycle without the types of its states and triggers.</summary>
internal sealed record RunningLifecycle<TCase>(
    LifecycleDescription Description,
    IReadOnlyList<Track<TCase>> Tracks,
    LifecycleSetting Setting,
    Action<LifecycleRecord> Check,
    Func<LifecycleRecord, TCase, DateTimeOffset, IReadOnlyList<TriggerStanding>> Standings)
    where TCase : notnull
{
    public string Name => FormattableString.Invariant($"{Description.Id} version {Description.Version}");

    public static RunningLifecycle<TCase> Of<TState, TTrigger>(Lifecycle<TCase, TState, TTrigger> lifecycle)
        where TState : struct, Enum
        where TTrigger : struct, Enum => new(
            lifecycle.Description,
            lifecycle.Tracks,
            lifecycle.Setting,
            record => lifecycle.StateOf(record),
            (record, @case, asOf) => lifecycle.Permitted(record, @case, null, asOf));

    /// <summary>What is due in the lifecycle and its regions.</summary>
    public IEnumerable<(string? Region, string Trigger, DateTimeOffset At)> Dues(LifecycleRecord record, TCase @case, DateTimeOffset asOf) =>
        Tracks.SelectMany(track => track.DueInstants(Setting, record, @case, asOf)).Select(due => (due.Region, due.Rule.Trigger, due.At));
}
