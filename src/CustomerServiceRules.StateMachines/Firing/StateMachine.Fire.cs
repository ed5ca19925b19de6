namespace CustomerServiceRules.StateMachines;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>Fires a trigger without arguments.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <exception cref="InvalidOperationException">No handler or several hold, something asynchronous is reached, or another thread is firing.</exception>
    public void Fire(TTrigger trigger) => Take(trigger, []);

    /// <summary>Fires a trigger with arguments.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="args">The arguments in order; none at all stands for the defaults of their types.</param>
    /// <exception cref="ArgumentNullException">The trigger or the array is null.</exception>
    /// <exception cref="ArgumentException">The arguments are not those declared for the trigger.</exception>
    /// <exception cref="InvalidOperationException">No handler or several hold, something asynchronous is reached, or another thread is firing.</exception>
    public void Fire(TriggerWithParameters trigger, params object[] args)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        ArgumentNullException.ThrowIfNull(args);
        Take(trigger.Trigger, args);
    }

    /// <inheritdoc cref="Fire(TriggerWithParameters, object[])"/>
    /// <typeparam name="TArg0">The type of the argument.</typeparam>
    /// <param name="trigger">The trigger.</param>
    /// <param name="arg0">The argument.</param>
    public void Fire<TArg0>(TriggerWithParameters<TArg0> trigger, TArg0 arg0) => Fire((TriggerWithParameters)trigger, arg0!);

    /// <inheritdoc cref="Fire(TriggerWithParameters, object[])"/>
    /// <typeparam name="TArg0">The type of the first argument.</typeparam>
    /// <typeparam name="TArg1">The type of the second argument.</typeparam>
    /// <param name="trigger">The trigger.</param>
    /// <param name="arg0">The first argument.</param>
    /// <param name="arg1">The second argument.</param>
    public void Fire<TArg0, TArg1>(TriggerWithParameters<TArg0, TArg1> trigger, TArg0 arg0, TArg1 arg1) => Fire((TriggerWithParameters)trigger, arg0!, arg1!);

    /// <inheritdoc cref="Fire(TriggerWithParameters, object[])"/>
    /// <typeparam name="TArg0">The type of the first argument.</typeparam>
    /// <typeparam name="TArg1">The type of the second argument.</typeparam>
    /// <typeparam name="TArg2">The type of the third argument.</typeparam>
    /// <param name="trigger">The trigger.</param>
    /// <param name="arg0">The first argument.</param>
    /// <param name="arg1">The second argument.</param>
    /// <param name="arg2">The third argument.</param>
    public void Fire<TArg0, TArg1, TArg2>(TriggerWithParameters<TArg0, TArg1, TArg2> trigger, TArg0 arg0, TArg1 arg1, TArg2 arg2) =>
        Fire((TriggerWithParameters)trigger, arg0!, arg1!, arg2!);

    /// <summary>Fires a trigger without arguments, awaiting asynchronous guards, actions and handlers.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <exception cref="InvalidOperationException">No handler or several hold, or another thread is firing.</exception>
    public Task FireAsync(TTrigger trigger) => TakeAsync(trigger, []);

    /// <summary>Fires a trigger with arguments, awaiting asynchronous guards, actions and handlers.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="args">The arguments in order; none at all stands for the defaults of their types.</param>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentException">The arguments are not those declared for the trigger.</exception>
    /// <exception cref="InvalidOperationException">No handler or several hold, or another thread is firing.</exception>
    public Task FireAsync(TTrigger trigger, params object[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return TakeAsync(trigger, args);
    }

    /// <inheritdoc cref="FireAsync(TTrigger, object[])"/>
    /// <param name="trigger">The trigger.</param>
    /// <param name="args">The arguments in order; none at all stands for the defaults of their types.</param>
    public Task FireAsync(TriggerWithParameters trigger, params object[] args)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return FireAsync(trigger.Trigger, args);
    }

    /// <inheritdoc cref="FireAsync(TTrigger, object[])"/>
    /// <typeparam name="TArg0">The type of the argument.</typeparam>
    /// <param name="trigger">The trigger.</param>
    /// <param name="arg0">The argument.</param>
    public Task FireAsync<TArg0>(TriggerWithParameters<TArg0> trigger, TArg0 arg0) => FireAsync((TriggerWithParameters)trigger, arg0!);

    /// <inheritdoc cref="FireAsync(TTrigger, object[])"/>
    /// <typeparam name="TArg0">The type of the first argument.</typeparam>
    /// <typeparam name="TArg1">The type of the second argument.</typeparam>
    /// <param name="trigger">The trigger.</param>
    /// <param name="arg0">The first argument.</param>
    /// <param name="arg1">The second argument.</param>
    public Task FireAsync<TArg0, TArg1>(TriggerWithParameters<TArg0, TArg1> trigger, TArg0 arg0, TArg1 arg1) =>
        FireAsync((TriggerWithParameters)trigger, arg0!, arg1!);

    /// <inheritdoc cref="FireAsync(TTrigger, object[])"/>
    /// <typeparam name="TArg0">The type of the first argument.</typeparam>
    /// <typeparam name="TArg1">The type of the second argument.</typeparam>
    /// <typeparam name="TArg2">The type of the third argument.</typeparam>
    /// <param name="trigger">The trigger.</param>
    /// <param name="arg0">The first argument.</param>
    /// <param name="arg1">The second argument.</param>
    /// <param name="arg2">The third argument.</param>
    public Task FireAsync<TArg0, TArg1, TArg2>(TriggerWithParameters<TArg0, TArg1, TArg2> trigger, TArg0 arg0, TArg1 arg1, TArg2 arg2) =>
        FireAsync((TriggerWithParameters)trigger, arg0!, arg1!, arg2!);
}
