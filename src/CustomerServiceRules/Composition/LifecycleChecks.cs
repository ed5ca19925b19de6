using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Lifecycles.Reading;
using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Composition;

/// <summary>Checks that a lifecycle holds together: every case can begin, move and end as the definition says.</summary>
internal sealed class LifecycleChecks(ModuleIdentity module, LifecycleModel model, IReadOnlySet<string> limits, ProblemList problems)
{
    private readonly LifecycleDescription _description = model.Description;
    private readonly ILookup<string, Passing> _passings = model.Passings.ToLookup(passing => passing.From, StringComparer.Ordinal);
    private readonly Dictionary<string, StateDescription> _states = model.Description.States.ToDictionary(state => state.Name, StringComparer.Ordinal);

    public void Check()
    {
        foreach (var finding in model.Findings)
            Report(KindOf(finding.Kind), finding.Where, finding.Message);
        if (_description.Version < 1)
            Report(CompositionProblemKind.BrokenLifecycle, "", FormattableString.Invariant($"found version {_description.Version}, expected 1 or later"));
        if (model.IsBroken)
            return;

        Declarations();
        if (_description.Initial.Length == 0)
            Report(CompositionProblemKind.NoInitialState, "", "found no initial state, expected Initial(...)");
        else
            Ways(Reached());
        Triggers();
        Deadlines();
        Clocks();
        FormerNames();
        Regions();
    }

    private void Declarations()
    {
        foreach (var mentions in model.Mentions.Where(mention => !IsDeclared(mention)).GroupBy(mention => (mention.IsState, mention.Name)))
        {
            Report(
                mentions.Key.IsState ? CompositionProblemKind.UndeclaredState : CompositionProblemKind.UndeclaredTrigger,
                mentions.Key.Name,
                $"is not declared, but named by {string.Join(", ", mentions.Select(mention => mention.By).Distinct())}; expected {(mentions.Key.IsState ? "State" : "Trigger")}(...) with label and clauses");
        }
    }

    private bool IsDeclared(Mention mention) => mention.IsState
        ? _states.ContainsKey(mention.Name)
        : _description.Triggers.Any(trigger => trigger.Name == mention.Name);

    /// <summary>The states in which a case can find itself.</summary>
    private HashSet<string> Reached()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { _description.Initial };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var state))
        {
            foreach (var passing in _passings[state].Where(passing => reached.Add(passing.To)))
                open.Enqueue(passing.To);
        }

        return reached;
    }

    private void Ways(HashSet<string> reached)
    {
        var inhabited = reached.SelectMany(Enclosing).ToHashSet(StringComparer.Ordinal);
        foreach (var state in _description.States)
        {
            if (!inhabited.Contains(state.Name))
                Report(CompositionProblemKind.UnreachableState, state.Name, "is led to by no sequence of triggers");
            else if (reached.Contains(state.Name) && !state.IsFinal && _passings[state.Name].All(passing => passing.To == state.Name))
                Report(CompositionProblemKind.DeadEnd, state.Name, "cannot be left and is not declared final");

            if (state.IsFinal && _passings[state.Name].FirstOrDefault(passing => !_states.TryGetValue(passing.To, out var to) || !to.IsFinal) is { } way)
                Report(CompositionProblemKind.FinalStateIsLeft, state.Name, $"is declared final and left by {way.Trigger} to {way.To}");
        }
    }

    private IEnumerable<string> Enclosing(string name)
    {
        for (var state = name; state is not null; state = _states.GetValueOrDefault(state)?.Superstate)
            yield return state;
    }

    private void Triggers()
    {
        foreach (var trigger in _description.Triggers)
        {
            if (_description.Transitions.All(transition => transition.Trigger != trigger.Name))
                Report(CompositionProblemKind.UnusedTrigger, trigger.Name, "is permitted in no state");
            if (trigger.Roles.Count == 0)
                Report(CompositionProblemKind.WithoutRole, trigger.Name, "names no role that may fire it, expected at least one");
        }
    }

    private void Deadlines()
    {
        foreach (var trigger in _description.Triggers)
        {
            var due = _description.Deadlines.Where(deadline => deadline.Trigger == trigger.Name).ToList();
            var byClock = trigger.Roles.Contains(Role.Clock);
            if (due.Count > 0 && !byClock)
                Report(CompositionProblemKind.InvalidDeadline, trigger.Name, $"falls due by {due[0].Id}, but the clock may not fire it; expected Role.Clock among its roles");
            if (due.Count == 0 && byClock)
                Report(CompositionProblemKind.InvalidDeadline, trigger.Name, "may be fired by the clock and never falls due; expected Due(...) or no Role.Clock");
            foreach (var deadline in due.Where(deadline => _states.ContainsKey(deadline.State) && !Permits(deadline)))
                Report(CompositionProblemKind.InvalidDeadline, deadline.Id, $"falls due in {deadline.State}, where nothing permits {trigger.Name}");
        }
    }

    private bool Permits(DeadlineDescription deadline) =>
        model.Passings.Any(passing => passing.Trigger == deadline.Trigger && Enclosing(passing.From).Contains(deadline.State));

    private void Clocks()
    {
        foreach (var clock in _description.Clocks)
        {
            if (clock.Starts.Count + clock.Restarts.Count == 0)
                Report(CompositionProblemKind.InvalidClock, clock.Id, "never starts, expected Starts(), StartsOn(...), StartsIn(...) or RestartsOn(...)");
            if (clock.Limits.Count == 0 && !clock.MayBeDecided)
                Report(CompositionProblemKind.InvalidClock, clock.Id, "has no limit, expected Within(...) or UnlessDecided(...)");
            foreach (var unknown in clock.Limits.Where(limit => !limits.Contains(limit)))
                Report(CompositionProblemKind.InvalidClock, clock.Id, $"goes by {unknown}, which no module declares");
        }
    }

    private void FormerNames()
    {
        foreach (var former in model.FormerNames.GroupBy(former => (former.IsState, former.Name)))
        {
            var present = former.Key.IsState ? model.EnumTypes[0] : model.EnumTypes[1];
            if (former.Count() > 1)
                Report(CompositionProblemKind.InvalidFormerName, former.Key.Name, $"is the former name of {string.Join(" and of ", former.Select(name => name.Present))}, expected it once");
            if (Enum.GetNames(present).Contains(former.Key.Name))
                Report(CompositionProblemKind.InvalidFormerName, former.Key.Name, $"is the former name of {former.First().Present} and a present name of {present.Name}");
        }
    }

    private void Regions()
    {
        var types = model.Regions.Prepend(model).SelectMany(track => track.EnumTypes);
        foreach (var type in types.GroupBy(type => type).Where(group => group.Count() > 1))
            Report(CompositionProblemKind.InvalidRegion, type.Key.Name, "is the enum of states or triggers of more than one among the lifecycle and its regions, expected enums of their own");
        foreach (var region in model.Regions)
        {
            new LifecycleChecks(module, region, limits, problems).Check();
            if (region.HasRegions)
                Report(CompositionProblemKind.InvalidRegion, region.Definition.Id, "is a region with regions of its own, expected none");
        }
    }

    private static CompositionProblemKind KindOf(FindingKind kind) => kind switch
    {
        FindingKind.Broken => CompositionProblemKind.BrokenLifecycle,
        FindingKind.DuplicatePart => CompositionProblemKind.DuplicateName,
        FindingKind.Ambiguous => CompositionProblemKind.AmbiguousTransition,
        FindingKind.Unsupported => CompositionProblemKind.UnsupportedConfiguration,
        _ => CompositionProblemKind.UnnamedPart,
    };

    private void Report(CompositionProblemKind kind, string where, string message) =>
        problems.Add(kind, module.Name, where.Length == 0 ? _description.Id : $"{_description.Id}/{where}", message);
}
