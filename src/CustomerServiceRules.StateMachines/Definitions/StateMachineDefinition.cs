using CustomerServiceRules.StateMachines.Runtime.Frozen;

namespace CustomerServiceRules.StateMachines.Definitions;

/// <summary>
/// A checked machine without a state of its own: definition, state, trigger, case and instant give a result. Immutable and
/// thread-safe as far as its guards and actions are; a million cases share one. Made by
/// <see cref="DefinitionBuilder{TState, TTrigger, TCase}"/>.
/// </summary>
/// <typeparam name="TState">The type of the states.</typeparam>
/// <typeparam name="TTrigger">The type of the triggers.</typeparam>
/// <typeparam name="TCase">What guards and actions see of a case.</typeparam>
public sealed class StateMachineDefinition<TState, TTrigger, TCase>
    where TState : notnull
    where TTrigger : notnull
{
    private readonly Dictionary<TState, FrozenState<TState, TTrigger, TCase>> _states;

    internal StateMachineDefinition(TState initial, IReadOnlyList<FrozenState<TState, TTrigger, TCase>> states, IReadOnlyList<DefinitionProblem> warnings)
    {
        InitialState = initial;
        States = [.. states.Select(state => state.State)];
        Warnings = [.. warnings];
        _states = states.ToDictionary(state => state.State);
    }

    /// <summary>The state in which a case begins.</summary>
    public TState InitialState { get; }

    /// <summary>The states in the order of first mention.</summary>
    public IReadOnlyList<TState> States { get; }

    /// <summary>What the checks found and what does not keep the definition from being used.</summary>
    public IReadOnlyList<DefinitionProblem> Warnings { get; }

    /// <summary>
    /// Fires a trigger: asks the guards, runs the actions, answers where that leads. Allocates nothing of its own for a move
    /// without refusal, save the first of its kind by a superstate's handler or a selector. An exception of a guard, selector or action comes out unchanged; the definition keeps nothing of it.
    /// </summary>
    /// <param name="state">The state of the case.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="case">The case.</param>
    /// <param name="asOf">The instant; only functions over case and instant see it.</param>
    /// <exception cref="ArgumentException">The state is none of the definition's.</exception>
    /// <exception cref="InvalidOperationException">Several handlers hold, or a selector answers a state that is none of the definition's.</exception>
    public Move<TState> Fire(TState state, TTrigger trigger, TCase @case, DateTimeOffset asOf = default)
    {
        var from = StateOf(state);
        if (Choose(from, trigger, @case, asOf, out var holder, out var refused) is not { } option)
            return refused;

        var plan = PlanOf(option, from, holder, @case, asOf);
        foreach (var action in plan.Actions)
            action.Run(@case, asOf);
        return new Move<TState>(plan.Moves ? MoveKind.Moved : MoveKind.Stayed, plan.Destination, null);
    }

    /// <summary>What firing a trigger would come to, as far as guards tell: nothing runs, selectors are not asked.</summary>
    /// <param name="state">The state of the case.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="case">The case.</param>
    /// <param name="asOf">The instant.</param>
    /// <returns>The result; its state is the one before where a selector would choose.</returns>
    /// <exception cref="ArgumentException">The state is none of the definition's.</exception>
    /// <exception cref="InvalidOperationException">Several handlers hold.</exception>
    public Move<TState> Ask(TState state, TTrigger trigger, TCase @case, DateTimeOffset asOf = default)
    {
        var from = StateOf(state);
        if (Choose(from, trigger, @case, asOf, out var holder, out var refused) is not { } option)
            return refused;

        if (option.Select is not null)
            return new Move<TState>(MoveKind.Moved, state, null);

        var plan = PlanOf(option, from, holder, @case, asOf);
        return new Move<TState>(plan.Moves ? MoveKind.Moved : MoveKind.Stayed, plan.Destination, null);
    }

    /// <summary>The triggers that would be taken, those of the state itself first, in the order of configuration. Guards are asked anew on each enumeration.</summary>
    /// <param name="state">The state of the case.</param>
    /// <param name="case">The case.</param>
    /// <param name="asOf">The instant.</param>
    /// <exception cref="ArgumentException">The state is none of the definition's.</exception>
    /// <exception cref="InvalidOperationException">Several handlers of one trigger hold.</exception>
    public IEnumerable<TTrigger> Permitted(TState state, TCase @case, DateTimeOffset asOf = default)
    {
        var from = StateOf(state);
        return Enclosing(from).SelectMany(each => each.OwnTriggers).Distinct().Where(trigger => Choose(from, trigger, @case, asOf, out _, out _) is not null);
    }

    /// <summary>Whether a state is another one or lies in it, at any depth.</summary>
    /// <param name="state">The state.</param>
    /// <param name="other">The possible superstate.</param>
    /// <exception cref="ArgumentException">The state is none of the definition's.</exception>
    public bool IsIn(TState state, TState other) => Enclosing(StateOf(state)).Any(each => EqualityComparer<TState>.Default.Equals(each.State, other));

    private static IEnumerable<FrozenState<TState, TTrigger, TCase>> Enclosing(FrozenState<TState, TTrigger, TCase> from)
    {
        for (var each = from; each is not null; each = each.Superstate)
            yield return each;
    }

    private static Option<TState, TTrigger, TCase>? Choose(
        FrozenState<TState, TTrigger, TCase> from,
        TTrigger trigger,
        TCase @case,
        DateTimeOffset asOf,
        out FrozenState<TState, TTrigger, TCase> holder,
        out Move<TState> refused)
    {
        var kind = MoveKind.NotPermitted;
        List<string>? unmet = null;
        for (var each = from; each is not null; each = each.Superstate)
        {
            if (each.OptionsOf(trigger) is not { } options)
                continue;

            unmet = null;
            if (each.Only(options, trigger, @case, asOf, ref unmet) is { } option)
            {
                (holder, refused) = (each, default);
                return option;
            }

            kind = MoveKind.Unmet;
        }

        (holder, refused) = (from, new Move<TState>(kind, from.State, unmet));
        return null;
    }

    private Plan<TState, TCase> PlanOf(
        Option<TState, TTrigger, TCase> option,
        FrozenState<TState, TTrigger, TCase> from,
        FrozenState<TState, TTrigger, TCase> holder,
        TCase @case,
        DateTimeOffset asOf)
    {
        if (option.OwnPlan is { } plan && ReferenceEquals(from, holder))
            return plan;

        if (option.Select is null)
            return option.PlanOf(from.State, option.Destination);

        var destination = option.Select(@case, asOf);
        return _states.ContainsKey(destination)
            ? option.PlanOf(from.State, destination)
            : throw new InvalidOperationException(
                $"Found '{destination}' as what the selector in state '{holder.State}' answers, expected one of {string.Join(", ", States)}.");
    }

    private FrozenState<TState, TTrigger, TCase> StateOf(TState state) => _states.TryGetValue(state, out var known)
        ? known
        : throw new ArgumentException($"Found state '{state}', expected one of {string.Join(", ", States)}.", nameof(state));
}
