namespace CustomerServiceRules.StateMachines;

/// <summary>What a firing inside an action or event handler of another firing does.</summary>
public enum FiringMode
{
    /// <summary>It runs completely on the spot, then the outer one goes on.</summary>
    Immediate = 0,

    /// <summary>It waits until the outer one is complete; several wait in the order of arrival. The default.</summary>
    Queued = 1,
}
