using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Runtime;

/// <summary>Chooses a destination when the trigger is fired.</summary>
/// <param name="original">The function as the author gave it.</param>
/// <param name="packed">The function over an array of arguments.</param>
/// <param name="text">The author's description, or null.</param>
/// <param name="isNamed">Whether the name of the function describes it, for want of a text.</param>
/// <param name="isAsync">Whether the function answers a task.</param>
internal sealed class Selector(Delegate original, Delegate packed, string? text, bool isNamed, bool isAsync)
{
    public Delegate Original => original;

    public bool IsAsync => isAsync;

    public InvocationInfo Description => isNamed ? InvocationInfo.Create(original, text) : InvocationInfo.CreateUnseen(text);

    public TState Select<TState>(object[] args) => ((Func<object[], TState>)packed)(args);

    public Task<TState> SelectAsync<TState>(object[] args) => ((Func<object[], Task<TState>>)packed)(args);
}
