using CustomerServiceRules.Calendars;
using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Visits;

/// <summary>Sets contacts against obligations, once.</summary>
internal sealed class Settling(ObligationTerms terms, DateTimeOffset asOf)
{
    private readonly WorkingCalendar? _workingTime = terms.InWorkingTime ? terms.Calendar : null;

    /// <summary>The contacts of the customer in hand that have met something.</summary>
    private readonly HashSet<Contact> _met = new(ReferenceEqualityComparer.Instance);

    public ObligationLedger Settle(Obligation[] owed, IEnumerable<Contact> contacts)
    {
        var made = ByCustomer(contacts);
        var results = new ObligationResult[owed.Length];
        var chains = new List<DutyChain>();
        var extra = new List<Contact>();
        foreach (var (customer, indexes) in Customers(owed))
        {
            indexes.Sort((one, other) => Order(owed[one], owed[other]));
            made.Remove(customer, out var ofCustomer);
            _met.Clear();
            for (var i = 0; i < indexes.Count;)
            {
                var duty = owed[indexes[i]].Duty.Id;
                var j = i + 1;
                while (j < indexes.Count && owed[indexes[j]].Duty.Id == duty)
                    j++;
                chains.Add(Chain(owed, indexes[i..j], ofCustomer ?? [], results));
                i = j;
            }

            if (ofCustomer is not null && _met.Count < ofCustomer.Count)
                extra.AddRange(ofCustomer.Where(contact => !_met.Contains(contact)));
        }

        extra.AddRange(made.Values.SelectMany(list => list));
        return new ObligationLedger(terms, asOf, results, chains, [.. extra.OrderBy(contact => contact.At).ThenBy(contact => contact.Id, StringComparer.Ordinal)]);
    }

    private DutyChain Chain(Obligation[] owed, List<int> indexes, List<Contact> ofCustomer, ObligationResult[] results)
    {
        var obligations = indexes.ConvertAll(index => owed[index]);
        DemandDistinct(obligations);
        var matched = new Contact?[obligations.Count];
        var places = Matching.Match(obligations, ofCustomer, matched, _workingTime);
        var chain = new ObligationResult[obligations.Count];
        for (var i = 0; i < chain.Length; i++)
        {
            results[indexes[i]] = chain[i] = Result(obligations[i], matched[i]);
            if (matched[i] is { } contact)
                _met.Add(contact);
        }

        return new DutyChain(obligations[0].Customer, obligations[0].Duty.Id, chain, places);
    }

    private ObligationResult Result(Obligation obligation, Contact? contact)
    {
        if (contact is not null)
        {
            var isInTime = Matching.IsInTime(obligation, contact, _workingTime);
            return new(obligation, ObligationState.Met, contact, isInTime, null, isInTime ? obligation.Clauses : Both(obligation.Clauses, terms.NotInTimeClauses));
        }

        if (obligation.Excusal is { } excusal)
            return Excused(obligation, excusal);
        if (!obligation.Window.IsOver(asOf))
            return new(obligation, ObligationState.Open, null, false, null, obligation.Clauses);
        return obligation.Cut is { } cut
            ? Excused(obligation, cut)
            : new(obligation, ObligationState.Missed, null, false, null, Both(obligation.Clauses, terms.MissedClauses));
    }

    private static ObligationResult Excused(Obligation obligation, Excusal excusal) =>
        new(obligation, ObligationState.Excused, null, false, excusal, Both(excusal.Clauses, obligation.Clauses));

    private static IReadOnlyList<string> Both(IReadOnlyList<string> clauses, IReadOnlyList<string> also) =>
        also.Count == 0 ? clauses : [.. clauses.Union(also, StringComparer.Ordinal)];

    private static void DemandDistinct(List<Obligation> obligations)
    {
        for (var i = 1; i < obligations.Count; i++)
        {
            var (before, one) = (obligations[i - 1], obligations[i]);
            if (before.Window.Name == one.Window.Name && before.Number == one.Number)
                throw new ArgumentException($"Found the obligation '{one.Id}' twice, expected each once.", nameof(obligations));
            if ((before.Spell.EventAt is null) != (one.Spell.EventAt is null))
                throw new ArgumentException($"Found the duty '{one.Duty.Id}' of {one.Customer} once after an event and recurring, expected an ID for each.", nameof(obligations));
            if (before.Window.Name != one.Window.Name && one.Spell.EventAt is null && one.Window.Opens < before.Window.Closes)
                throw new ArgumentException($"Found the obligations '{before.Id}' and '{one.Id}' in windows that overlap, expected those of one schedule.", nameof(obligations));
        }
    }

    private Dictionary<SubjectId, List<Contact>> ByCustomer(IEnumerable<Contact> contacts)
    {
        var ids = new HashSet<string>(contacts.TryGetNonEnumeratedCount(out var count) ? count : 0, StringComparer.Ordinal);
        var made = new Dictionary<SubjectId, List<Contact>>();
        foreach (var contact in contacts)
        {
            ArgumentNullException.ThrowIfNull(contact, nameof(contacts));
            if (!ids.Add(contact.Id))
                throw new ArgumentException($"Found the contact '{contact.Id}' twice, expected each once.", nameof(contacts));
            if (contact.At > asOf)
                continue;
            if (!made.TryGetValue(contact.Customer, out var list))
                made.Add(contact.Customer, list = []);
            list.Add(contact);
        }

        foreach (var list in made.Values)
            list.Sort((one, other) => one.At == other.At ? string.CompareOrdinal(one.Id, other.Id) : one.At.CompareTo(other.At));
        return made;
    }

    private static Dictionary<SubjectId, List<int>> Customers(Obligation[] owed)
    {
        var customers = new Dictionary<SubjectId, List<int>>();
        var (last, list) = (default(SubjectId), new List<int>());
        for (var i = 0; i < owed.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(owed[i], nameof(owed));
            if (owed[i].Customer is var customer && customer != last && !customers.TryGetValue(customer, out list!))
                customers.Add(customer, list = []);
            list.Add(i);
            last = owed[i].Customer;
        }

        return customers;
    }

    private static int Order(Obligation one, Obligation other)
    {
        var byDuty = string.CompareOrdinal(one.Duty.Id, other.Duty.Id);
        if (byDuty != 0)
            return byDuty;
        var byOpening = one.Window.Opens.CompareTo(other.Window.Opens);
        if (byOpening != 0)
            return byOpening;
        var byName = string.CompareOrdinal(one.Window.Name, other.Window.Name);
        return byName != 0 ? byName : one.Number.CompareTo(other.Number);
    }
}
