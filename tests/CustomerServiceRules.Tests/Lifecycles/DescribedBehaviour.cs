using CustomerServiceRules.Lifecycles;

namespace CustomerServiceRules.Tests.Lifecycles;

/// <summary>Says from a description alone what firing comes to: by dictionaries and loops, as a reader of the table would.</summary>
internal sealed class DescribedBehaviour(LifecycleDescription description)
{
    private readonly Dictionary<string, StateDescription> _states = description.States.ToDictionary(state => state.Name);

    public string Fire(string state, string trigger, Func<string, bool> holds, string chosen)
    {
        string? unmet = null;
        foreach (var level in Enclosing(state))
        {
            var own = description.Transitions.Where(move => move.From == level && move.Trigger == trigger).ToList();
            var taken = own.SingleOrDefault(move => move.Guards.All(holds));
            if (taken is not null)
                return $"accepted {Target(taken, state, chosen)}";
            if (own.Count > 0)
                unmet = string.Join(", ", own.SelectMany(move => move.Guards).Where(guard => !holds(guard)).Distinct());
        }

        return unmet is null ? "not permitted" : $"refused {unmet}";
    }

    private string Target(TransitionDescription taken, string state, string chosen) => taken.Kind switch
    {
        TransitionKind.Internal or TransitionKind.Ignored => state,
        TransitionKind.Choice => Innermost(chosen),
        _ => Innermost(taken.To!),
    };

    private string Innermost(string state)
    {
        while (_states[state].InitialSubstate is { } inner)
            state = inner;
        return state;
    }

    private IEnumerable<string> Enclosing(string state)
    {
        for (var at = state; at is not null; at = _states[at].Superstate)
            yield return at;
    }
}
