using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// A firing and the one that put its match on the agenda; null for what waited before or was set off from outside.
internal sealed record Firing(RuleMatch Match, MatchTrigger Trigger, Firing? Cause)
{
    internal int Length { get; } = (Cause?.Length ?? 0) + 1;
}

// Notes during a run which firing sets off which, and which rule touched which fact last.
internal sealed class LoopWatch : IDisposable
{
    private readonly IEventProvider _events;
    private readonly Dictionary<RuleMatch, Firing> _causes = [];
    private readonly Dictionary<object, (IRuleDefinition By, bool IsUpdate)> _touched = new(ReferenceEqualityComparer.Instance);
    private Firing? _current;

    internal LoopWatch(IEventProvider events)
    {
        _events = events;
        events.FactInsertingEvent += OnInserting;
        events.FactUpdatingEvent += OnUpdating;
        events.FactRetractedEvent += OnRetracted;
    }

    // The waiting match at the end of the longest chain; null when nothing waits that a firing has set off.
    internal RuleMatch? Farthest => _causes.Count == 0 ? null : _causes.MaxBy(entry => entry.Value.Length).Key;

    // The firing that has put the match on the agenda.
    internal Firing? ChainTo(RuleMatch match) => _causes.GetValueOrDefault(match);

    internal (IRuleDefinition By, bool IsUpdate)? TouchOf(object value) => _touched.TryGetValue(value, out var touch) ? touch : null;

    internal void Queued(RuleMatch match)
    {
        if (_current is not null)
            _causes[match] = _current;
    }

    internal void Left(RuleMatch match) => _causes.Remove(match);

    // The match is about to leave the agenda and fire.
    internal void Begin(RuleMatch match) => _current = new Firing(match, match.Trigger, ChainTo(match));

    public void Dispose()
    {
        _events.FactInsertingEvent -= OnInserting;
        _events.FactUpdatingEvent -= OnUpdating;
        _events.FactRetractedEvent -= OnRetracted;
    }

    private void OnInserting(object? sender, WorkingMemoryEventArgs e) => Touch(e.Fact.Value!, isUpdate: false);

    private void OnUpdating(object? sender, WorkingMemoryEventArgs e) => Touch(e.Fact.Value!, isUpdate: true);

    private void OnRetracted(object? sender, WorkingMemoryEventArgs e) => _touched.Remove(e.Fact.Value!);

    private void Touch(object fact, bool isUpdate)
    {
        if (_current is not null)
            _touched[fact] = (_current.Match.Rule, isUpdate);
    }
}
