using CustomerServiceRules.Visits;
using CustomerServiceRules.Visits.Planning;

namespace CustomerServiceRules.Scenarios.VisitCatalogue;

/// <summary>Plans of small teams against matchings that are found without the planner.</summary>
public sealed class RoundProperties
{
    private const int Cases = 200;

    [Fact]
    public void Without_agreed_times_as_many_visits_are_planned_as_any_plan_could_hold() => ForEachRound(agreed: false, (rounds, plan) =>
        plan.Visits.Count(one => one.Obligation.Cut is null).Should().Be(Most(rounds, [.. plan.Obligations.Where(one => one.Cut is null)])));

    [Fact]
    public void A_plan_never_breaks_a_hard_demand() => ForEachRound(agreed: true, Check);

    [Fact]
    public void What_is_left_out_is_told_with_demands_that_do_not_fit_together_and_do_without_any_one() => ForEachRound(agreed: false, (rounds, plan) =>
    {
        foreach (var conflict in plan.Conflicts)
        {
            conflict.IsProven.Should().BeTrue();
            var all = conflict.Demands.Select(id => rounds.Obligations.Single(one => one.Id == id)).ToList();
            Most(rounds, all).Should().BeLessThan(all.Count, conflict.Sentence.ToString());
            foreach (var one in all)
                Most(rounds, [.. all.Where(other => other != one)]).Should().Be(all.Count - 1, "without {0}: {1}", one.Id, conflict.Sentence);
            conflict.Required.Should().BeGreaterThan(conflict.Capacity);
        }
    });

    [Fact]
    public void Order_and_threads_do_not_matter() => ForEachRound(agreed: true, (rounds, plan) =>
    {
        var turned = VisitPlanner.Plan(rounds.Obligations.Reverse(), rounds.Team.Reverse(), rounds.Calendar, settings: new PlannerSettings { Threads = 1 });
        turned.Visits.Select(Line).Should().Equal(plan.Visits.Select(Line));
        turned.Conflicts.Select(one => one.Sentence.ToString()).Should().Equal(plan.Conflicts.Select(one => one.Sentence.ToString()));
    });

    [Fact]
    public void A_plan_that_is_kept_meets_all_that_it_holds() => ForEachRound(agreed: true, (rounds, plan) =>
    {
        var made = plan.Visits.Select((one, place) => new Contact($"v{place}", one.Obligation.Customer, ContactWay.Visit, one.Starts, one.Staff));
        var schedule = new ObligationSchedule(new ObligationTerms(rounds.Calendar) { LeastWorkingDays = 1, InWorkingTime = true });
        var ledger = schedule.Settle(rounds.Obligations, made, rounds.Calendar.EndOf(rounds.First.AddDays(15)));

        ledger.Met.Should().Be(plan.Visits.Count);
        var late = ledger.Findings.Where(one => one.Kind == ContactFault.NotInTime).Select(one => one.Result.Obligation.Id);
        late.Should().BeSubsetOf(plan.Visits.Where(one => one.Moved is not null).Select(one => one.Obligation.Id), "a visit is at its agreed time or says why not");
    });

    [Fact]
    public void A_cut_window_is_planned_where_there_is_room()
    {
        var shop = "K1".Owed("2020-01-01", (Visiting.Fortnightly, "2020-01-01"), (Visiting.Weekly, "2026-11-13"));
        var owed = shop.In("2026-11-02", "2026-11-13");
        var plan = VisitPlanner.Plan(owed, [new TeamMember("m1", 5)], Visiting.Calendar);

        owed.Single().Cut!.Ground.Should().Be(ExcuseGround.DutyReplaced);
        plan.Visits.Should().ContainSingle("nine working days are left of the fortnight, and nobody else needs them");
    }

    internal static void Check(RandomRounds rounds, VisitPlan plan)
    {
        plan.Verify().Should().BeEmpty();
        plan.Visits.Select(one => one.Obligation.Id).Concat(plan.Conflicts.SelectMany(one => one.Unplanned)).Concat(plan.LeftOut.Select(one => one.Obligation.Id)).Should().BeEquivalentTo(plan.Obligations.Select(one => one.Id));
        plan.Obligations.Select(one => one.Id).Should().BeEquivalentTo(rounds.Obligations.Where(one => one.Excusal is null).Select(one => one.Id));
        foreach (var visit in plan.Visits)
        {
            var id = visit.Obligation.Id;
            visit.Obligation.Window.Contains(visit.Starts).Should().BeTrue(id);
            if (visit.Obligation.Staff is { } owes)
                visit.Staff.Should().Be(owes, id);
            var day = NaiveVisits.LocalDay(visit.Starts, rounds.Calendar.TimeZone);
            visit.Day.Should().Be(day, id);
            rounds.Calendar.Day(day).Hours.Should().Contain(hours => hours.Opens <= visit.Starts && visit.Ends <= hours.Closes, id);
            (visit.Ends - visit.Starts).Should().Be(rounds.Team.Single(one => one.Id == visit.Staff).VisitLength);
            if (visit.Obligation.Appointment is { } agreed && visit.Moved is null)
                (agreed.Opens <= visit.Starts && visit.Starts < agreed.Closes).Should().BeTrue("{0} is agreed for {1}", id, agreed);
        }

        foreach (var cell in plan.Visits.GroupBy(one => (one.Staff, one.Day)))
        {
            cell.Count().Should().BeLessThanOrEqualTo(rounds.Room(plan.Team.Single(one => one.Id == cell.Key.Staff), cell.Key.Day));
            var times = cell.OrderBy(one => one.Starts).ToList();
            times.Zip(times.Skip(1)).Should().NotContain(pair => pair.First.Ends > pair.Second.Starts);
        }
    }

    internal static string Line(PlannedVisit visit) => $"{visit.Obligation.Id} {visit.Staff} {visit.Starts:O} {visit.Ends:O} {visit.Moved}";

    /// <summary>The most obligations that days of persons can hold: augmenting paths over single places.</summary>
    internal static int Most(RandomRounds rounds, IReadOnlyCollection<Obligation> obligations)
    {
        Dictionary<(string Staff, DateOnly Day, int Place), Obligation> taken = [];
        return obligations.Count(one => Place(one, []));

        bool Place(Obligation one, HashSet<(string, DateOnly, int)> seen)
        {
            foreach (var member in rounds.Team.Where(member => one.Staff is null || one.Staff == member.Id))
            {
                for (var day = one.FirstDay; day <= one.LastDay; day = day.AddDays(1))
                {
                    for (var place = 0; place < rounds.Room(member, day); place++)
                    {
                        if (!seen.Add((member.Id, day, place)))
                            continue;
                        if (!taken.TryGetValue((member.Id, day, place), out var other) || Place(other, seen))
                        {
                            taken[(member.Id, day, place)] = one;
                            return true;
                        }
                    }
                }
            }

            return false;
        }
    }

    private static void ForEachRound(bool agreed, Action<RandomRounds, VisitPlan> check)
    {
        for (var seed = 1; seed <= Cases; seed++)
        {
            var rounds = new RandomRounds(seed, agreed);
            try
            {
                check(rounds, VisitPlanner.Plan(rounds.Obligations, rounds.Team, rounds.Calendar));
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"The round of seed {seed}: {fault.Message}", fault);
            }
        }
    }
}
