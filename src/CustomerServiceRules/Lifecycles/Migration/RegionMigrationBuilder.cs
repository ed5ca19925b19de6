namespace CustomerServiceRules.Lifecycles.Migration;

/// <summary>Takes the map of a side region. Not thread-safe.</summary>
/// <typeparam name="TOldState">The region's old states.</typeparam>
/// <typeparam name="TOldTrigger">The region's old triggers.</typeparam>
/// <typeparam name="TState">The region's new states.</typeparam>
/// <typeparam name="TTrigger">The region's new triggers.</typeparam>
public sealed class RegionMigrationBuilder<TOldState, TOldTrigger, TState, TTrigger>
    where TOldState : struct, Enum
    where TOldTrigger : struct, Enum
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    internal RegionMigrationBuilder(TrackMapBuilder map) => Map = map;

    internal TrackMapBuilder Map { get; }

    /// <summary>Says what an old state is called now.</summary>
    /// <param name="old">The old state; once each.</param>
    /// <param name="state">The new state; several old ones may become one.</param>
    public RegionMigrationBuilder<TOldState, TOldTrigger, TState, TTrigger> State(TOldState old, TState state)
    {
        Map.States.Add(old.ToString(), state.ToString());
        return this;
    }

    /// <summary>Says what an old trigger is called now.</summary>
    /// <param name="old">The old trigger; once each.</param>
    /// <param name="trigger">The new trigger.</param>
    public RegionMigrationBuilder<TOldState, TOldTrigger, TState, TTrigger> Trigger(TOldTrigger old, TTrigger trigger)
    {
        Map.Triggers.Add(old.ToString(), trigger.ToString());
        return this;
    }

    /// <summary>Says that an old state has no successor; a case that stands in it cannot be migrated.</summary>
    /// <param name="old">The old state.</param>
    public RegionMigrationBuilder<TOldState, TOldTrigger, TState, TTrigger> DropState(TOldState old)
    {
        Map.States.Add(old.ToString(), null);
        return this;
    }

    /// <summary>Says that an old trigger has no successor; its events stay in the history as migrated ones.</summary>
    /// <param name="old">The old trigger.</param>
    public RegionMigrationBuilder<TOldState, TOldTrigger, TState, TTrigger> DropTrigger(TOldTrigger old)
    {
        Map.Triggers.Add(old.ToString(), null);
        return this;
    }
}
