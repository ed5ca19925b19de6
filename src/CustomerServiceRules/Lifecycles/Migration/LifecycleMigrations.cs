namespace CustomerServiceRules.Lifecycles.Migration;

/// <summary>Begins migrations of open cases from one version of a definition to another.</summary>
public static class LifecycleMigrations
{
    /// <summary>
    /// Begins the map by which records of an old version become records of this one. Both run in a rulebook of their own, as
    /// a rulebook has one version of a definition.
    /// </summary>
    /// <typeparam name="TCase">What the host knows of a case.</typeparam>
    /// <typeparam name="TState">The new states.</typeparam>
    /// <typeparam name="TTrigger">The new triggers.</typeparam>
    /// <typeparam name="TOldState">The old states; may be the same enum.</typeparam>
    /// <typeparam name="TOldTrigger">The old triggers; may be the same enum.</typeparam>
    /// <param name="lifecycle">The new version.</param>
    /// <param name="old">The old version.</param>
    public static MigrationBuilder<TCase, TOldState, TOldTrigger, TState, TTrigger> MigrateFrom<TCase, TState, TTrigger, TOldState, TOldTrigger>(
        this Lifecycle<TCase, TState, TTrigger> lifecycle, Lifecycle<TCase, TOldState, TOldTrigger> old)
        where TCase : notnull
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TOldState : struct, Enum
        where TOldTrigger : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        ArgumentNullException.ThrowIfNull(old);
        return new MigrationBuilder<TCase, TOldState, TOldTrigger, TState, TTrigger>(old, lifecycle);
    }
}
