using CustomerServiceRules.Procedures.CustomerCare;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Scenarios.VisitCatalogue;

/// <summary>The months between signing and moving in, against a list that is written month by month.</summary>
public sealed class CareMonthProperties
{
    private const int Files = 150;
    private static readonly DateOnly From = new(2023, 1, 1);
    private static readonly DateOnly Until = new(2026, 1, 1);

    [Fact]
    public void Each_whole_month_from_signing_to_moving_in_owes_two_calls_two_messages_and_one_on_progress() => ForEachFile((file, signed, moved, withdrawn) =>
    {
        var owed = CareLimitScenarios.Owed(file, From, Until).Where(one => one.Duty.Id is CareContacts.Call or CareContacts.Message or CareContacts.Progress);
        owed.Select(one => $"{one.Duty.Id} {one.FirstDay:O}..{one.LastDay:O} #{one.Number} {(one.Cut is null ? "" : "cut")}").Should().BeEquivalentTo(Naive(signed, moved, withdrawn));
    });

    [Fact]
    public void Four_contents_are_published_in_the_months_before_moving_in() => ForEachFile((file, signed, _, _) =>
    {
        foreach (var planned in new[] { new DateOnly(2024, 9, 30), new DateOnly(2024, 6, 30), new DateOnly(2025, 1, 1), new DateOnly(2024, 12, 31) })
        {
            var owed = CareLimitScenarios.Owed(file with { PlannedMoveIn = planned, Events = new CareEvents(signedAt: file.Events.SignedAt) }, From, Until).Where(one => one.Duty.Id == CareContacts.Preview).ToList();
            owed.Should().OnlyHaveUniqueItems(one => one.FirstDay).And.HaveCountLessThanOrEqualTo(4);
            owed.Should().NotContain(one => one.FirstDay < planned.AddMonths(-4) || one.LastDay >= planned || one.FirstDay < signed);
            if (signed <= planned.AddMonths(-4))
                owed.Should().HaveCount(4);
        }
    });

    [Fact]
    public void Nothing_is_owed_by_message_on_a_day_without_consent() => ForEachFile((file, _, _, withdrawn) =>
    {
        if (withdrawn is not { } day)
            return;
        CareLimitScenarios.Owed(file, From, Until).Where(one => one.Duty.Ways.Contains(ContactWay.Message) && one.Excusal is null).Should().NotContain(one => one.LastDay >= day && one.Cut == null && one.Duty.Rhythm.Limit == null);
    });

    [Fact]
    public void A_birthday_message_is_one_of_the_two_and_a_progress_message_is_none_of_them()
    {
        var signed = Visiting.Instant("2024-03-31 10:00");
        var owed = CareLimitScenarios.Owed(CareLimitScenarios.File(new CareEvents(signedAt: signed), new ConsentStatement(signed, true)), new DateOnly(2024, 4, 1), new DateOnly(2024, 5, 1));
        Contact[] messages =
        [
            new("a", "B1", ContactWay.Message, Visiting.Instant("2024-04-10 09:00"), "Li") { Topic = CareTopics.Birthday },
            new("b", "B1", ContactWay.Message, Visiting.Instant("2024-04-11 09:00"), "Li") { Topic = CareTopics.Progress },
            new("c", "B1", ContactWay.Message, Visiting.Instant("2024-04-12 09:00"), "Li") { Topic = CareTopics.Progress },
        ];
        var ledger = CareLimitScenarios.Schedule.Settle(owed, messages, Visiting.Instant("2024-05-01 00:00"));

        ledger.Results.GroupBy(one => one.Obligation.Duty.Id).Select(group => $"{group.Key} {string.Join(' ', group.Select(one => one.State))}").Should().BeEquivalentTo(
            "care.call Missed Missed", "care.message Met Missed", "care.progress Met");
        ledger.Extra.Select(one => one.Id).Should().Equal("c");
    }

    private static IEnumerable<string> Naive(DateOnly signed, DateOnly? moved, DateOnly? withdrawn)
    {
        for (var month = From; month < Until; month = month.AddMonths(1))
        {
            if (month < signed)
                continue;
            foreach (var (duty, times, end) in new[] { (CareContacts.Call, 2, moved), (CareContacts.Message, 2, Earlier(moved, withdrawn)), (CareContacts.Progress, 1, Earlier(moved, withdrawn)) })
            {
                if (end <= month)
                    continue;
                var cut = end < month.AddMonths(1);
                var last = cut ? end!.Value.AddDays(-1) : month.AddMonths(1).AddDays(-1);
                for (var number = 1; number <= times; number++)
                    yield return $"{duty} {month:O}..{last:O} #{number} {(cut ? "cut" : "")}";
            }
        }
    }

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other ?? one : one;

    private static void ForEachFile(Action<CareFile, DateOnly, DateOnly?, DateOnly?> check)
    {
        for (var seed = 1; seed <= Files; seed++)
        {
            var random = new Random(seed);
            var signed = Time(random, new DateOnly(2023, 3, 1), 400);
            var moved = random.Next(2) == 0 ? (DateTimeOffset?)null : signed.AddDays(random.Next(1, 600));
            var withdrawn = random.Next(2) == 0 ? (DateTimeOffset?)null : signed.AddDays(random.Next(1, 500));
            ConsentStatement[] consent = withdrawn is { } at ? [new(signed, true), new(at, false)] : [new(signed, true)];
            var file = CareLimitScenarios.File(new CareEvents(signedAt: signed, movedInAt: moved), consent);
            try
            {
                check(file, Day(signed), moved is { } movedAt ? Day(movedAt) : null, withdrawn is { } noAt ? Day(noAt) : null);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"The file of seed {seed}, signed {signed:O}, moved {moved:O}, withdrawn {withdrawn:O}: {fault.Message}", fault);
            }
        }
    }

    private static DateTimeOffset Time(Random random, DateOnly first, int days) =>
        new DateTimeOffset(first.AddDays(random.Next(5) == 0 ? 31 : random.Next(days)), new TimeOnly(random.Next(24), random.Next(60)), TimeSpan.FromHours(8)).ToOffset(TimeSpan.FromHours(random.Next(-5, 9)));

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(TimeSpan.FromHours(8)).DateTime);
}
