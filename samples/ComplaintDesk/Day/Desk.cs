using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;

namespace ComplaintDesk.Day;

/// <summary>A desk that keeps the cases of one lifecycle, as a host would, and writes down on the stage what comes of each step.</summary>
internal sealed class Desk<TCase, TState, TTrigger>(Lifecycle<TCase, TState, TTrigger> lifecycle, Stage stage)
    where TCase : notnull
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    private readonly SortedDictionary<string, OpenCase<TCase>> _cases = new(StringComparer.Ordinal);
    private readonly OutcomeWording _words = new(lifecycle.Description, stage.Language);

    /// <summary>A case comes in now.</summary>
    public void Receive(string id, string who, string what, TCase @case)
    {
        var opened = new OpenCase<TCase>(lifecycle.Start(id, stage.Now), @case);
        _cases.Add(id, opened);
        Write(id, who, what, EntryKind.Received, "", _words.Clocks([], Readings(opened)));
    }

    /// <summary>The desk learns something of a case.</summary>
    public void Learn(string id, Func<TCase, TCase> learn) => _cases[id] = _cases[id] with { Case = learn(_cases[id].Case) };

    /// <summary>Somebody asks for a step; the record is kept if it is accepted.</summary>
    public void Ask(string id, TTrigger trigger, Role role)
    {
        var before = _cases[id];
        var outcome = lifecycle.Fire(before.Record, trigger, before.Case, role, stage.Now);
        var (who, what) = (role.Name.In(stage.Language), _words.Trigger(trigger.ToString()));
        if (outcome is not Accepted accepted)
        {
            Write(id, who, what, EntryKind.Refused, _words.Refusal(outcome), _words.Unmet(outcome));
            return;
        }

        var after = before with { Record = accepted.Record };
        _cases[id] = after;
        string[] details = [.. _words.Orders(lifecycle.Orders(accepted, after.Case)), .. _words.Clocks(Readings(before), Readings(after))];
        Write(id, who, what, EntryKind.Accepted, _words.Acceptance(accepted), details);
    }

    /// <summary>The host's timer: whatever has fallen due by now is fired, case by case.</summary>
    public void RunTimer()
    {
        foreach (var open in _cases.Values.ToArray())
        {
            foreach (var due in lifecycle.Due(open.Record, open.Case, stage.Now).Where(due => due.HasFallen(stage.Now)))
                Ask(due.CaseId, Enum.Parse<TTrigger>(due.Trigger), Role.Clock);
        }
    }

    /// <summary>Takes the due instant of a clock apart.</summary>
    public void Explain(string id, string clock)
    {
        var reading = Readings(_cases[id]).Last(reading => reading.Clock == clock);
        Write(id, "", _words.Question(reading), EntryKind.Explanation, "", _words.Explanation(reading.Explain()));
    }

    public TCase CaseOf(string id) => _cases[id].Case;

    public IReadOnlyList<ClockReading> Clocks(string id) => Readings(_cases[id]);

    /// <summary>The IDs of all cases.</summary>
    public IEnumerable<string> Cases => _cases.Keys;

    /// <summary>What the clocks are there for, by their IDs.</summary>
    public IReadOnlyDictionary<string, string> ClockNames { get; } =
        lifecycle.Description.Clocks.ToDictionary(clock => clock.Id, clock => clock.Sentence.In(stage.Language), StringComparer.Ordinal);

    /// <summary>The cases in a state, by their IDs.</summary>
    public IEnumerable<string> In(TState state) => _cases.Where(open => lifecycle.IsIn(open.Value.Record, state)).Select(open => open.Key);

    public IReadOnlyList<WorkItem> WorkList(TimeSpan atRiskWithin) => lifecycle.WorkList(_cases.Values, stage.Now, atRiskWithin);

    private IReadOnlyList<ClockReading> Readings(OpenCase<TCase> open) => lifecycle.Clocks(open.Record, open.Case, stage.Now);

    private void Write(string id, string who, string what, EntryKind kind, string outcome, IEnumerable<string> details) =>
        stage.Add(new TimelineEntry(stage.Now, id, who, what, kind, outcome, [.. details]));
}
