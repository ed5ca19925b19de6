using CustomerServiceRules.Engines;
using CustomerServiceRules.Lifecycles.Clocks;

namespace CustomerServiceRules.Lifecycles.Running;

/// <summary>A track that moves records by the machine of its definition.</summary>
internal sealed class Track<TCase, TState, TTrigger> : FiringTrack<TCase, TTrigger>
    where TCase : notnull
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    private readonly StateNames<TState> _names;
    private readonly TriggerNames<TTrigger> _triggers;
    private readonly Dictionary<(TState State, TTrigger Trigger), Passage<TCase, TState>[]> _passages;
    private readonly IMachine<TState, TTrigger, Step<TCase>> _machine;
    private readonly Demands<TCase> _demands;

    public Track(
        int index,
        string? region,
        string id,
        StateNames<TState> names,
        TriggerNames<TTrigger> triggers,
        TState initial,
        Dictionary<(TState State, TTrigger Trigger), Passage<TCase, TState>[]> passages,
        IReadOnlyList<DeadlineRule<TCase>> deadlines,
        IEnumerable<DeclaredClock<TCase>> clocks,
        IEnumerable<Guard<TCase>> guards,
        IMachine<TState, TTrigger, Step<TCase>> machine)
        : base(index, region, id, names, deadlines)
    {
        _names = names;
        _triggers = triggers;
        _passages = passages;
        _machine = machine;
        Guards = [.. guards];
        _demands = new Demands<TCase>(this, Guards);
        var entered = names.Enclosing(initial).Reverse().Select(StateNames<TState>.NameOf);
        Start = new EventShape(EventKind.Started, region, null, null, null, StateNames<TState>.NameOf(initial), [.. entered], []);
        Clocks = [.. clocks.Select(clock => new ClockRule<TCase>(clock, region, Start, names))];
    }

    public override EventShape Start { get; }

    public override IReadOnlyList<Guard<TCase>> Guards { get; }

    public override IReadOnlyList<ClockRule<TCase>> Clocks { get; }

    public override IReadOnlyList<TriggerDescription> Triggers => _triggers.All;

    public override string? PresentTrigger(string stored) => _triggers.Present(stored);

    public override LifecycleOutcome Fire(LifecycleSetting setting, LifecycleRecord record, string trigger, TCase @case, Role role, DateTimeOffset asOf) =>
        _triggers.TryFind(trigger, out var found)
            ? Fire(setting, record, found, @case, role, asOf)
            : throw new ArgumentException($"Found the trigger {trigger}, expected one of {string.Join(", ", Triggers.Select(known => known.Name))}.", nameof(trigger));

    public override LifecycleOutcome Fire(
        LifecycleSetting setting, LifecycleRecord record, TTrigger trigger, TCase @case, Role role, DateTimeOffset asOf)
    {
        var state = StateOf(record);
        var entry = _triggers.Of(trigger);
        if (!_passages.TryGetValue((state, trigger), out var passages))
            return NotPermitted(entry, state);

        var run = StepRun<TCase>.Take(record, @case, role, asOf, setting.Rulebook);
        try
        {
            var step = new Step<TCase>(run);
            if (!entry.Permits(role) || role.Equals(Role.Clock))
            {
                var unmet = _demands.OfRole(entry, setting, step).ToList();
                if (unmet.Count > 0)
                    return new Refused(entry.Name, record.StateAt(Index), [.. unmet, .. _demands.OfGuards(_machine.Ask(state, trigger, step).Unmet, step)]);
            }

            var move = _machine.Fire(state, trigger, step);
            if (move.Kind == MoveKind.Accepted)
            {
                var shape = passages is [var only] ? only.Shape : Passage<TCase, TState>.Taken(passages, move.To, step);
                return new Accepted(record.After(setting.Frame, shape, Index, asOf, role), run.Orders());
            }

            return move.Kind == MoveKind.Unmet
                ? new Refused(entry.Name, record.StateAt(Index), [.. _demands.OfGuards(move.Unmet, step)])
                : NotPermitted(entry, state);
        }
        catch (Exception e) when (e is not LifecycleFaultException || run.Broken is not null)
        {
            throw Fault(record, entry, run, e);
        }
        finally
        {
            run.Return();
        }
    }

    public override IEnumerable<TriggerStanding> Standings(LifecycleSetting setting, LifecycleRecord record, TCase @case, Role? role, DateTimeOffset asOf)
    {
        var state = StateOf(record);
        return [.. KnownIn(state).Select(trigger => new TriggerStanding(Region, _triggers.Of(trigger).Description, Unmet(setting, record, state, trigger, @case, role, asOf)))];
    }

    protected override EventShape? Known(EventKind kind, string? trigger, string? from, string to) =>
        kind == EventKind.Started ? (to == Start.To ? Start : null)
        : trigger is not null && from is not null && _triggers.TryFind(trigger, out var value) && _names.TryFind(from, out var state) && _passages.TryGetValue((state, value), out var passages)
            ? OnlyOne(passages, kind, to)
            : null;

    protected override EventShape Unknown(EventKind kind, string? trigger, string? from, string to)
    {
        _names.TryFind(to, out var after);
        var entered = kind switch
        {
            EventKind.Started => _names.Enclosing(after),
            EventKind.Moved or EventKind.Migrated when from is not null && _names.TryFind(from, out var before) => _names.Enclosing(after).Except(_names.Enclosing(before)),
            EventKind.Reentered => [after],
            _ => [],
        };
        object? value = trigger is not null && _triggers.TryFind(trigger, out var found) ? _triggers.Of(found).Value : null;
        return new EventShape(
            kind,
            Region,
            trigger,
            value,
            from,
            StateNames<TState>.NameOf(after),
            [.. entered.Reverse().Select(StateNames<TState>.NameOf)],
            value is null ? [] : _triggers.Of((TTrigger)value).Description.Clauses);
    }

    /// <summary>The one way of a kind to a state; null where several differ in what they rest on, which no record keeps.</summary>
    private static EventShape? OnlyOne(Passage<TCase, TState>[] passages, EventKind kind, string to)
    {
        List<EventShape> ways = [.. passages.Select(passage => passage.Shape).Where(shape => shape.Kind == kind && shape.To == to)];
        return ways.TrueForAll(way => way.Clauses.SequenceEqual(ways[0].Clauses, StringComparer.Ordinal)) ? ways.FirstOrDefault() : null;
    }

    public TState StateOf(LifecycleRecord record) => _names.TryFind(record.StateAt(Index), out var state)
        ? state
        : throw new ArgumentException($"Found the state {record.StateAt(Index)} in the record of {record.CaseId}, expected one of {string.Join(", ", _names.All)}.", nameof(record));

    private IEnumerable<TTrigger> KnownIn(TState state) => _triggers.Values.Where(trigger => _passages.ContainsKey((state, trigger)));

    private NotPermitted NotPermitted(TriggerEntry entry, TState state) =>
        new(entry.Description, StateNames<TState>.NameOf(state), [.. KnownIn(state).Select(trigger => _triggers.Of(trigger).Description)]);

    private IReadOnlyList<UnmetRequirement> Unmet(
        LifecycleSetting setting, LifecycleRecord record, TState state, TTrigger trigger, TCase @case, Role? role, DateTimeOffset asOf)
    {
        var entry = _triggers.Of(trigger);
        var run = StepRun<TCase>.Take(record, @case, role, asOf, setting.Rulebook);
        try
        {
            var step = new Step<TCase>(run);
            return [.. role is null ? [] : _demands.OfRole(entry, setting, step), .. _demands.OfGuards(_machine.Ask(state, trigger, step).Unmet, step)];
        }
        catch (Exception e) when (e is not LifecycleFaultException || run.Broken is not null)
        {
            throw Fault(record, entry, run, e);
        }
        finally
        {
            run.Return();
        }
    }

    private LifecycleFaultException Fault(LifecycleRecord record, TriggerEntry entry, StepRun<TCase> run, Exception thrown) =>
        new(Id, record.CaseId, record.StateAt(Index), entry.Name, run.Broken, run.Broken?.Clauses ?? entry.Description.Clauses, thrown);
}
