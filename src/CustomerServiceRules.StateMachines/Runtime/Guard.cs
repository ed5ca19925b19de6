using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Runtime;

/// <summary>A condition of a handler.</summary>
/// <param name="predicate">The condition as the author gave it; null fails when it is asked.</param>
/// <param name="packed">The condition over an array of arguments, if <paramref name="predicate"/> takes typed ones.</param>
/// <param name="text">The author's description, or null.</param>
/// <param name="isAsync">Whether the condition answers a task.</param>
internal sealed class Guard(Delegate? predicate, Delegate? packed, string? text, bool isAsync)
{
    public Delegate? Predicate => predicate;

    /// <summary>Whether the condition takes typed arguments of the firing, and not at most their array.</summary>
    public bool TakesArguments => packed is not null;

    public bool IsAsync => isAsync;

    public InvocationInfo Description => packed is not null ? InvocationInfo.CreateUnseen(text, Timing)
        : predicate is not null ? InvocationInfo.Create(predicate, text, Timing)
        : new InvocationInfo(null, text, Timing);

    private InvocationInfo.Timing Timing => isAsync ? InvocationInfo.Timing.Asynchronous : InvocationInfo.Timing.Synchronous;

    public bool Holds(object[] args) => (packed ?? predicate) switch
    {
        Func<bool> condition => condition(),
        Func<object[], bool> condition => condition(args),
        _ => ((Func<bool>)null!)(),
    };

    public Task<bool> HoldsAsync(object[] args) => (packed ?? predicate) switch
    {
        Func<Task<bool>> condition => condition(),
        Func<object[], Task<bool>> condition => condition(args),
        _ => ((Func<Task<bool>>)null!)(),
    };
}
