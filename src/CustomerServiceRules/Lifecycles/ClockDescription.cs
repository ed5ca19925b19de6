using CustomerServiceRules.Calendars;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles;

/// <summary>A clock of a lifecycle described as data.</summary>
/// <param name="Id">The ID by which readings, limits and effects name it.</param>
/// <param name="Sentence">What has to be done in time.</param>
/// <param name="Starts">The events that start it.</param>
/// <param name="Stops">The events that stop it.</param>
/// <param name="Restarts">The events that start a fresh round.</param>
/// <param name="Resumes">The events that let it go on after it has stopped.</param>
/// <param name="PausesIn">The names of the states in which it does not run.</param>
/// <param name="Limits">The names of the parameters that say how long it may run.</param>
/// <param name="MayBeDecided">Whether what a policy decided for a case goes before the parameters.</param>
/// <param name="OnChange">What a change of limit or calendar does to it while it runs.</param>
/// <param name="Clauses">The clauses it rests on.</param>
public sealed record ClockDescription(
    string Id,
    LocalizedText Sentence,
    IReadOnlyList<ClockSign> Starts,
    IReadOnlyList<ClockSign> Stops,
    IReadOnlyList<ClockSign> Restarts,
    IReadOnlyList<ClockSign> Resumes,
    IReadOnlyList<string> PausesIn,
    IReadOnlyList<string> Limits,
    bool MayBeDecided,
    ChangePolicy OnChange,
    IReadOnlyList<string> Clauses);

/// <summary>An event that a clock listens to.</summary>
/// <param name="Kind">What kind of event.</param>
/// <param name="Name">The name of the trigger or state; empty for the beginning.</param>
public readonly record struct ClockSign(SignalKind Kind, string Name)
{
    /// <summary><c>the beginning</c>, or the kind with the name.</summary>
    public override string ToString() => Kind switch
    {
        SignalKind.Beginning => "the beginning",
        SignalKind.Trigger => $"trigger {Name}",
        _ => $"state {Name}",
    };
}

/// <summary>Kinds of events that clocks listen to.</summary>
public enum SignalKind
{
    /// <summary>The case begins.</summary>
    Beginning,

    /// <summary>A trigger is fired.</summary>
    Trigger,

    /// <summary>A state is entered.</summary>
    State,
}
