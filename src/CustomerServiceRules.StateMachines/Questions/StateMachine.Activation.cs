using CustomerServiceRules.StateMachines.Runtime;

namespace CustomerServiceRules.StateMachines;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>Runs the activation actions of the present state, after those of its superstates from the outermost in. Runs them at each call.</summary>
    /// <exception cref="InvalidOperationException">An action is asynchronous.</exception>
    public void Activate()
    {
        foreach (var node in NodesFromOutside())
            Run(node.Activation, "an asynchronous activation action under Activate", nameof(ActivateAsync));
    }

    /// <summary>Runs the deactivation actions of the present state, then those of its superstates from the innermost out. Runs them at each call.</summary>
    /// <exception cref="InvalidOperationException">An action is asynchronous.</exception>
    public void Deactivate()
    {
        for (var node = NodeOf(State); node is not null; node = node.Superstate)
            Run(node.Deactivation, "an asynchronous deactivation action under Deactivate", nameof(DeactivateAsync));
    }

    /// <summary>As <see cref="Activate"/>, awaiting asynchronous actions.</summary>
    public async Task ActivateAsync()
    {
        foreach (var node in NodesFromOutside())
            await RunAsync(node.Activation).ConfigureAwait(RetainSynchronizationContext);
    }

    /// <summary>As <see cref="Deactivate"/>, awaiting asynchronous actions.</summary>
    public async Task DeactivateAsync()
    {
        for (var node = NodeOf(State); node is not null; node = node.Superstate)
            await RunAsync(node.Deactivation).ConfigureAwait(RetainSynchronizationContext);
    }

    private static void Run(StateAction<TState, TTrigger>[] actions, string what, string expected)
    {
        foreach (var action in actions)
        {
            if (action.IsAsync)
                throw new InvalidOperationException($"Found {what}, expected {expected}.");

            action.Run();
        }
    }

    private async Task RunAsync(StateAction<TState, TTrigger>[] actions)
    {
        foreach (var action in actions)
            await action.RunAsync().ConfigureAwait(RetainSynchronizationContext);
    }

    private Stack<StateNode<TState, TTrigger>> NodesFromOutside()
    {
        var nodes = new Stack<StateNode<TState, TTrigger>>();
        for (var node = NodeOf(State); node is not null; node = node.Superstate)
            nodes.Push(node);
        return nodes;
    }
}
