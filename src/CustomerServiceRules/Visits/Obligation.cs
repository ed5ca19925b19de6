using CustomerServiceRules.Facts;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Visits;

/// <summary>One contact that a customer is owed: which, by whom, in which window, and by which clause. Immutable.</summary>
public sealed record Obligation
{
    internal Obligation(SubjectId customer, DutySpell spell, ContactWindow window, int number, DateOnly firstDay, DateOnly lastDay)
    {
        Customer = customer;
        Spell = spell;
        Window = window;
        Number = number;
        FirstDay = firstDay;
        LastDay = lastDay;
    }

    /// <summary>The ID, the same whenever it is asked for: <c>K1/tob.visit/2026-W40</c>, with <c>/2</c> for the second of a window.</summary>
    public string Id => Number == 1 ? $"{Customer}/{Duty.Id}/{Window.Name}" : FormattableString.Invariant($"{Customer}/{Duty.Id}/{Window.Name}/{Number}");

    /// <summary>To whom it is owed.</summary>
    public SubjectId Customer { get; }

    /// <summary>What was decided that brings it.</summary>
    public DutySpell Spell { get; }

    /// <summary>What is owed.</summary>
    public ContactDuty Duty => Spell.Duty;

    /// <summary>Within which time, as far as the customer is served in it and the duty holds.</summary>
    public ContactWindow Window { get; }

    /// <summary>Which of the contacts of its window it is, from 1.</summary>
    public int Number { get; }

    /// <summary>The first local day of the window.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The last local day of the window, inclusive.</summary>
    public DateOnly LastDay { get; }

    /// <summary>Who owes it: whoever looks after the customer on the last day of the window; null where nobody in particular does.</summary>
    public string? Staff { get; init; }

    /// <summary>The agreed time, moved to a working day where it has to be; null where no time is agreed or the window does not hold it.</summary>
    public Appointment? Appointment { get; init; }

    /// <summary>Why it is excused from the beginning; null for one that is to be met.</summary>
    public Excusal? Excusal { get; init; }

    /// <summary>
    /// Why its window ends before its span does, and what excuses the contact if it was not made by then; null where the window
    /// runs to the end of its span, or loses no working day. Such a contact may still be made, and then counts.
    /// </summary>
    public Excusal? Cut { get; init; }

    /// <summary>
    /// The days of the window on which the host has excused it, rising; empty by default. A visit made on one of them counts; none
    /// is planned on them.
    /// </summary>
    public IReadOnlyList<DateOnly> ExcusedDays { get; init; } = [];

    /// <summary>The clauses that it rests on, the most specific first.</summary>
    public IReadOnlyList<string> Clauses => Spell.Clauses;

    /// <summary>Why it is owed, when, and what would meet it, down to the facts behind the decision.</summary>
    /// <param name="terms">A rulebook's terms, to name things by; null, the default: they are named by their IDs.</param>
    public ObligationExplanation Explain(Terminology? terms = null) => new ObligationExplainer(this, terms).Explain();
}

/// <summary>The agreed time of one contact. Immutable.</summary>
/// <param name="Opens">The first instant that is in time, inclusive.</param>
/// <param name="Closes">From when on it is no longer in time, exclusive.</param>
/// <param name="MovedFrom">The day on which the agreed time would have been, where that is no working day or the host has excused it; else null.</param>
public sealed record Appointment(DateTimeOffset Opens, DateTimeOffset Closes, DateOnly? MovedFrom);
