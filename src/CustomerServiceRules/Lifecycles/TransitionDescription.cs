using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles;

/// <summary>A transition of a lifecycle, at the state where it is configured; its substates inherit it.</summary>
/// <param name="From">The name of that state.</param>
/// <param name="Trigger">The name of the trigger.</param>
/// <param name="To">The name of the state it is configured to lead to; null where that is chosen at run time.</param>
/// <param name="Kind">What the transition does.</param>
/// <param name="PossibleTo">The states among which a choice is made; else empty.</param>
/// <param name="Guards">The IDs of the guards, all of which must hold.</param>
/// <param name="Effects">
/// The IDs of the effects that belong to this transition alone: an internal transition's own, and those ordered on entering
/// by this trigger.
/// </param>
public sealed record TransitionDescription(
    string From,
    string Trigger,
    string? To,
    TransitionKind Kind,
    IReadOnlyList<string> PossibleTo,
    IReadOnlyList<string> Guards,
    IReadOnlyList<string> Effects)
{
    /// <summary>The ID of what chooses the state; null where none is chosen.</summary>
    public string? Choice { get; init; }
}

/// <summary>What a transition does.</summary>
public enum TransitionKind
{
    /// <summary>Leads to another state.</summary>
    Move,

    /// <summary>Leaves the state and enters it again.</summary>
    Reentry,

    /// <summary>Orders its effects and stays in the state, neither leaving nor entering it.</summary>
    Internal,

    /// <summary>Is accepted and does nothing.</summary>
    Ignored,

    /// <summary>Leads to a state that is chosen at run time.</summary>
    Choice,
}

/// <summary>A condition of transitions.</summary>
/// <param name="Id">The ID by which transitions and refusals name it.</param>
/// <param name="Sentence">What it demands.</param>
/// <param name="Clauses">The clauses it rests on.</param>
public sealed record GuardDescription(string Id, LocalizedText Sentence, IReadOnlyList<string> Clauses);

/// <summary>What chooses among states at run time.</summary>
/// <param name="Id">The ID by which transitions name it.</param>
/// <param name="Sentence">By what the state is chosen.</param>
/// <param name="Clauses">The clauses it rests on.</param>
public sealed record ChoiceDescription(string Id, LocalizedText Sentence, IReadOnlyList<string> Clauses);

/// <summary>An order to the host.</summary>
/// <param name="Id">The ID by which states, transitions and outcomes name it.</param>
/// <param name="Sentence">What the host has to do.</param>
/// <param name="Clauses">The clauses it rests on.</param>
public sealed record EffectDescription(string Id, LocalizedText Sentence, IReadOnlyList<string> Clauses)
{
    /// <summary>The ID of the clock by which it has to be done; null where nothing says by when.</summary>
    public string? Clock { get; init; }
}

/// <summary>What falls due while a case is in a state.</summary>
/// <param name="Id">The ID of the deadline.</param>
/// <param name="State">The name of the state; its substates share the deadline.</param>
/// <param name="Trigger">The name of the trigger that then fires.</param>
/// <param name="Sentence">What is due.</param>
/// <param name="Clauses">The clauses it rests on.</param>
public sealed record DeadlineDescription(string Id, string State, string Trigger, LocalizedText Sentence, IReadOnlyList<string> Clauses);

/// <summary>Two transitions of one trigger in one state that nothing declared keeps from holding together.</summary>
/// <param name="State">The name of the state.</param>
/// <param name="Trigger">The name of the trigger.</param>
/// <param name="First">The IDs of the guards of the one.</param>
/// <param name="Second">The IDs of the guards of the other.</param>
/// <param name="WouldDecide">What would decide, in words.</param>
public sealed record GuardOverlap(string State, string Trigger, IReadOnlyList<string> First, IReadOnlyList<string> Second, string WouldDecide);
