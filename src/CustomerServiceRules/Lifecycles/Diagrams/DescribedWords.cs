using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles.Diagrams;

/// <summary>What a described lifecycle says, in one language. A name that is not described stands for itself.</summary>
internal sealed class DescribedWords
{
    private readonly LifecycleDescription _lifecycle;
    private readonly Dictionary<string, StateDescription> _states;
    private readonly Dictionary<string, TriggerDescription> _triggers;
    private readonly Dictionary<string, GuardDescription> _guards;
    private readonly Dictionary<string, EffectDescription> _effects;
    private readonly Dictionary<string, ChoiceDescription> _choices;

    public DescribedWords(LifecycleDescription lifecycle, Language language)
    {
        _lifecycle = lifecycle;
        Language = language;
        _states = ByName(lifecycle.States, state => state.Name);
        _triggers = ByName(lifecycle.Triggers, trigger => trigger.Name);
        _guards = ByName(lifecycle.Guards, guard => guard.Id);
        _effects = ByName(lifecycle.Effects, effect => effect.Id);
        _choices = ByName(lifecycle.Choices, choice => choice.Id);
        Words = new DiagramWords(language);
        Superstates = lifecycle.States.Select(state => state.Superstate).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    public Language Language { get; }

    public DiagramWords Words { get; }

    public string Title => _lifecycle.Title.In(Language);

    /// <summary>The states that have substates.</summary>
    public IReadOnlySet<string> Superstates { get; }

    public string State(string name) => _states.TryGetValue(name, out var state) ? state.Label.In(Language) : name;

    public string Trigger(string name) => _triggers.TryGetValue(name, out var trigger) ? trigger.Label.In(Language) : name;

    public bool Knows(string state) => _states.ContainsKey(state);

    public string Effect(string id) => _effects.TryGetValue(id, out var effect) ? effect.Sentence.In(Language) : id;

    public TransitionWords Of(TransitionDescription transition)
    {
        var trigger = _triggers.GetValueOrDefault(transition.Trigger);
        var deadlines = Deadlines(transition.From, transition.Trigger).ToList();
        return new TransitionWords(
            Trigger(transition.Trigger),
            [.. trigger?.Roles.Select(role => role.Name.In(Language)) ?? []],
            [.. transition.Guards.Select(id => (id, _guards.TryGetValue(id, out var guard) ? guard.Sentence.In(Language) : id))],
            [.. transition.Effects.Select(Effect)],
            [.. deadlines.Select(deadline => deadline.Sentence.In(Language))],
            [.. (trigger?.Clauses ?? [])
                .Concat(transition.Guards.SelectMany(id => _guards.GetValueOrDefault(id)?.Clauses ?? []))
                .Concat(ChoiceOf(transition)?.Clauses ?? [])
                .Concat(transition.Effects.SelectMany(id => _effects.GetValueOrDefault(id)?.Clauses ?? []))
                .Concat(deadlines.SelectMany(deadline => deadline.Clauses)).Distinct()]);
    }

    /// <summary>What is said behind the trigger or the states of a transition that does not simply lead to another state.</summary>
    public string? Note(TransitionDescription transition) => transition.Kind switch
    {
        TransitionKind.Choice => ChoiceOf(transition) is { } choice ? Words.ChosenBy(choice.Sentence.In(Language)) : Words.ChosenLater,
        TransitionKind.Ignored => Words.Ignored,
        TransitionKind.Internal => Words.Stays,
        TransitionKind.Reentry => Words.Again,
        _ => null,
    };

    /// <summary>What a diagram says of a transition, a line each.</summary>
    public IEnumerable<string> Lines(TransitionDescription transition) => TransitionLines.Of(Of(transition), Words, Note(transition));

    /// <summary>What a diagram says of a transition that stays inside its state.</summary>
    public string OneLine(TransitionDescription transition) => string.Join(' ', Lines(transition));

    /// <summary>What happens in a state beside its transitions, a line each: effects on entry and exit, what it owes by triggers of its superstates.</summary>
    public IEnumerable<string> Inside(StateDescription state)
    {
        if (state.EntryEffects.Count > 0)
            yield return $"{Words.Entry} / {string.Join(Words.Semicolon, state.EntryEffects.Select(Effect))}";
        if (state.ExitEffects.Count > 0)
            yield return $"{Words.Exit} / {string.Join(Words.Semicolon, state.ExitEffects.Select(Effect))}";
        foreach (var deadline in _lifecycle.Deadlines.Where(deadline => deadline.State == state.Name && !IsOnATransition(deadline)))
        {
            yield return $"{Words.Due(deadline.Sentence.In(Language))}: {Trigger(deadline.Trigger)}";
        }
    }

    /// <summary>The sentences of the exit effects of the states that a transition between two states leaves, in order.</summary>
    public IEnumerable<string> Left(string from, string to) =>
        Path(from).TakeWhile(state => from == to || !Path(to).Contains(state)).Take(from == to ? 1 : int.MaxValue)
            .SelectMany(state => _states[state].ExitEffects).Select(Effect);

    /// <summary>The sentences of the entry effects of the states that a transition between two states enters, in order.</summary>
    public IEnumerable<string> Entered(string from, string to) =>
        Path(to).TakeWhile(state => from == to || !Path(from).Contains(state)).Take(from == to ? 1 : int.MaxValue)
            .Reverse().SelectMany(state => _states[state].EntryEffects).Select(Effect);

    /// <summary>
    /// Whether a diagram in text writes the transition into its state: it leads nowhere else, and neither Mermaid nor Graphviz
    /// draws a line from a superstate to itself.
    /// </summary>
    public bool StaysInside(TransitionDescription transition)
    {
        var targets = Targets(transition);
        return targets.Count == 0 || (Superstates.Contains(transition.From) && targets is [var only] && only == transition.From);
    }

    /// <summary>The states that a transition may lead to; none where it stays or nobody can say before it happens.</summary>
    public static IReadOnlyList<string> Targets(TransitionDescription transition) => transition.Kind switch
    {
        TransitionKind.Internal or TransitionKind.Ignored => [],
        TransitionKind.Reentry => [transition.To ?? transition.From],
        _ => transition.To is { } to ? [to] : transition.PossibleTo,
    };

    /// <summary>A state and its superstates, outwards.</summary>
    private List<string> Path(string state)
    {
        var path = new List<string>();
        for (var name = state; name is not null && _states.TryGetValue(name, out var found) && !path.Contains(name); name = found.Superstate)
            path.Add(name);
        return path;
    }

    private ChoiceDescription? ChoiceOf(TransitionDescription transition) => transition.Choice is { } id ? _choices.GetValueOrDefault(id) : null;

    private IEnumerable<DeadlineDescription> Deadlines(string state, string trigger) =>
        _lifecycle.Deadlines.Where(deadline => deadline.State == state && deadline.Trigger == trigger);

    private bool IsOnATransition(DeadlineDescription deadline) =>
        _lifecycle.Transitions.Any(transition => transition.From == deadline.State && transition.Trigger == deadline.Trigger);

    private static Dictionary<string, T> ByName<T>(IEnumerable<T> items, Func<T, string> name)
    {
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
            found.TryAdd(name(item), item);
        return found;
    }
}
