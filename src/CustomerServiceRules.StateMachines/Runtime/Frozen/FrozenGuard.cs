namespace CustomerServiceRules.StateMachines.Runtime.Frozen;

/// <summary>A guard over a case and an instant, in the form in which its delegate is called directly.</summary>
internal sealed class FrozenGuard<TCase>
{
    private readonly Func<TCase, bool>? _ofCase;
    private readonly Func<TCase, DateTimeOffset, bool>? _ofBoth;
    private readonly Func<bool>? _ofNothing;

    private FrozenGuard(Func<TCase, bool>? ofCase, Func<TCase, DateTimeOffset, bool>? ofBoth, Func<bool>? ofNothing, string description)
    {
        _ofCase = ofCase;
        _ofBoth = ofBoth;
        _ofNothing = ofNothing;
        Description = description;
    }

    public string Description { get; }

    /// <summary>Null if the guard takes something else.</summary>
    public static FrozenGuard<TCase>? Of(Guard guard, Func<TCase, DateTimeOffset, object[]> args) => (guard.TakesArguments, guard.Predicate) switch
    {
        (true, Func<TCase, bool> ofCase) => new(ofCase, null, null, guard.Description.Description),
        (true, Func<TCase, DateTimeOffset, bool> ofBoth) => new(null, ofBoth, null, guard.Description.Description),
        (false, Func<bool> ofNothing) => new(null, null, ofNothing, guard.Description.Description),
        (false, Func<object[], bool> ofArgs) => new(null, (@case, asOf) => ofArgs(args(@case, asOf)), null, guard.Description.Description),
        _ => null,
    };

    public bool Holds(TCase @case, DateTimeOffset asOf) =>
        _ofCase is not null ? _ofCase(@case)
        : _ofBoth is not null ? _ofBoth(@case, asOf)
        : _ofNothing!();
}
