namespace CustomerServiceRules.Policies.Direct;

/// <summary>
/// Evaluates the rules of a policy on the facts of one subject and those that all share, and draws the same conclusions as a
/// session would. Asks every condition that a session would ask, so that a broken one is found. Its buffers serve one
/// subject after the other; for one thread at a time.
/// </summary>
internal sealed class DirectMatching
{
    private const int Kept = 1024;

    [ThreadStatic]
    private static DirectMatching? _idle;

    private readonly OwnCandidates _own = new();
    private readonly List<Conclusion> _conclusions = [];
    private object?[] _slots = [];
    private SharedCandidates _shared = null!;
    private int _firingsLeft;

    /// <summary>The facts of the subject, to be filled before and emptied after.</summary>
    public List<object> Facts { get; } = [];

    /// <summary>Takes the thread's buffers, or new ones if a condition itself asks for a decision.</summary>
    public static DirectMatching Rent()
    {
        var rented = _idle ?? new DirectMatching();
        _idle = null;
        return rented;
    }

    /// <summary>Gives the buffers back, without the facts.</summary>
    public void Return()
    {
        Facts.Clear();
        _own.Clear(0);
        _conclusions.Clear();
        Array.Clear(_slots);
        _shared = null!;
        if (_conclusions.Capacity <= Kept)
            _idle = this;
    }

    /// <summary>What the rules conclude from <see cref="Facts"/> and the shared facts; null where only a session tells what went wrong.</summary>
    public Conclusion[]? Conclude(DirectNetwork network, SharedCandidates shared, int firingLimit)
    {
        if (Facts.Exists(fact => shared.MayHold(fact.GetType())))
            return null;

        _shared = shared;
        _firingsLeft = firingLimit;
        if (_slots.Length < network.Slots)
            _slots = new object?[network.Slots];
        _conclusions.Clear();
        _own.Clear(network.Inputs.Length);
        try
        {
            foreach (var fact in Facts)
                _own.Add(network, fact);
            foreach (var rule in network.Rules)
                GoOn(rule, 0);
        }
#pragma warning disable CA1031 // Whatever a rule throws is thrown again by the session that takes over.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }

        return _firingsLeft < 0 ? null : [.. _conclusions];
    }

    private void GoOn(DirectRule rule, int at)
    {
        if (at == rule.Steps.Length)
            Fire(rule);
        if (at == rule.Steps.Length || _firingsLeft < 0)
            return;

        var step = rule.Steps[at];
        switch (step.Kind)
        {
            case StepKind.Match:
                Match(rule, at, step);
                break;
            case StepKind.Compute:
                _slots[step.Slot] = step.Value!(_slots);
                if (step.Condition is null || step.Condition(_slots))
                    GoOn(rule, at + 1);
                break;
            default:
                if (Qualifies(step) == (step.Kind == StepKind.Exists))
                    GoOn(rule, at + 1);
                break;
        }
    }

    private void Match(DirectRule rule, int at, RuleStep step)
    {
        foreach (var fact in _shared.ByInput[step.Input])
        {
            if (Holds(step, fact))
                GoOn(rule, at + 1);
        }

        for (var entry = _own.First(step.Input); entry >= 0;)
        {
            (var fact, entry) = _own.At(entry);
            if (Holds(step, fact))
                GoOn(rule, at + 1);
        }
    }

    // All are asked, as a session asks all.
    private bool Qualifies(RuleStep step)
    {
        var qualifies = false;
        foreach (var fact in _shared.ByInput[step.Input])
            qualifies |= Holds(step, fact);
        for (var entry = _own.First(step.Input); entry >= 0;)
        {
            (var fact, entry) = _own.At(entry);
            qualifies |= Holds(step, fact);
        }

        return qualifies;
    }

    private bool Holds(RuleStep step, object? fact)
    {
        _slots[step.Slot] = fact;
        return step.Condition is null || step.Condition(_slots);
    }

    private void Fire(DirectRule rule)
    {
        if (--_firingsLeft < 0)
            return;

        var facts = rule.FactsOf(_slots);
        foreach (var yield in rule.Yields)
            _conclusions.Add(new Conclusion(rule.Rule, yield(_slots), facts));
    }
}
