namespace CustomerServiceRules.StateMachines;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>Whether a state is the present one or a superstate of it, at any distance.</summary>
    /// <param name="state">The state.</param>
    public bool IsInState(TState state)
    {
        for (var each = NodeOf(State); each is not null; each = each.Superstate)
        {
            if (Same(each.State, state))
                return true;
        }

        return false;
    }

    /// <summary>Whether firing the trigger would find a handler; ignoring it counts as one, asynchronous guards do not.</summary>
    /// <param name="trigger">The trigger; its typed guards see the defaults of their types.</param>
    /// <exception cref="InvalidOperationException">Several handlers hold.</exception>
    public bool CanFire(TTrigger trigger) => CanTake(trigger, []);

    /// <inheritdoc cref="CanFire(TTrigger)"/>
    /// <typeparam name="TArg0">The type of the argument.</typeparam>
    /// <param name="trigger">The trigger.</param>
    /// <param name="arg0">The argument for the guards.</param>
    public bool CanFire<TArg0>(TriggerWithParameters<TArg0> trigger, TArg0 arg0) => CanTake(Of(trigger), [arg0!]);

    /// <inheritdoc cref="CanFire(TTrigger)"/>
    /// <typeparam name="TArg0">The type of the first argument.</typeparam>
    /// <typeparam name="TArg1">The type of the second argument.</typeparam>
    /// <param name="trigger">The trigger.</param>
    /// <param name="arg0">The first argument for the guards.</param>
    /// <param name="arg1">The second argument for the guards.</param>
    public bool CanFire<TArg0, TArg1>(TriggerWithParameters<TArg0, TArg1> trigger, TArg0 arg0, TArg1 arg1) => CanTake(Of(trigger), [arg0!, arg1!]);

    /// <inheritdoc cref="CanFire(TTrigger)"/>
    /// <typeparam name="TArg0">The type of the first argument.</typeparam>
    /// <typeparam name="TArg1">The type of the second argument.</typeparam>
    /// <typeparam name="TArg2">The type of the third argument.</typeparam>
    /// <param name="trigger">The trigger.</param>
    /// <param name="arg0">The first argument for the guards.</param>
    /// <param name="arg1">The second argument for the guards.</param>
    /// <param name="arg2">The third argument for the guards.</param>
    public bool CanFire<TArg0, TArg1, TArg2>(TriggerWithParameters<TArg0, TArg1, TArg2> trigger, TArg0 arg0, TArg1 arg1, TArg2 arg2) =>
        CanTake(Of(trigger), [arg0!, arg1!, arg2!]);

    /// <inheritdoc cref="CanFire(TTrigger)"/>
    /// <param name="trigger">The trigger; its typed guards see the defaults of their types.</param>
    /// <param name="unmetGuards">The descriptions of the guards that do not hold, each once; empty if the trigger can be fired, null if it has no handler at all.</param>
    public bool CanFire(TTrigger trigger, out ICollection<string> unmetGuards) => CanTake(trigger, [], out unmetGuards);

    /// <inheritdoc cref="CanFire(TTrigger, out ICollection{string})"/>
    /// <typeparam name="TArg0">The type of the argument.</typeparam>
    /// <param name="trigger">The trigger.</param>
    /// <param name="arg0">The argument for the guards.</param>
    /// <param name="unmetGuards">The descriptions of the guards that do not hold, each once; empty if the trigger can be fired, null if it has no handler at all.</param>
    public bool CanFire<TArg0>(TriggerWithParameters<TArg0> trigger, TArg0 arg0, out ICollection<string> unmetGuards) =>
        CanTake(Of(trigger), [arg0!], out unmetGuards);

    /// <inheritdoc cref="CanFire(TTrigger, out ICollection{string})"/>
    /// <typeparam name="TArg0">The type of the first argument.</typeparam>
    /// <typeparam name="TArg1">The type of the second argument.</typeparam>
    /// <param name="trigger">The trigger.</param>
    /// <param name="arg0">The first argument for the guards.</param>
    /// <param name="arg1">The second argument for the guards.</param>
    /// <param name="unmetGuards">The descriptions of the guards that do not hold, each once; empty if the trigger can be fired, null if it has no handler at all.</param>
    public bool CanFire<TArg0, TArg1>(TriggerWithParameters<TArg0, TArg1> trigger, TArg0 arg0, TArg1 arg1, out ICollection<string> unmetGuards) =>
        CanTake(Of(trigger), [arg0!, arg1!], out unmetGuards);

    /// <inheritdoc cref="CanFire(TTrigger, out ICollection{string})"/>
    /// <typeparam name="TArg0">The type of the first argument.</typeparam>
    /// <typeparam name="TArg1">The type of the second argument.</typeparam>
    /// <typeparam name="TArg2">The type of the third argument.</typeparam>
    /// <param name="trigger">The trigger.</param>
    /// <param name="arg0">The first argument for the guards.</param>
    /// <param name="arg1">The second argument for the guards.</param>
    /// <param name="arg2">The third argument for the guards.</param>
    /// <param name="unmetGuards">The descriptions of the guards that do not hold, each once; empty if the trigger can be fired, null if it has no handler at all.</param>
    public bool CanFire<TArg0, TArg1, TArg2>(
        TriggerWithParameters<TArg0, TArg1, TArg2> trigger, TArg0 arg0, TArg1 arg1, TArg2 arg2, out ICollection<string> unmetGuards) =>
        CanTake(Of(trigger), [arg0!, arg1!, arg2!], out unmetGuards);

    private static TTrigger Of(TriggerWithParameters trigger)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return trigger.Trigger;
    }

    private bool CanTake(TTrigger trigger, object[] args) => Choose(NodeOf(State), trigger, args, out _) is not null;

    private bool CanTake(TTrigger trigger, object[] args, out ICollection<string> unmetGuards)
    {
        var handler = Choose(NodeOf(State), trigger, args, out var unmet);
        unmetGuards = handler is null ? Descriptions(unmet)! : [];
        return handler is not null;
    }
}
