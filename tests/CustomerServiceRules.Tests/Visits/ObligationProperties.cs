using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Visits;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace CustomerServiceRules.Tests.Visits;

/// <summary>Laws of what is owed and what becomes of it, for any history. A failure prints the seed and the history.</summary>
public sealed class ObligationProperties(ITestOutputHelper output)
{
    [Fact]
    public void Settle_AnyHistory_MetMissedExcusedAndOpenAddUpToOwed()
    {
        var counts = new int[5];
        Law(history =>
        {
            foreach (var day in new[] { 0, 100, 200, 300, RandomHistory.Length + 400 })
            {
                var ledger = history.Settle(RandomHistory.At(day * 24 * 60));
                (ledger.Met + ledger.Missed + ledger.Excused + ledger.Open).Should().Be(ledger.Owed).And.Be(history.Owed.Count);
                ledger.Results.Select(result => result.Obligation.Id).Should().OnlyHaveUniqueItems().And.Equal(history.Owed.Select(owed => owed.Id));
                ledger.Results.Any(result => (result.State == ObligationState.Met) != (result.MetBy != null) || (result.State == ObligationState.Excused) != (result.Excusal != null)).Should().BeFalse();
            }

            var end = history.Settle();
            end.Open.Should().Be(0, "every window is over");
            foreach (var result in end.Results)
                counts[(int)result.State]++;
        });
        output.WriteLine($"met {counts[2]}, missed {counts[3]}, excused {counts[4]}");
        counts[2..].Should().OnlyContain(count => count > 100, "the histories are to hold all of them");
    }

    [Fact]
    public void Settle_AnyHistory_AsManyAreMetAsCanBeAndByOneContactEach() => Law(history =>
    {
        var ledger = history.Settle();
        foreach (var duty in ledger.Results.GroupBy(result => result.Obligation.Duty.Id))
        {
            var met = duty.Where(result => result.MetBy is not null).ToList();
            met.Select(result => result.MetBy!.Id).Should().OnlyHaveUniqueItems();
            met.Any(result => !result.Obligation.Window.Contains(result.MetBy!.At) || result.MetBy.Way != ContactWay.Visit).Should().BeFalse();
            met.Count.Should().Be(Most([.. duty.Select(result => result.Obligation)], [.. history.Contacts.Where(contact => contact.Way == ContactWay.Visit)]));
        }

        ledger.Extra.Concat(ledger.Results.Select(result => result.MetBy).OfType<Contact>()).Select(contact => contact.Id).Distinct().Order()
            .Should().Equal(history.Contacts.Select(contact => contact.Id).Order());
    });

    [Fact]
    public void Settle_TheContactsInAnyOrder_ComesToTheSame() => Law(history =>
    {
        var mixed = history.Contacts.OrderBy(contact => contact.Id.Length).ThenBy(contact => contact.Id.Reverse().First()).ThenBy(contact => contact.Id, StringComparer.Ordinal);

        var (one, other, backwards) = (history.Settle(), history.Settle(contacts: mixed), history.Settle(contacts: history.Contacts.Reverse()));

        Text(other).Should().Equal(Text(one));
        Text(backwards).Should().Equal(Text(one));
    });

    [Fact]
    public void Settle_MoreContacts_NeverMakeMoreMissesNorALateOneOfAKept() => Law(history =>
    {
        var (all, half) = (history.Settle(), history.Settle(contacts: history.Contacts.Where((_, place) => place % 2 == 0)));

        all.Missed.Should().BeLessThanOrEqualTo(half.Missed);
        all.Met.Should().BeGreaterThanOrEqualTo(half.Met);
        foreach (var (with, without) in all.Results.Zip(half.Results).Where(pair => pair.First.Obligation is { Duty.Times: 1, Spell.EventAt: null }))
        {
            (without.State == ObligationState.Met && with.State != ObligationState.Met).Should().BeFalse();
            (without.IsInTime && !with.IsInTime).Should().BeFalse();
        }
    });

    [Fact]
    public void Owed_OverTwoSpansOfDays_IsOwedOverBoth() => Law(history =>
    {
        var schedule = history.Schedule;
        foreach (var (a, b, c) in new[] { (0, 130, 460), (37, 38, 39), (90, 180, 270), (7, 300, 301) })
        {
            var (from, cut, until) = (RandomHistory.Start.AddDays(a), RandomHistory.Start.AddDays(b), RandomHistory.Start.AddDays(c));

            schedule.Owed(history.Customer, from, cut).Concat(schedule.Owed(history.Customer, cut, until)).Select(Text)
                .Should().Equal(schedule.Owed(history.Customer, from, until).Select(Text));
            schedule.Touching(history.Customer, cut, until).Select(Text)
                .Should().Equal(history.Owed.Where(owed => owed.FirstDay < until && owed.LastDay >= cut).Select(Text));
        }
    });

    [Fact]
    public void Owed_AnyHistory_IsWhatAWalkFromDayToDayFinds()
    {
        var windows = 0;
        Law(history =>
        {
            var owed = history.Owed.Where(one => one.Spell.EventAt is null).ToList();

            owed.Select(one => (one.FirstDay, one.LastDay, one.Number, one.Cut is not null, one.Excusal is not null, one.Staff)).Should()
                .Equal(new DayByDay(history).Windows().Where(window => window.First < RandomHistory.Start.AddDays(RandomHistory.Length + 60)));
            owed.Any(one => one.Window.Opens != new DateTimeOffset(one.FirstDay, default, TimeSpan.FromHours(8))
                || one.Window.Closes != new DateTimeOffset(one.LastDay.AddDays(1), default, TimeSpan.FromHours(8))).Should().BeFalse();
            windows += owed.Count;
        });
        output.WriteLine($"{windows} windows");
    }

    [Fact]
    public void Owed_AtAFixedTime_IsOnAFreeDayOfTheWindow()
    {
        var (agreed, moved) = (0, 0);
        Law(history =>
        {
            foreach (var owed in history.Owed.Where(one => one.Appointment is not null))
            {
                var appointment = owed.Appointment!;
                var day = DateOnly.FromDateTime(appointment.Opens.DateTime);

                Agreements.Shanghai.IsWorkingDay(day).Should().BeTrue();
                (day >= owed.FirstDay && day <= owed.LastDay).Should().BeTrue();
                owed.Excusal.Should().BeNull();
                if (appointment.MovedFrom is { } from)
                    Agreements.Shanghai.IsWorkingDay(from).Should().Be(history.Customer.Excuses.Any(excuse => excuse.From <= from && from < excuse.Until) && Agreements.Shanghai.IsWorkingDay(from));
                agreed++;
                moved += appointment.MovedFrom is null ? 0 : 1;
            }
        });
        output.WriteLine($"{agreed} agreed times, {moved} moved");
        moved.Should().BePositive();
    }

    [Fact]
    public void Coverage_AnyHistory_IsNeverAboveOneAndAddsUp()
    {
        var (months, reached) = (0, 0);
        Law(history =>
        {
            foreach (var month in Enumerable.Range(0, 16).Select(RandomHistory.Start.AddMonths))
            {
                foreach (var coverage in history.Settle(RandomHistory.At(250 * 24 * 60)).Coverage("t.visit", month))
                {
                    coverage.Share.Should().BeGreaterThanOrEqualTo(Fraction.Zero).And.BeLessThanOrEqualTo(1);
                    (coverage.Reached + coverage.Misses.Count).Should().Be(coverage.Assigned).And.BePositive();
                    coverage.Misses.Any(miss => miss.Results.Any(result => result.State == ObligationState.Excused)).Should().BeFalse();
                    months++;
                    reached += coverage.Reached;
                }
            }
        });
        output.WriteLine($"{months} months, reached in {reached}");
        reached.Should().BeInRange(1, months - 1);
    }

    private static void Law(Action<RandomHistory> law) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(RandomHistory.Any, law));

    private static string Text(Obligation owed) =>
        $"{owed.Id} {owed.FirstDay:O} {owed.LastDay:O} {owed.Window} {owed.Staff} {owed.Appointment} {owed.Excusal?.Ground} {owed.Cut?.Ground} {owed.Spell.From:O}";

    private static IEnumerable<string> Text(ObligationLedger ledger) =>
        [.. ledger.Results.Select(result => $"{result.Obligation.Id} {result.State} {result.MetBy?.Id} {result.IsInTime}"), .. ledger.Extra.Select(contact => contact.Id)];

    /// <summary>How many obligations can be met at most with a contact each, by augmenting paths.</summary>
    private static int Most(Obligation[] owed, Contact[] contacts)
    {
        var meets = new int[contacts.Length];
        Array.Fill(meets, -1);

        bool Augment(int one, bool[] seen)
        {
            for (var i = 0; i < contacts.Length; i++)
            {
                if (seen[i] || !owed[one].Window.Contains(contacts[i].At))
                    continue;
                seen[i] = true;
                if (meets[i] >= 0 && !Augment(meets[i], seen))
                    continue;
                meets[i] = one;
                return true;
            }

            return false;
        }

        return Enumerable.Range(0, owed.Length).Count(one => Augment(one, new bool[contacts.Length]));
    }
}
