using System.Globalization;
using CustomerServiceRules.Lifecycles;

namespace CustomerServiceRules.Composition;

/// <summary>A lifecycle as lines of the edition. What a guard computes is not in it: the definition's version stands for that.</summary>
internal static class LifecyclePrint
{
    public static IEnumerable<string> Lines(LifecycleDescription lifecycle)
    {
        var id = lifecycle.Id;
        yield return $"lifecycle {id} {lifecycle.Version.ToString(CultureInfo.InvariantCulture)} initial {lifecycle.Initial}";
        foreach (var state in lifecycle.States)
            yield return $"state {id} {state.Name} in {state.Superstate} {(state.IsFinal ? "final" : "")}{(state.InitialSubstate is { } inner ? $" initial {inner}" : "")} entry {Joined(state.EntryEffects)} exit {Joined(state.ExitEffects)} cites {Joined(state.Clauses)}";
        foreach (var trigger in lifecycle.Triggers)
            yield return $"trigger {id} {trigger.Name} by {Joined(trigger.Roles.Select(role => role.Id))} cites {Joined(trigger.Clauses)}";
        foreach (var move in lifecycle.Transitions.OrderBy(Text, StringComparer.Ordinal))
            yield return $"transition {id} {Text(move)}";
        foreach (var guard in lifecycle.Guards)
            yield return $"guard {guard.Id} {guard.Sentence} cites {Joined(guard.Clauses)}";
        foreach (var choice in lifecycle.Choices)
            yield return $"choice {choice.Id} {choice.Sentence} cites {Joined(choice.Clauses)}";
        foreach (var effect in lifecycle.Effects)
            yield return $"effect {effect.Id} {effect.Sentence} by {effect.Clock} cites {Joined(effect.Clauses)}";
        foreach (var deadline in lifecycle.Deadlines)
            yield return $"deadline {deadline.Id} {deadline.State} {deadline.Trigger} cites {Joined(deadline.Clauses)}";
        foreach (var clock in lifecycle.Clocks)
            yield return $"clock {clock.Id} starts {Signs(clock.Starts)} stops {Signs(clock.Stops)} restarts {Signs(clock.Restarts)} resumes {Signs(clock.Resumes)} pauses {Joined(clock.PausesIn)} within {Joined(clock.Limits)}{(clock.MayBeDecided ? " unless decided" : "")} {clock.OnChange} cites {Joined(clock.Clauses)}";
        foreach (var line in lifecycle.Regions.SelectMany(Lines))
            yield return $"{id} region {line}";
    }

    private static string Text(TransitionDescription move) =>
        $"{move.From} {move.Trigger} {move.Kind} {move.To} {Joined(move.PossibleTo)} by {move.Choice} if {Joined(move.Guards.Order(StringComparer.Ordinal))} orders {Joined(move.Effects)}";

    private static string Signs(IEnumerable<ClockSign> signs) => string.Join(", ", signs);

    private static string Joined(IEnumerable<string> texts) => string.Join(' ', texts);
}
