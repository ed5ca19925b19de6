using CustomerServiceRules.Calendars;
using CustomerServiceRules.Visits;
using CustomerServiceRules.Visits.Planning;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace CustomerServiceRules.Tests.Visits.Planning;

/// <summary>Laws of planning anew, against every way to do it. A failure prints the seed.</summary>
public sealed class ReplanProperties(ITestOutputHelper output)
{
    private static readonly WorkingCalendar MovedHoliday = WorkingCalendar.Build("moved", "Asia/Shanghai", calendar => calendar
        .Open(Weekdays.Monday | Weekdays.Tuesday | Weekdays.Thursday | Weekdays.Friday, "09:00", "11:00").Open(Weekdays.Wednesday, "09:00", "10:30")
        .Holidays(HolidayTable.China).Day(new DateOnly(2026, 9, 24), "moved").Day(new DateOnly(2026, 10, 6), "moved", ("09:00", "11:00")).Years(2026, 2026));

    [Fact]
    public void Replan_KeepsWhatItDoesNotTellAsChanged_ToTheByte() => ForAll(600, (given, plan, disturbance) =>
    {
        var revised = VisitPlanner.Replan(plan, disturbance);

        revised.Plan.Verify().Should().BeEmpty();
        var changed = revised.Changes.Select(change => change.Obligation).ToHashSet();
        foreach (var visit in plan.Visits.Where(visit => !changed.Contains(visit.Obligation.Id)))
            revised.Plan.Visits.Should().Contain(other => ReferenceEquals(other, visit));
        foreach (var change in revised.Changes)
        {
            change.Before.Should().Be(plan.Visits.SingleOrDefault(visit => visit.Obligation.Id == change.Obligation));
            change.After.Should().Be(revised.Plan.Visits.SingleOrDefault(visit => visit.Obligation.Id == change.Obligation));
            (change.Before?.Starts, change.Before?.Staff).Should().NotBe((change.After?.Starts, change.After?.Staff));
        }

        revised.Plan.Visits.Select(visit => visit.Obligation.Id).Except(changed).Should().BeSubsetOf(plan.Visits.Select(visit => visit.Obligation.Id));
    });

    [Fact]
    public void Replan_TouchesAsFewVisitsAsAnyWayDoes()
    {
        var counts = new SortedDictionary<int, int>();
        ForAll(2000, (given, plan, disturbance) =>
        {
            var revised = VisitPlanner.Replan(plan, disturbance);
            var touched = revised.Changes.Count(change => change.Reason == ChangeReason.MakesRoom);
            counts[touched] = counts.GetValueOrDefault(touched) + 1;

            if (touched > 0)
                Fewer(plan, revised, touched - 1).Should().BeFalse($"{touched} are moved to make room");
        });

        output.WriteLine(string.Join(", ", counts.Select(count => $"{count.Value} times {count.Key} moved")));
        counts.Keys.Should().Contain([0, 1]);
    }

    [Fact]
    public void Replan_LeavesNothingOutThatWouldFit()
    {
        var left = 0;
        ForAll(300, (given, plan, disturbance) =>
        {
            var revised = VisitPlanner.Replan(plan, disturbance);
            var planned = revised.Plan.Visits.Select(visit => visit.Obligation.Id).ToHashSet();
            foreach (var one in revised.Plan.Conflicts.SelectMany(conflict => conflict.Unplanned))
            {
                left++;
                TinyVisits.Fits(revised.Plan.Team, [.. revised.Plan.Obligations.Where(owed => planned.Contains(owed.Id) || owed.Id == one).Select(owed => Places(revised, owed))])
                    .Should().BeFalse($"{one} is left out");
            }
        });

        output.WriteLine($"{left} left out");
        left.Should().BePositive();
    }

    [Fact]
    public void Replan_WithoutADisturbance_ChangesNothing() => ForAll(200, (_, plan, _) =>
    {
        var revised = VisitPlanner.Replan(plan, new PlanDisturbance());

        revised.Plan.Should().BeSameAs(plan);
        revised.Changes.Should().BeEmpty();
        revised = VisitPlanner.Replan(plan, new PlanDisturbance { Obligations = plan.Obligations });
        revised.Changes.Should().BeEmpty();
        revised.Plan.Visits.Should().Equal(plan.Visits, ReferenceEquals);
        revised.Plan.Conflicts.SelectMany(conflict => conflict.Unplanned).Should().BeEquivalentTo(plan.Conflicts.SelectMany(conflict => conflict.Unplanned));
    });

    [Fact]
    public void Replan_MovesNothingFromAnAgreedDayThatWasLeftOutForIt()
    {
        var left = 0;
        ForAll(1000, (given, plan, disturbance) =>
        {
            var revised = VisitPlanner.Replan(plan, disturbance).Plan;
            var unplanned = plan.Conflicts.SelectMany(conflict => conflict.Unplanned).ToHashSet();
            foreach (var owed in plan.Obligations.Where(owed => owed.Appointment is { MovedFrom: null } && unplanned.Contains(owed.Id)))
            {
                left++;
                if (revised.Visits.SingleOrDefault(visit => visit.Obligation.Id == owed.Id) is { Moved: not null } visit)
                    new TinyVisits([], revised.Team, revised.Calendar, 0).Places(owed).Should().NotContain(place => place.Starts >= owed.Appointment!.Opens && place.Starts < owed.Appointment.Closes, $"{visit} is moved");
            }
        });

        output.WriteLine($"{left} were left out for an agreed day");
        left.Should().BePositive();
    }

    /// <summary>Whether as many obligations can be met with at most so many visits moved to make room.</summary>
    private static bool Fewer(VisitPlan plan, RevisedPlan revised, int moved)
    {
        var must = revised.Changes.Where(change => change.Reason != ChangeReason.MakesRoom).Select(change => change.Obligation)
            .Concat(revised.Plan.Conflicts.SelectMany(conflict => conflict.Unplanned)).ToHashSet();
        var kept = revised.Plan.Obligations.Where(owed => !must.Contains(owed.Id)).ToArray();
        var free = revised.Plan.Obligations.Where(owed => must.Contains(owed.Id)).ToArray();
        var met = revised.Plan.Visits.Count - kept.Length;
        return Subsets(free, met).Any(some => Subsets(kept, moved).Any(loose => TinyVisits.Fits(
            revised.Plan.Team,
            [
                .. some.Concat(loose).Select(owed => Places(revised, owed)),
                .. kept.Except(loose).Select(owed => plan.Visits.Single(visit => visit.Obligation.Id == owed.Id)).Select(visit => new List<(string, DateOnly, DateTimeOffset)> { (visit.Staff, visit.Day, visit.Starts) }),
            ])));
    }

    private static IEnumerable<Obligation[]> Subsets(Obligation[] of, int size) => size == 0
        ? [[]]
        : Enumerable.Range(0, of.Length).SelectMany(i => Subsets(of[(i + 1)..], size - 1).Select(rest => (Obligation[])[of[i], .. rest]));

    /// <summary>Where an obligation may be now: one whose own person is there on its agreed day keeps to the agreed time.</summary>
    private static List<(string Staff, DateOnly Day, DateTimeOffset Starts)> Places(RevisedPlan revised, Obligation owed)
    {
        var plan = revised.Plan;
        var reason = revised.Changes.FirstOrDefault(change => change.Obligation == owed.Id)?.Reason;
        var isSoft = reason is ChangeReason.Absent or ChangeReason.DayOff or ChangeReason.HoursChanged;
        var all = plan.Team.Where(member => owed.Staff is null || owed.Staff == member.Id || plan.TakeOvers.Contains(new(owed.Staff, member.Id)))
            .SelectMany(member => new TinyVisits([owed with { Staff = member.Id, Appointment = null }], plan.Team, plan.Calendar, 0).Places(owed with { Staff = member.Id, Appointment = null })).ToList();
        var agreed = owed.Appointment is { MovedFrom: null } slot && !isSoft ? all.Where(place => place.Starts >= slot.Opens && place.Starts < slot.Closes).ToList() : [];
        return agreed.Count > 0 ? agreed : all;
    }

    private static void ForAll(int tries, Action<TinyVisits, VisitPlan, PlanDisturbance> holds) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(tries),
        Prop.ForAll(Gen.OneOf(TinyVisits.Any, TinyVisits.Tight).ToArbitrary(), given => holds(given, VisitPlanner.Plan(given.Owed, given.Team, given.Calendar), Disturb(given))));

    private static PlanDisturbance Disturb(TinyVisits given)
    {
        var random = new Random(given.Seed ^ 1);
        if (given.Team is [{ Capacity: 1 } only] && random.Next(3) > 0 && given.Owed.Count > 0)
            return new PlanDisturbance { Absences = [Ill(only.Id, given.Owed[0].FirstDay.AddDays(random.Next(12)))] };
        var day = given.Owed.Count == 0 ? new DateOnly(2026, 9, 21) : given.Owed[0].FirstDay;
        return new PlanDisturbance
        {
            Absences = random.Next(3) == 0 ? [] : [new(given.Team[^1].Id, new(day.AddDays(random.Next(4)), day.AddDays(random.Next(4, 6)), "ill"))],
            Calendar = random.Next(4) == 0 ? MovedHoliday : null,
            Departures = random.Next(4) == 0 ? [new("K1", day.AddDays(random.Next(7)))] : [],
            TakeOvers = given.Team.Count > 1 && random.Next(2) == 0 ? [new("M2", "M1")] : [],
        };
    }

    private static StaffAbsence Ill(string staff, DateOnly day) => new(staff, new(day, day.AddDays(1), "ill"));
}
