namespace CustomerServiceRules;

/// <summary>One thing that keeps modules from making a rulebook.</summary>
/// <param name="Kind">What kind of problem it is.</param>
/// <param name="Module">The name of the module in which it was found.</param>
/// <param name="Name">The rule, parameter, list, term, clause or policy it is about.</param>
/// <param name="Message">What was found and what was expected.</param>
public sealed record CompositionProblem(CompositionProblemKind Kind, string Module, string Name, string Message)
{
    /// <summary>Module, name and message in one line.</summary>
    public override string ToString() => $"{Module}: {Name}: {Message} [{Kind}]";
}

/// <summary>What can keep modules from making a rulebook.</summary>
public enum CompositionProblemKind
{
    /// <summary>Two modules, rules, policies, parameters, lists, terms or clauses have one name.</summary>
    DuplicateName,

    /// <summary>A name does not start with the prefix of its module.</summary>
    MissingPrefix,

    /// <summary>A rule, a removal or a carrier without citation.</summary>
    Uncited,

    /// <summary>A citation of a clause that no document of the rulebook has.</summary>
    UnknownClause,

    /// <summary>A rule type was asked for and not loaded.</summary>
    RuleNotLoaded,

    /// <summary>A rule type threw while it was defined, or its definition is invalid.</summary>
    InvalidRule,

    /// <summary>A rule does something else than yield candidates of its policy.</summary>
    NotOnlyConcluding,

    /// <summary>A rule matches candidates, or a type so wide that candidates are of it.</summary>
    MatchesCandidate,

    /// <summary>A rule matches a settled decision that its policy does not receive.</summary>
    UnfedPattern,

    /// <summary>Rules for a policy, or a policy after one, that no module declares.</summary>
    UnknownPolicy,

    /// <summary>A parameter's history has days without a value.</summary>
    ParameterGap,

    /// <summary>A clock has no name of its own, does not start, has no limit, or is named by an effect and unknown.</summary>
    InvalidClock,

    /// <summary>A figure that the documents leave open has not been given.</summary>
    MissingValue,

    /// <summary>A parameter's history has days with two values.</summary>
    ParameterOverlap,

    /// <summary>A change of a parameter or list that no module declares.</summary>
    UnknownTarget,

    /// <summary>A value that the parameter does not allow, or a text in a configuration that is no value of its type.</summary>
    InvalidValue,

    /// <summary>Two modules change one thing and neither names the other.</summary>
    ContestedChange,

    /// <summary>An override or a removal of a rule that does not exist in the policy.</summary>
    UnknownRule,

    /// <summary>Rules that override each other in a circle.</summary>
    CircularOverride,

    /// <summary>A lifecycle's definition threw while it declared itself, or its version is not 1 or later.</summary>
    BrokenLifecycle,

    /// <summary>A lifecycle does not say in which state a case begins.</summary>
    NoInitialState,

    /// <summary>A state that a lifecycle names or leads to is not declared.</summary>
    UndeclaredState,

    /// <summary>A trigger of a lifecycle is not declared.</summary>
    UndeclaredTrigger,

    /// <summary>No sequence of triggers leads to a state.</summary>
    UnreachableState,

    /// <summary>A state cannot be left and is not declared final.</summary>
    DeadEnd,

    /// <summary>A final state can be left.</summary>
    FinalStateIsLeft,

    /// <summary>Nothing permits a trigger.</summary>
    UnusedTrigger,

    /// <summary>A trigger names no role that may fire it.</summary>
    WithoutRole,

    /// <summary>A guard, choice or action of a lifecycle is not a named part.</summary>
    UnnamedPart,

    /// <summary>Two transitions hold together whenever the one does.</summary>
    AmbiguousTransition,

    /// <summary>A lifecycle asks for something that a definition shared by all cases cannot have.</summary>
    UnsupportedConfiguration,

    /// <summary>A trigger that falls due may not be fired by the clock, or one that the clock may fire never falls due.</summary>
    InvalidDeadline,

    /// <summary>A former name of a state or trigger that is a present one, or that stands twice.</summary>
    InvalidFormerName,

    /// <summary>A region with regions of its own, or with the states or triggers of another.</summary>
    InvalidRegion,
}
