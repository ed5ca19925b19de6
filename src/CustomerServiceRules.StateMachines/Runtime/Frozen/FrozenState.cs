namespace CustomerServiceRules.StateMachines.Runtime.Frozen;

/// <summary>What a definition knows about one state.</summary>
/// <param name="state">The state.</param>
/// <param name="own">The options of the state itself by trigger, in the order of configuration.</param>
internal sealed class FrozenState<TState, TTrigger, TCase>(TState state, (TTrigger Trigger, Option<TState, TTrigger, TCase>[] Options)[] own)
    where TState : notnull
    where TTrigger : notnull
{
    private const int SearchedOneByOne = 8;

    private readonly Dictionary<TTrigger, Option<TState, TTrigger, TCase>[]>? _index =
        own.Length > SearchedOneByOne ? own.ToDictionary(options => options.Trigger, options => options.Options) : null;

    public TState State => state;

    /// <summary>Set once, before the definition is used.</summary>
    public FrozenState<TState, TTrigger, TCase>? Superstate { get; set; }

    public IEnumerable<TTrigger> OwnTriggers => own.Select(options => options.Trigger);

    /// <summary>The state's own options for a trigger, or null.</summary>
    public Option<TState, TTrigger, TCase>[]? OptionsOf(TTrigger trigger)
    {
        if (_index is not null)
            return _index.GetValueOrDefault(trigger);

        foreach (ref readonly var each in own.AsSpan())
        {
            if (EqualityComparer<TTrigger>.Default.Equals(each.Trigger, trigger))
                return each.Options;
        }

        return null;
    }

    /// <summary>The one option that holds, or null.</summary>
    public Option<TState, TTrigger, TCase>? Only(
        Option<TState, TTrigger, TCase>[] options, TTrigger trigger, TCase @case, DateTimeOffset asOf, ref List<string>? unmet)
    {
        if (options is [{ IsUnguarded: true } single])
            return single;

        Option<TState, TTrigger, TCase>? found = null;
        var several = false;
        foreach (var option in options)
        {
            if (!option.Holds(@case, asOf, ref unmet))
                continue;

            several |= found is not null;
            found = option;
        }

        return several ? throw Ambiguity.Of(state, trigger) : found;
    }
}
