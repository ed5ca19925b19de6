using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceRules.StateMachines.Reflection;

/// <summary>The states a dynamic transition may lead to, in the order they were added. A plain list: not for several threads while it is changed.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The name belongs to the engine's contract.")]
public class DynamicStateInfos : List<DynamicStateInfo>
{
    /// <summary>Adds a state by its text.</summary>
    /// <param name="destinationState">The state's text, as its <c>ToString</c> gives it.</param>
    /// <param name="criterion">When the selector chooses it, in words.</param>
    public void Add(string destinationState, string criterion) => Add(new DynamicStateInfo(destinationState, criterion));

    /// <summary>Adds a state, of which the text is kept.</summary>
    /// <typeparam name="TState">The machine's type of states.</typeparam>
    /// <param name="destinationState">The state.</param>
    /// <param name="criterion">When the selector chooses it, in words.</param>
    public void Add<TState>(TState destinationState, string criterion)
        where TState : notnull => Add(destinationState.ToString() ?? string.Empty, criterion);
}
