namespace CustomerServiceRules.StateMachines.Definitions;

/// <summary>What came of a trigger.</summary>
public enum MoveKind
{
    /// <summary>Its actions ran and the case is in the state given.</summary>
    Moved,

    /// <summary>It was taken and left the case where it is: ignored, internal, or leading to where the case already was.</summary>
    Stayed,

    /// <summary>Handlers exist, but guards did not hold; nothing ran.</summary>
    Unmet,

    /// <summary>Neither the state nor a superstate has a handler of it; nothing ran.</summary>
    NotPermitted,
}
