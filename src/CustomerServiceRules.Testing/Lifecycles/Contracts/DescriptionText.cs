using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Testing.Contracts;

/// <summary>All that a description says, line by line, for comparing two of them.</summary>
internal static class DescriptionText
{
    public static IEnumerable<string> Lines(LifecycleDescription lifecycle) =>
    [
        FormattableString.Invariant($"lifecycle {lifecycle.Id} {lifecycle.Version} {Both(lifecycle.Title)} begins in {lifecycle.Initial}"),
        .. lifecycle.States.Select(state => $"state {state.Name} {Both(state.Label)} in {state.Superstate} with {state.InitialSubstate} final {state.IsFinal} entry {List(state.EntryEffects)} exit {List(state.ExitEffects)} {List(state.Clauses)}"),
        .. lifecycle.Triggers.Select(trigger => $"trigger {trigger.Name} {Both(trigger.Label)} by {List(trigger.Roles.Select(role => role.Id))} {List(trigger.Clauses)}"),
        .. lifecycle.Transitions.Select(transition => $"transition {transition.From}/{transition.Trigger}/{transition.To} {transition.Kind} to {List(transition.PossibleTo)} if {List(transition.Guards)} orders {List(transition.Effects)} chosen by {transition.Choice}"),
        .. lifecycle.Guards.Select(guard => $"guard {guard.Id} {Both(guard.Sentence)} {List(guard.Clauses)}"),
        .. lifecycle.Effects.Select(effect => $"effect {effect.Id} {Both(effect.Sentence)} {List(effect.Clauses)}"),
        .. lifecycle.Choices.Select(choice => $"choice {choice.Id} {Both(choice.Sentence)} {List(choice.Clauses)}"),
        .. lifecycle.Deadlines.Select(deadline => $"deadline {deadline.Id} in {deadline.State} fires {deadline.Trigger} {Both(deadline.Sentence)} {List(deadline.Clauses)}"),
        .. lifecycle.Regions.SelectMany(Lines),
    ];

    /// <summary>The first line in which two descriptions differ; null where they say the same.</summary>
    public static (string? One, string? Other)? Difference(LifecycleDescription one, LifecycleDescription other)
    {
        string[] left = [.. Lines(one)], right = [.. Lines(other)];
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            if (left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i))
                return (left.ElementAtOrDefault(i), right.ElementAtOrDefault(i));
        }

        return null;
    }

    private static string Both(LocalizedText text) => $"'{text.English}' '{text.Chinese}'";

    private static string List(IEnumerable<string> items) => $"({string.Join(", ", items)})";
}
