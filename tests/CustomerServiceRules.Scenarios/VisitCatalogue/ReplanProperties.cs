using CustomerServiceRules.Visits;
using CustomerServiceRules.Visits.Planning;

namespace CustomerServiceRules.Scenarios.VisitCatalogue;

/// <summary>Plans after a disturbance, against every plan that there is.</summary>
public sealed class ReplanProperties
{
    private const int Cases = 400;

    [Fact]
    public void A_revised_plan_is_a_plan_and_tells_each_change_and_no_other() => ForEachIllness(agreed: true, (rounds, plan, disturbance, revised) =>
    {
        revised.Plan.Verify().Should().BeEmpty();
        var before = plan.Visits.ToDictionary(one => one.Obligation.Id, RoundProperties.Line);
        var after = revised.Plan.Visits.ToDictionary(one => one.Obligation.Id, RoundProperties.Line);
        var changed = before.Keys.Union(after.Keys).Where(id => before.GetValueOrDefault(id) != after.GetValueOrDefault(id));
        revised.Changes.Select(one => one.Obligation).Should().BeEquivalentTo(changed);
        revised.Plan.Visits.Select(one => one.Obligation.Id).Concat(revised.Plan.Conflicts.SelectMany(one => one.Unplanned)).Concat(revised.Plan.LeftOut.Select(one => one.Obligation.Id)).Should().BeEquivalentTo(plan.Obligations.Select(one => one.Id));
        foreach (var visit in revised.Plan.Visits.Where(one => disturbance.From is { } from && one.Day < from))
            before[visit.Obligation.Id].Should().Be(after[visit.Obligation.Id], "what is past stays");
        foreach (var visit in revised.Plan.Visits.Where(one => disturbance.From is not { } from || one.Day >= from))
            disturbance.Absences.Should().NotContain(one => one.Staff == visit.Staff && one.Absence.From <= visit.Day && visit.Day < one.Absence.Until);
    });

    [Fact]
    public void As_many_are_met_as_can_be_and_of_such_plans_none_keeps_more_visits() => ForEachIllness(agreed: false, (rounds, plan, disturbance, revised) =>
    {
        if (plan.Obligations.Count > 9 || plan.Obligations.Any(one => one.Cut is not null))
            return;
        var lines = plan.Visits.Select(RoundProperties.Line).ToHashSet();
        var kept = revised.Plan.Visits.Count(one => lines.Contains(RoundProperties.Line(one)));
        (revised.Plan.Visits.Count, kept).Should().Be(Best(rounds, plan, disturbance));
    });

    [Fact]
    public void Nothing_that_changes_changes_nothing() => ForEachIllness(agreed: true, (_, plan, _, _) =>
    {
        if (!plan.IsWhole)
            return;
        var same = VisitPlanner.Replan(plan, new PlanDisturbance());
        same.Changes.Select(one => one.Text.ToString()).Should().BeEmpty();
        same.Plan.Visits.Select(RoundProperties.Line).Should().Equal(plan.Visits.Select(RoundProperties.Line));
    });

    [Fact]
    public void What_a_plan_proves_impossible_stays_so_while_nothing_changes()
    {
        var first = "K1".Owed("2020-01-01", (Visiting.Weekly, "2020-01-01")).At(DayOfWeek.Wednesday);
        var second = "K2".Owed("2020-01-01", (Visiting.Weekly, "2020-01-01")).At(DayOfWeek.Wednesday);
        var plan = VisitPlanner.Plan([.. first.In("2026-11-02", "2026-11-03"), .. second.In("2026-11-02", "2026-11-03")], [new TeamMember("m1", 1)], Visiting.Calendar);

        plan.Conflicts.Should().ContainSingle().Which.IsProven.Should().BeTrue();
        VisitPlanner.Replan(plan, new PlanDisturbance()).Changes.Select(one => one.Text.ToString()).Should().BeEmpty();
    }

    private static (int Met, int Kept) Best(RandomRounds rounds, VisitPlan plan, PlanDisturbance disturbance)
    {
        var before = plan.Visits.ToDictionary(one => one.Obligation.Id);
        Dictionary<(string, DateOnly), int> load = [];
        var best = (Met: -1, Kept: -1);
        var open = new List<Obligation>();
        var past = 0;
        foreach (var one in plan.Obligations)
        {
            if (before.TryGetValue(one.Id, out var visit) && disturbance.From is { } from && visit.Day < from)
            {
                past++;
                load[(visit.Staff, visit.Day)] = load.GetValueOrDefault((visit.Staff, visit.Day)) + 1;
            }
            else
            {
                open.Add(one);
            }
        }

        Go(0, past, past);
        return best;

        void Go(int number, int met, int kept)
        {
            if (met + open.Count - number < best.Met || (met + open.Count - number == best.Met && kept + open.Count - number <= best.Kept))
                return;
            if (number == open.Count)
            {
                best = (met, kept);
                return;
            }

            var one = open[number];
            foreach (var member in rounds.Team.Where(member => one.Staff is null || one.Staff == member.Id))
            {
                for (var day = one.FirstDay; day <= one.LastDay; day = day.AddDays(1))
                {
                    var cell = (member.Id, day);
                    var away = disturbance.Absences.Any(absence => absence.Staff == member.Id && absence.Absence.From <= day && day < absence.Absence.Until);
                    if (away || day < disturbance.From || load.GetValueOrDefault(cell) >= rounds.Room(member, day))
                        continue;
                    load[cell] = load.GetValueOrDefault(cell) + 1;
                    Go(number + 1, met + 1, before.TryGetValue(one.Id, out var was) && was.Day == day && was.Staff == member.Id ? kept + 1 : kept);
                    load[cell]--;
                }
            }

            Go(number + 1, met, kept);
        }
    }

    private static void ForEachIllness(bool agreed, Action<RandomRounds, VisitPlan, PlanDisturbance, RevisedPlan> check)
    {
        for (var seed = 1; seed <= Cases; seed++)
        {
            var rounds = new RandomRounds(seed, agreed);
            var plan = VisitPlanner.Plan(rounds.Obligations, rounds.Team, rounds.Calendar);
            var ill = rounds.First.AddDays(rounds.Next(12));
            var disturbance = new PlanDisturbance
            {
                From = rounds.Next(2) == 0 ? ill.AddDays(-rounds.Next(3)) : null,
                Absences = [new StaffAbsence(rounds.Team[0].Id, new Absence(ill, ill.AddDays(1 + rounds.Next(3)), "ill"))],
            };
            try
            {
                check(rounds, plan, disturbance, VisitPlanner.Replan(plan, disturbance));
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"The round of seed {seed}: {fault.Message}", fault);
            }
        }
    }
}
