using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests;

/// <summary>Writes the events of a session down in the notation of the contract: <c>ins? a; A+ R(a) Created; ins! a</c>.</summary>
internal static class EventNotes
{
    /// <summary>Notes every event but the end of a firing, of which tests want to know different things.</summary>
    internal static void Note(this IEventProvider events, Action<string> note, Func<object?, string> show)
    {
        events.FactInsertingEvent += (_, e) => note($"ins? {show(e.Fact.Value)}");
        events.FactInsertedEvent += (_, e) => note($"ins! {show(e.Fact.Value)}");
        events.FactUpdatingEvent += (_, e) => note($"upd? {show(e.Fact.Value)}");
        events.FactUpdatedEvent += (_, e) => note($"upd! {show(e.Fact.Value)}");
        events.FactRetractingEvent += (_, e) => note($"ret? {show(e.Fact.Value)}");
        events.FactRetractedEvent += (_, e) => note($"ret! {show(e.Fact.Value)}");
        events.ActivationCreatedEvent += (_, e) => note($"A+ {Text(e.Match, show)} {e.Match.Trigger}");
        events.ActivationUpdatedEvent += (_, e) => note($"A~ {Text(e.Match, show)} {e.Match.Trigger}");
        events.ActivationDeletedEvent += (_, e) => note($"A- {Text(e.Match, show)} {e.Match.Trigger}");
        events.RuleFiringEvent += (_, e) => note($"fire? {Text(e.Match, show)} {e.Match.Trigger}");
    }

    internal static string Text(IMatch match, Func<object?, string> show) =>
        $"{match.Rule.Name}({string.Join(",", match.Facts.Select(fact => show(fact.Value)))})";
}
