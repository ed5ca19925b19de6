namespace CustomerServiceRules.Visits;

/// <summary>
/// Says which contacts customers are owed, and what became of them. Windows of a duty that recurs follow on each other without
/// gaps; one is clipped to the days on which the customer is served, to those on which its duty holds and, where spans of
/// several weeks are counted from an anchor of the staff, to the staff's. Safe for use by several threads at once.
/// </summary>
public sealed class ObligationSchedule
{
    private readonly ObligationTerms _terms;
    private readonly WindowSpans _spans;
    private readonly Excusing _excusing;
    private readonly Appointing _appointing;
    private readonly OnceOwed _once;

    /// <summary>Creates a schedule.</summary>
    /// <param name="terms">How the document reads its windows.</param>
    public ObligationSchedule(ObligationTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        _terms = terms;
        _spans = new WindowSpans(terms);
        _excusing = new Excusing(terms, _spans);
        _appointing = new Appointing(terms, _excusing);
        _once = new OnceOwed(terms, _excusing);
    }

    /// <summary>How the document reads its windows.</summary>
    public ObligationTerms Terms => _terms;

    /// <summary>
    /// What a customer is owed in the windows that begin in a span of days, each window whole: what is owed over two spans that
    /// follow on each other is what is owed over both. In the order of opening, then duty, then number.
    /// </summary>
    /// <param name="customer">The customer.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The first day after the span; nothing is owed over a span without days.</param>
    /// <exception cref="ArgumentException">Spells of a duty that recurs overlap, an event is given twice, or staff or slots do not stand in the order of their days.</exception>
    /// <exception cref="Calendars.CalendarRangeException">
    /// A window reaches beyond the days that the calendar knows, and those in it hold fewer working days than
    /// <see cref="ObligationTerms.LeastWorkingDays"/>.
    /// </exception>
    public IReadOnlyList<Obligation> Owed(ServedCustomer customer, DateOnly from, DateOnly until) => Gather(customer, from, until, touching: false);

    /// <summary>
    /// What a customer is owed in the windows that hold a day of a span of days, each window whole: what <see cref="Owed"/> says,
    /// and the windows that began before the span and reach into it. What coverage of a month needs. Order as there.
    /// </summary>
    /// <param name="customer">The customer.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The first day after the span; nothing is owed over a span without days.</param>
    /// <exception cref="ArgumentException">As for <see cref="Owed"/>.</exception>
    /// <exception cref="Calendars.CalendarRangeException">As for <see cref="Owed"/>.</exception>
    public IReadOnlyList<Obligation> Touching(ServedCustomer customer, DateOnly from, DateOnly until) => Gather(customer, from, until, touching: true);

    /// <summary>
    /// Sets the contacts that took place against what was owed. A contact meets one contact of the window in which it lies, whoever
    /// made it; where a window holds several, those in time count first, then the earliest. The order of the contacts does not matter.
    /// </summary>
    /// <param name="owed">What was owed, each obligation once.</param>
    /// <param name="contacts">The contacts, each once; those after <paramref name="asOf"/> have not taken place yet and are left out.</param>
    /// <param name="asOf">The instant as of which it is asked: a window that is not over by then stays open.</param>
    /// <exception cref="ArgumentException">A contact or an obligation is given twice, or windows of one duty overlap that recurs.</exception>
    /// <exception cref="Calendars.CalendarRangeException">Whether a contact lies in working time is asked beyond the days that the calendar knows.</exception>
    public ObligationLedger Settle(IEnumerable<Obligation> owed, IEnumerable<Contact> contacts, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(owed);
        ArgumentNullException.ThrowIfNull(contacts);
        return new Settling(_terms, asOf).Settle([.. owed], contacts);
    }

    private List<Obligation> Gather(ServedCustomer customer, DateOnly from, DateOnly until, bool touching)
    {
        ArgumentNullException.ThrowIfNull(customer);
        Dated.DemandOrder(customer.Staff, "staff", customer);
        Dated.DemandOrder(customer.Slots, "slot", customer);
        var owed = new List<Obligation>();
        if (from >= until)
            return owed;

        foreach (var run in DutyRun.Of(customer))
        {
            foreach (var stay in Stay.Of(run, customer, _terms))
                AddStay(owed, customer, run, stay, from, until, touching);
        }

        AddOnce(owed, customer, from, until, touching);
        if (customer.Duties.Count > 1)
            owed.Sort(Order);
        return owed;
    }

    private void AddStay(List<Obligation> owed, ServedCustomer customer, DutyRun run, Stay stay, DateOnly from, DateOnly until, bool touching)
    {
        var end = stay.Until is { } stayUntil && stayUntil < until ? stayUntil : until;
        for (var day = stay.From > from ? stay.From : from; day < end;)
        {
            var span = stay.Grid.SpanOf(day);
            var first = span.First < stay.From ? stay.From : span.First;
            var isCut = stay.Until <= span.Last;
            if (touching || first >= from)
                AddWindow(owed, customer, run, isCut ? _excusing.Cut(stay, run.On(first), span.Last) : null, _spans.Of(stay.Grid, span, first, isCut ? stay.Until!.Value.AddDays(-1) : span.Last));
            if (span.Last == DateOnly.MaxValue)
                break;
            day = span.Last.AddDays(1);
        }
    }

    private void AddWindow(List<Obligation> owed, ServedCustomer customer, DutyRun run, Excusal? cut, WindowSpan span)
    {
        var spell = run.On(span.First);
        var staff = Dated.On(customer.Staff, span.Last);
        var excusal = _excusing.FromTheBeginning(customer, spell, span);
        var excusedDays = Excusing.DaysOf(customer, run.Duty, span.First, span.Last);
        for (var number = 1; number <= run.Duty.Times; number++)
        {
            owed.Add(new Obligation(customer.Id, spell, span.Window, number, span.First, span.Last)
            {
                Staff = staff,
                Appointment = excusal is null ? _appointing.In(customer, run.Duty, span, number) : null,
                Excusal = excusal,
                Cut = cut,
                ExcusedDays = excusedDays,
            });
        }
    }

    private void AddOnce(List<Obligation> owed, ServedCustomer customer, DateOnly from, DateOnly until, bool touching)
    {
        var events = new HashSet<(string Duty, DateTimeOffset At)>();
        foreach (var spell in customer.Duties)
        {
            if (spell.EventAt is not { } eventAt)
                continue;
            if (!events.Add((spell.Duty.Id, eventAt)))
                throw new ArgumentException($"Found the duty '{spell.Duty.Id}' of {customer.Id} twice for the event at {eventAt:O}, expected each event once.", nameof(customer));
            owed.AddRange(_once.Of(customer, spell).Where(one => one.FirstDay < until && (one.FirstDay >= from || (touching && one.LastDay >= from))));
        }
    }

    private static int Order(Obligation one, Obligation other)
    {
        var byOpening = one.Window.Opens.CompareTo(other.Window.Opens);
        if (byOpening != 0)
            return byOpening;
        var byDuty = string.CompareOrdinal(one.Duty.Id, other.Duty.Id);
        if (byDuty != 0)
            return byDuty;
        var byName = string.CompareOrdinal(one.Window.Name, other.Window.Name);
        return byName != 0 ? byName : one.Number.CompareTo(other.Number);
    }
}
