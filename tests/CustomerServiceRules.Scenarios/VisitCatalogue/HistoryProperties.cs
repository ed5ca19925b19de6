using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Scenarios.VisitCatalogue;

/// <summary>What is owed and what became of it, against a reading day by day, for histories out of seeds.</summary>
public sealed class HistoryProperties
{
    private const int Histories = 400;
    private static readonly DateOnly Horizon = RandomHistories.Last.AddDays(30);

    [Fact]
    public void The_windows_are_those_that_one_finds_who_walks_through_the_days() => ForEachHistory((terms, customer, _, _) =>
    {
        var owed = new ObligationSchedule(terms).Owed(customer, RandomHistories.First, Horizon);
        var naive = NaiveVisits.Windows(customer, terms, RandomHistories.First, Horizon);

        Lines(owed).Should().Equal(naive.SelectMany(window => Enumerable.Range(1, window.Spell.Duty.Times).Select(number => Line(window, number))));
        owed.Select(one => one.Id).Should().OnlyHaveUniqueItems();
    });

    [Fact]
    public void Windows_open_and_close_at_local_midnight_of_their_days() => ForEachHistory((terms, customer, _, _) =>
    {
        foreach (var one in new ObligationSchedule(terms).Owed(customer, RandomHistories.First, Horizon))
        {
            one.Window.Opens.UtcDateTime.Should().Be(terms.Calendar.At(one.FirstDay, TimeOnly.MinValue).UtcDateTime);
            one.Window.Closes.UtcDateTime.Should().Be(terms.Calendar.EndOf(one.LastDay).UtcDateTime);
            one.Window.IncludesClose.Should().BeFalse();
        }
    });

    [Fact]
    public void What_is_owed_over_two_spans_is_what_is_owed_over_both() => ForEachHistory((terms, customer, _, random) =>
    {
        var schedule = new ObligationSchedule(terms);
        var cut = random.Day();
        var whole = schedule.Owed(customer, RandomHistories.First, Horizon).Select(one => one.Id);
        schedule.Owed(customer, RandomHistories.First, cut).Concat(schedule.Owed(customer, cut, Horizon)).Select(one => one.Id).Should().BeEquivalentTo(whole);

        var until = cut.AddDays(40);
        var touching = schedule.Owed(customer, RandomHistories.First.AddDays(-100), until).Where(one => one.LastDay >= cut);
        schedule.Touching(customer, cut, until).Select(one => one.Id).Should().Equal(touching.Select(one => one.Id));
    });

    [Fact]
    public void Met_missed_excused_and_open_are_what_one_counts_by_hand_at_any_instant() => ForEachHistory((terms, customer, contacts, random) =>
    {
        var schedule = new ObligationSchedule(terms);
        var asOf = random.Instant(terms.Calendar);
        var ledger = schedule.Settle(schedule.Owed(customer, RandomHistories.First, Horizon), contacts, asOf);
        var naive = NaiveVisits.Windows(customer, terms, RandomHistories.First, Horizon);

        (ledger.Met + ledger.Missed + ledger.Excused + ledger.Open).Should().Be(ledger.Owed);
        foreach (var window in naive)
        {
            var results = ledger.Results.Where(one => one.Obligation.Duty.Id == window.Spell.Duty.Id && one.Obligation.FirstDay == window.First).ToList();
            Counts(results).Should().Be(NaiveSettling.Count(window, contacts, terms, asOf), "{0} of {1} as of {2:O}", window, customer, asOf);
            results.Where(one => one.MetBy is not null).Select(one => one.MetBy!.Id).Should().BeSubsetOf(NaiveSettling.In(window, contacts, terms, asOf).Select(one => one.Id));
        }

        var used = ledger.Results.Where(one => one.MetBy is not null).Select(one => one.MetBy!.Id).ToHashSet();
        ledger.Extra.Select(one => one.Id).Should().BeEquivalentTo(contacts.Where(one => one.At <= asOf && !used.Contains(one.Id)).Select(one => one.Id));
    });

    [Fact]
    public void Nothing_is_open_once_the_last_window_is_over_and_the_order_of_contacts_and_obligations_is_no_matter() => ForEachHistory((terms, customer, contacts, random) =>
    {
        var schedule = new ObligationSchedule(terms);
        var owed = schedule.Owed(customer, RandomHistories.First, RandomHistories.Last);
        var end = terms.Calendar.EndOf(RandomHistories.Last.AddDays(120));
        var ledger = schedule.Settle(owed, contacts, end);
        var turned = schedule.Settle(owed.Reverse(), contacts.Reverse(), end);

        ledger.Open.Should().Be(0);
        Outcome(turned).Should().BeEquivalentTo(Outcome(ledger));
        turned.Extra.Select(one => one.Id).Should().Equal(ledger.Extra.Select(one => one.Id));
    });

    [Fact]
    public void A_contact_more_never_makes_anything_worse() => ForEachHistory((terms, customer, contacts, random) =>
    {
        var schedule = new ObligationSchedule(terms);
        var owed = schedule.Owed(customer, RandomHistories.First, Horizon);
        var asOf = random.Instant(terms.Calendar);
        var fewer = schedule.Settle(owed, contacts.Skip(1), asOf);
        var all = schedule.Settle(owed, contacts, asOf);

        all.Met.Should().BeGreaterThanOrEqualTo(fewer.Met);
        all.Missed.Should().BeLessThanOrEqualTo(fewer.Missed);
        all.MissedInARow(customer.Id, "a.visit").Should().BeLessThanOrEqualTo(fewer.MissedInARow(customer.Id, "a.visit"));
    });

    private static (int, int, int, int) Counts(IReadOnlyCollection<ObligationResult> results) =>
        (Count(results, ObligationState.Met), Count(results, ObligationState.Missed), Count(results, ObligationState.Excused), Count(results, ObligationState.Open));

    private static int Count(IReadOnlyCollection<ObligationResult> results, ObligationState state) => results.Count(one => one.State == state);

    private static IEnumerable<string> Outcome(ObligationLedger ledger) => ledger.Results.Select(one => $"{one.Obligation.Id} {one.State} {one.MetBy?.Id} {one.IsInTime}");

    private static IEnumerable<string> Lines(IEnumerable<Obligation> owed) =>
        owed.Select(one => $"{one.Duty.Id} {one.FirstDay:O}..{one.LastDay:O} #{one.Number} {one.Staff} {one.Cut?.Ground}");

    private static string Line(NaiveWindow window, int number) => $"{window.Key} #{number} {window.Staff} {window.CutBy}";

    private static void ForEachHistory(Action<ObligationTerms, ServedCustomer, IReadOnlyList<Contact>, RandomHistories> check)
    {
        for (var seed = 1; seed <= Histories; seed++)
        {
            var random = new RandomHistories(seed);
            var terms = random.Terms();
            var customer = random.Customer("K1");
            try
            {
                check(terms, customer, random.Contacts(customer, terms.Calendar), random);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"The history of seed {seed}: {fault.Message}", fault);
            }
        }
    }
}
