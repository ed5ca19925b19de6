using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Scenarios.VisitCatalogue;

/// <summary>Coverage, rows of missed periods and agreed times of a whole team, against counts by hand.</summary>
public sealed class TeamProperties
{
    private const int Histories = 120;
    private const int Customers = 8;
    private static readonly DateOnly Horizon = RandomHistories.Last.AddDays(30);

    [Fact]
    public void Coverage_of_every_month_is_distinct_customers_reached_over_assigned() => ForEachTeam((terms, team, contacts, random) =>
    {
        var schedule = new ObligationSchedule(terms);
        var asOf = terms.Calendar.EndOf(Horizon.AddDays(100));
        for (var month = new DateOnly(2025, 1, 1); month < new DateOnly(2026, 4, 1); month = month.AddMonths(1))
        {
            var owed = team.SelectMany(customer => schedule.Touching(customer, month, month.AddMonths(1)));
            var coverage = schedule.Settle(owed, contacts, asOf).Coverage("a.visit", month.AddDays(random.Day().Day % 28));
            coverage.Select(one => $"{one.Staff} {one.Month:O} {one.Reached}/{one.Assigned} {string.Join(' ', one.Misses.Select(miss => miss.Customer))}")
                .Should().BeEquivalentTo(NaiveCoverage(terms, team, contacts, asOf, month));
            coverage.Should().NotContain(one => one.Share > new Fraction(1, 1) || one.Share < Fraction.Zero);
        }
    });

    [Fact]
    public void Rows_of_missed_periods_pass_over_excused_ones_and_end_with_a_contact() => ForEachTeam((terms, team, contacts, random) =>
    {
        var schedule = new ObligationSchedule(terms);
        var asOf = random.Instant(terms.Calendar);
        var ledger = schedule.Settle(team.SelectMany(customer => schedule.Owed(customer, RandomHistories.First, Horizon)), contacts, asOf);
        foreach (var customer in team)
            ledger.MissedInARow(customer.Id, "a.visit").Should().Be(NaiveRow(terms, customer, contacts, asOf, _ => true), "{0} as of {1:O}: {2}", customer.Id, asOf, string.Join("; ", ledger.Results.Where(one => one.Obligation.Customer == customer.Id && one.Obligation.Duty.Id == "a.visit").Select(one => $"{one.Obligation.Id} {one.State} {one.MetBy?.At:O} {one.Excusal?.Ground}")));
        foreach (var staff in new[] { "m1", "m2", "m3", "m4" })
        {
            var most = team.Max(customer => NaiveRow(terms, customer, contacts, asOf, window => window.Staff == staff));
            ledger.MissedInARowBy(staff, "a.visit").Should().Be(most, "{0} as of {1:O}", staff, asOf);
        }
    });

    [Fact]
    public void Each_missed_contact_is_a_finding_and_each_met_out_of_time_another() => ForEachTeam((terms, team, contacts, random) =>
    {
        var schedule = new ObligationSchedule(terms);
        var ledger = schedule.Settle(team.SelectMany(customer => schedule.Owed(customer, RandomHistories.First, Horizon)), contacts, random.Instant(terms.Calendar));

        ledger.Findings.Count(one => one.Kind == ContactFault.Missed).Should().Be(ledger.Missed);
        ledger.Findings.Where(one => one.Kind == ContactFault.NotInTime).Select(one => one.Result.MetBy!.Id).Should().BeEquivalentTo(
            ledger.Results.Where(one => one is { State: ObligationState.Met, IsInTime: false }).Select(one => one.MetBy!.Id));
        foreach (var result in ledger.Results.Where(one => one is { State: ObligationState.Met, Obligation.Duty.Times: 1 }))
        {
            var window = contacts.Where(one => one.Customer == result.Obligation.Customer && result.Obligation.Duty.IsMetBy(one) && result.Obligation.Window.Contains(one.At) && one.At <= ledger.AsOf);
            result.IsInTime.Should().Be(result.Obligation.Excusal is not null || window.Any(one => NaiveInTime(terms, result.Obligation, one)));
        }
    });

    [Fact]
    public void Agreed_times_move_to_the_next_free_working_day_of_the_window_or_the_nearest_before() => ForEachTeam((terms, team, _, random) =>
    {
        foreach (var customer in team)
        {
            var slot = new FixedSlot(random.Day().DayOfWeek, new TimeOnly(10, 0), new TimeOnly(10, 30));
            var weekly = new ContactDuty("a.visit", ContactRhythm.Weeks(1), 1, "x.manager", ContactWay.Visit) { AtFixedTime = true };
            var agreed = customer with { Duties = [DutySpell.Stated(weekly, ["X-1"], customer.Joined)], Slots = [new Dated<FixedSlot?>(customer.Joined, slot)] };
            foreach (var one in new ObligationSchedule(terms).Owed(agreed, RandomHistories.First, Horizon))
            {
                var (expected, from) = one.Excusal is null ? NaiveDay(terms, agreed, slot, one) : (null, null);
                (one.Appointment is null ? (DateOnly?)null : NaiveVisits.LocalDay(one.Appointment.Opens, terms.Calendar.TimeZone)).Should().Be(expected, one.Id);
                one.Appointment?.MovedFrom.Should().Be(from, one.Id);
            }
        }
    });

    private static bool NaiveInTime(ObligationTerms terms, Obligation obligation, Contact contact)
    {
        var day = NaiveVisits.LocalDay(contact.At, terms.Calendar.TimeZone);
        var working = terms.Calendar.Day(day).Hours.Any(hours => hours.Opens <= contact.At && contact.At < hours.Closes);
        var agreed = obligation.Appointment is not { } slot || (slot.Opens <= contact.At && contact.At < slot.Closes);
        return agreed && (working || !terms.InWorkingTime);
    }

    private static (DateOnly? Day, DateOnly? From) NaiveDay(ObligationTerms terms, ServedCustomer customer, FixedSlot slot, Obligation one)
    {
        List<DateOnly> days = [];
        for (var day = one.FirstDay; day <= one.LastDay; day = day.AddDays(1))
            days.Add(day);
        if (!days.Any(day => day.DayOfWeek == slot.Day))
            return (null, null);
        var agreed = days.Single(day => day.DayOfWeek == slot.Day);
        var free = days.Where(day => NaiveVisits.IsWorking(terms.Calendar, day) && !NaiveVisits.IsGranted(customer, one.Duty.Id, day)).ToList();
        if (free.Contains(agreed))
            return (agreed, null);
        if (free.Count == 0)
            return (null, null);
        return (free.Any(day => day > agreed) ? free.First(day => day > agreed) : free.Last(day => day < agreed), agreed);
    }

    private static int NaiveRow(ObligationTerms terms, ServedCustomer customer, IReadOnlyList<Contact> contacts, DateTimeOffset asOf, Func<NaiveWindow, bool> belongs)
    {
        var row = 0;
        var own = contacts.Where(one => one.Customer == customer.Id).ToList();
        foreach (var window in NaiveVisits.Windows(customer, terms, RandomHistories.First, Horizon).Where(one => one.Spell.Duty.Id == "a.visit" && belongs(one)))
        {
            var (met, missed, _, _) = NaiveSettling.Count(window, own, terms, asOf);
            row = met > 0 ? 0 : missed > 0 ? row + 1 : row;
        }

        return row;
    }

    private static List<string> NaiveCoverage(ObligationTerms terms, IReadOnlyList<ServedCustomer> team, IReadOnlyList<Contact> contacts, DateTimeOffset asOf, DateOnly month)
    {
        var assigned = new SortedDictionary<string, SortedDictionary<string, bool>>(StringComparer.Ordinal);
        var last = month.AddMonths(1).AddDays(-1);
        foreach (var customer in team)
        {
            var own = contacts.Where(one => one.Customer == customer.Id).ToList();
            var windows = NaiveVisits.Windows(customer, terms, RandomHistories.First.AddDays(-100), Horizon).Where(one => one.Spell.Duty.Id == "a.visit").ToList();
            bool Counts(Contact contact, string? staff) => windows.SingleOrDefault(one => NaiveSettling.Covers(one, contact, terms)) is { } window
                ? window.Staff == staff && window.Spell.Duty.Ways.Contains(contact.Way)
                : windows.Any(one => one.First <= last && one.Last >= month && one.Spell.Duty.Ways.Contains(contact.Way));
            var counted = windows.Where(one => one.First >= month && one.Last <= last && NaiveSettling.Count(one, own, terms, asOf) is var count && count.Excused < one.Spell.Duty.Times);
            foreach (var staff in counted.Select(one => one.Staff).Distinct())
            {
                var reached = own.Any(contact => NaiveVisits.LocalDay(contact.At, terms.Calendar.TimeZone) is var day && day >= month && day <= last && Counts(contact, staff));
                if (!assigned.TryGetValue(staff ?? "", out var customers))
                    assigned[staff ?? ""] = customers = new(StringComparer.Ordinal);
                customers[customer.Id.Value] = reached;
            }
        }

        return [.. assigned.Select(one => $"{one.Key} {month:O} {one.Value.Count(pair => pair.Value)}/{one.Value.Count} {string.Join(' ', one.Value.Where(pair => !pair.Value).Select(pair => pair.Key))}")];
    }

    private static void ForEachTeam(Action<ObligationTerms, IReadOnlyList<ServedCustomer>, IReadOnlyList<Contact>, RandomHistories> check)
    {
        for (var seed = 1; seed <= Histories; seed++)
        {
            var random = new RandomHistories(seed * 7919);
            var terms = random.Terms();
            var team = Enumerable.Range(1, Customers).Select(number => random.Customer($"K{number}")).ToList();
            var contacts = team.SelectMany(customer => random.Contacts(customer, terms.Calendar)).ToList();
            try
            {
                check(terms, team, contacts, random);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"The team of seed {seed}: {fault.Message}", fault);
            }
        }
    }
}
