namespace CustomerServiceRules.StateMachines.Reflection;

/// <summary>A state that a dynamic transition may lead to, and when it does; for descriptions and diagrams only, the machine does not look at it.</summary>
public class DynamicStateInfo
{
    /// <summary>Names a possible destination.</summary>
    /// <param name="destinationState">The state's text.</param>
    /// <param name="criterion">When the selector chooses it, in words.</param>
    public DynamicStateInfo(string destinationState, string criterion)
    {
        DestinationState = destinationState;
        Criterion = criterion;
    }

    /// <summary>The state's text, as its <c>ToString</c> gives it.</summary>
    public string DestinationState { get; set; }

    /// <summary>When the selector chooses the state, in words.</summary>
    public string Criterion { get; set; }
}
