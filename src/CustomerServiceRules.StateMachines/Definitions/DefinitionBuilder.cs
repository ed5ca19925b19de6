using CustomerServiceRules.StateMachines.Runtime.Frozen;

namespace CustomerServiceRules.StateMachines.Definitions;

/// <summary>
/// Freezes a configured machine into a definition that any number of cases share. What the machine does later changes nothing
/// in the definition. Not thread-safe.
/// </summary>
/// <remarks>
/// Guards, selectors and actions run with the case and the instant given to <c>Fire</c>: their triggers are declared with no
/// parameter, with one of type <typeparamref name="TCase"/>, or with that and a <see cref="DateTimeOffset"/>.
/// </remarks>
/// <typeparam name="TState">The type of the states.</typeparam>
/// <typeparam name="TTrigger">The type of the triggers; of an enumeration each value is expected to be permitted somewhere.</typeparam>
/// <typeparam name="TCase">What guards and actions see of a case.</typeparam>
public sealed class DefinitionBuilder<TState, TTrigger, TCase>
    where TState : notnull
    where TTrigger : notnull
{
    private readonly StateMachine<TState, TTrigger> _machine;
    private readonly HashSet<TState> _final = [];
    private readonly HashSet<(string, string)> _exclusive = [];

    /// <summary>Begins with a machine; its state at construction is the definition's initial state.</summary>
    /// <param name="machine">The machine.</param>
    public DefinitionBuilder(StateMachine<TState, TTrigger> machine)
    {
        ArgumentNullException.ThrowIfNull(machine);
        _machine = machine;
    }

    /// <summary>Declares states in which a case ends.</summary>
    /// <param name="states">The states.</param>
    public DefinitionBuilder<TState, TTrigger, TCase> Final(params IEnumerable<TState> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        _final.UnionWith(states);
        return this;
    }

    /// <summary>Declares that of two guards at most one ever holds.</summary>
    /// <param name="one">The description of one guard.</param>
    /// <param name="other">The description of the other.</param>
    public DefinitionBuilder<TState, TTrigger, TCase> Exclusive(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        _exclusive.Add((one, other));
        _exclusive.Add((other, one));
        return this;
    }

    /// <summary>All errors and warnings: of the machine, of its states in the order of mention, of its triggers, of its functions.</summary>
    public IReadOnlyList<DefinitionProblem> Check() => Freeze().Problems;

    /// <summary>Makes the definition.</summary>
    /// <exception cref="DefinitionException">The machine has errors; all are listed. Warnings stand in the definition.</exception>
    public StateMachineDefinition<TState, TTrigger, TCase> Build()
    {
        var (states, problems) = Freeze();
        var errors = problems.Where(problem => problem.IsError).ToList();
        return errors.Count == 0
            ? new StateMachineDefinition<TState, TTrigger, TCase>(_machine.InitialState, states, problems)
            : throw new DefinitionException(errors);
    }

    private (IReadOnlyList<FrozenState<TState, TTrigger, TCase>> States, IReadOnlyList<DefinitionProblem> Problems) Freeze()
    {
        var checks = new MachineChecks<TState, TTrigger>(_machine, _final, _exclusive);
        var (states, problems) = new Freezer<TState, TTrigger, TCase>(_machine, checks.Declared).Freeze();
        return (states, [.. checks.Problems(), .. problems]);
    }
}
