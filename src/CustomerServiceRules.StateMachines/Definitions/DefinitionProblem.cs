namespace CustomerServiceRules.StateMachines.Definitions;

/// <summary>What may be wrong with a definition.</summary>
public enum DefinitionProblemKind
{
    /// <summary>A transition leads to a state that is neither configured nor a superstate.</summary>
    UndeclaredState,

    /// <summary>No sequence of triggers leads to the state.</summary>
    UnreachableState,

    /// <summary>A case that comes to rest in the state can never leave it, and the state is not declared final.</summary>
    DeadEnd,

    /// <summary>The state is declared final and can be left.</summary>
    FinalStateIsLeft,

    /// <summary>No state permits the trigger.</summary>
    TriggerNeverPermitted,

    /// <summary>Two handlers of a trigger in one state have no guards, so that every firing is refused.</summary>
    AlwaysAmbiguous,

    /// <summary>The guards of two handlers of a trigger in one state may hold at once; then firing is refused. A warning.</summary>
    GuardsOverlap,

    /// <summary>A selector does not say which states it may answer. A warning: all declared states count as reachable by it.</summary>
    UnknownDestinations,

    /// <summary>The initial substate of a state is not one of its direct substates.</summary>
    InitialSubstateElsewhere,

    /// <summary>A guard, selector, action or trigger takes something else than the case and the instant.</summary>
    ForeignArgument,

    /// <summary>A guard, selector or action is asynchronous or null; a definition answers at once.</summary>
    CannotBeRun,

    /// <summary>The machine has listeners of transitions or unhandled triggers; a definition answers with a value instead.</summary>
    HasListeners,
}

/// <summary>One thing that is wrong, or may be wrong, with a definition. Immutable.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="IsError">Whether it keeps the definition from being built; false: a warning.</param>
/// <param name="Message">What was found and what was expected, with states and triggers.</param>
public sealed record DefinitionProblem(DefinitionProblemKind Kind, bool IsError, string Message);
