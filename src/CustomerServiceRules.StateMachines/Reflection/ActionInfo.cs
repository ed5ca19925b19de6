namespace CustomerServiceRules.StateMachines.Reflection;

/// <summary>An entry action of a state. Immutable.</summary>
public class ActionInfo
{
    /// <summary>Describes an entry action.</summary>
    /// <param name="method">The method called.</param>
    /// <param name="fromTrigger">The text of the only trigger that leads to the call; null if every entry does.</param>
    public ActionInfo(InvocationInfo method, string? fromTrigger)
    {
        Method = method;
        FromTrigger = fromTrigger;
    }

    /// <summary>The method called.</summary>
    public InvocationInfo Method { get; }

    /// <summary>The text of the trigger the action is bound to (<c>OnEntryFrom</c>); null if it runs on every entry.</summary>
    public string? FromTrigger { get; }
}
