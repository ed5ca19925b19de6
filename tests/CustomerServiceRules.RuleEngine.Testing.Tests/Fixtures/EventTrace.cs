using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures;

/// <summary>Writes down the events of a session in the notation of the contract: <c>ins? a; A+ R(a) Created; ins! a</c>.</summary>
public sealed class EventTrace
{
    private readonly List<string> _entries = new();
    private readonly Func<object?, string> _show;

    public EventTrace(IEventProvider events, Func<object?, string> show)
    {
        _show = show;
        events.FactInsertingEvent += (_, e) => Fact("ins?", e);
        events.FactInsertedEvent += (_, e) => Fact("ins!", e);
        events.FactUpdatingEvent += (_, e) => Fact("upd?", e);
        events.FactUpdatedEvent += (_, e) => Fact("upd!", e);
        events.FactRetractingEvent += (_, e) => Fact("ret?", e);
        events.FactRetractedEvent += (_, e) => Fact("ret!", e);
        events.ActivationCreatedEvent += (_, e) => Match("A+", e);
        events.ActivationUpdatedEvent += (_, e) => Match("A~", e);
        events.ActivationDeletedEvent += (_, e) => Match("A-", e);
        events.RuleFiringEvent += (_, e) => Match("fire?", e);
        events.RuleFiredEvent += (_, e) => Match("fire!", e);
    }

    public void Add(string entry) => _entries.Add(entry);

    public string Take()
    {
        var text = string.Join("; ", _entries);
        _entries.Clear();
        return text;
    }

    private void Fact(string kind, WorkingMemoryEventArgs args) => _entries.Add($"{kind} {_show(args.Fact.Value)}");

    private void Match(string kind, AgendaEventArgs args) =>
        _entries.Add($"{kind} {args.Rule.Name}({string.Join(",", args.Facts.Select(f => _show(f.Value)))}) {args.Match.Trigger}");
}
