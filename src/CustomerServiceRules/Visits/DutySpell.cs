using CustomerServiceRules.Decisions;

namespace CustomerServiceRules.Visits;

/// <summary>
/// What was decided that a customer is owed, from one day to another: a change of tier ends one spell and begins the next.
/// Immutable.
/// </summary>
public sealed record DutySpell
{
    private DutySpell(ContactDuty duty, DateOnly from, DateOnly? until, IReadOnlyList<string> clauses, Decision? decision, DateTimeOffset? eventAt)
    {
        if (until <= from)
            throw new ArgumentException($"Found a spell from {from:O} until {until:O}, expected an end after its first day.", nameof(until));
        if (clauses.Count == 0)
            throw new ArgumentException($"Found the duty '{duty.Id}' without a citation, expected at least one clause ID.", nameof(clauses));
        Duty = duty;
        From = from;
        Until = until;
        Clauses = clauses;
        Decision = decision;
        EventAt = eventAt;
    }

    /// <summary>What is owed.</summary>
    public ContactDuty Duty { get; }

    /// <summary>The first day on which it is owed.</summary>
    public DateOnly From { get; }

    /// <summary>The first day on which it is owed no longer; null: no end is known.</summary>
    public DateOnly? Until { get; }

    /// <summary>The clauses that the duty rests on, the most specific first.</summary>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>The decision behind it, with its reasons; null where a host states a duty of its own.</summary>
    public Decision? Decision { get; }

    /// <summary>The event that brings a duty which is owed once; null for one that recurs.</summary>
    public DateTimeOffset? EventAt { get; }

    /// <summary>The spells of a decision that recur, one for each duty.</summary>
    /// <param name="decision">What was decided that the customer is owed.</param>
    /// <param name="from">The first day on which it holds.</param>
    /// <param name="until">The first day on which it holds no longer; null: no end is known.</param>
    /// <exception cref="ArgumentException">Nothing is decided, a duty is owed once, or the end is not after the first day.</exception>
    public static IReadOnlyList<DutySpell> Of(Decision<IReadOnlyList<ContactDuty>> decision, DateOnly from, DateOnly? until = null)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (!decision.IsDecided)
            throw new ArgumentException($"Found the decision '{decision.Policy}' on {decision.Subject} {decision.Outcome}, expected one that is decided.", nameof(decision));
        return [.. decision.Value.Select(duty => Of(decision, duty, from, until))];
    }

    /// <summary>The spell of one duty of a decision.</summary>
    /// <param name="decision">What was decided that the customer is owed.</param>
    /// <param name="duty">The duty, one of the decision.</param>
    /// <param name="from">The first day on which it holds.</param>
    /// <param name="until">The first day on which it holds no longer; null: no end is known.</param>
    /// <exception cref="ArgumentException">The decision says nothing of the duty, the duty is owed once, or the end is not after the first day.</exception>
    public static DutySpell Of(Decision<IReadOnlyList<ContactDuty>> decision, ContactDuty duty, DateOnly from, DateOnly? until = null)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return duty.Rhythm.Unit == RhythmUnit.Once
            ? throw new ArgumentException($"Found the duty '{duty.Id}' that is owed once, expected one that recurs.", nameof(duty))
            : new(duty, from, until, ClausesOf(decision, duty), decision, null);
    }

    /// <summary>The spell of a duty that is owed once, after an event.</summary>
    /// <param name="decision">What was decided that the customer is owed.</param>
    /// <param name="duty">The duty, one of the decision.</param>
    /// <param name="eventAt">When the event took place; its offset says the local day.</param>
    /// <exception cref="ArgumentException">The decision says nothing of the duty, or the duty recurs.</exception>
    public static DutySpell After(Decision<IReadOnlyList<ContactDuty>> decision, ContactDuty duty, DateTimeOffset eventAt)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return duty.Rhythm.Unit == RhythmUnit.Once
            ? new(duty, DateOnly.FromDateTime(eventAt.DateTime), null, ClausesOf(decision, duty), decision, eventAt)
            : throw new ArgumentException($"Found the duty '{duty.Id}' that recurs, expected one that is owed once.", nameof(duty));
    }

    /// <summary>The spell of a duty that no policy decided: a host's own.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="clauses">The clauses that it rests on, at least one.</param>
    /// <param name="from">The first day on which it holds.</param>
    /// <param name="until">The first day on which it holds no longer; null: no end is known.</param>
    /// <exception cref="ArgumentException">No clause, the duty is owed once, or the end is not after the first day.</exception>
    public static DutySpell Stated(ContactDuty duty, IReadOnlyList<string> clauses, DateOnly from, DateOnly? until = null)
    {
        ArgumentNullException.ThrowIfNull(duty);
        ArgumentNullException.ThrowIfNull(clauses);
        return duty.Rhythm.Unit == RhythmUnit.Once
            ? throw new ArgumentException($"Found the duty '{duty.Id}' that is owed once, expected one that recurs.", nameof(duty))
            : new(duty, from, until, [.. clauses], null, null);
    }

    /// <summary>The spell of a duty that is owed once and that no policy decided: a host's own.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="clauses">The clauses that it rests on, at least one.</param>
    /// <param name="eventAt">When the event took place; its offset says the local day.</param>
    /// <exception cref="ArgumentException">No clause, or the duty recurs.</exception>
    public static DutySpell StatedAfter(ContactDuty duty, IReadOnlyList<string> clauses, DateTimeOffset eventAt)
    {
        ArgumentNullException.ThrowIfNull(duty);
        ArgumentNullException.ThrowIfNull(clauses);
        return duty.Rhythm.Unit == RhythmUnit.Once
            ? new(duty, DateOnly.FromDateTime(eventAt.DateTime), null, [.. clauses], null, eventAt)
            : throw new ArgumentException($"Found the duty '{duty.Id}' that recurs, expected one that is owed once.", nameof(duty));
    }

    private static string[] ClausesOf(Decision<IReadOnlyList<ContactDuty>> decision, ContactDuty duty)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var text = duty.ToString();
        var clauses = decision.Reasons.Where(reason => reason.Concludes == text).SelectMany(reason => reason.Clauses).Distinct(StringComparer.Ordinal).ToArray();
        return clauses.Length > 0
            ? clauses
            : throw new ArgumentException($"Found the duty '{text}' that the decision '{decision.Policy}' on {decision.Subject} does not name, expected one of {string.Join("; ", decision.Values)}.", nameof(duty));
    }
}
