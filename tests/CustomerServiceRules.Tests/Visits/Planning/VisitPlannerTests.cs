using CustomerServiceRules.Calendars;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Visits;
using CustomerServiceRules.Visits.Planning;
using static CustomerServiceRules.Tests.Visits.Planning.PlanDesk;

namespace CustomerServiceRules.Tests.Visits.Planning;

public sealed class VisitPlannerTests
{
    [Fact]
    public void Plan_OverNationalDay_KeepsFixedTimesAndSaysWhyItMovesSome()
    {
        var plan = VisitPlanner.Plan(
            Owed(5, Customer("K1", Weekly), Customer("K2", Weekly, slot: Slot(DayOfWeek.Thursday, "10:00", "10:30")), Customer("K3", Fortnightly), Customer("K4", Weekly, slot: Slot(DayOfWeek.Monday, "09:00", "11:00"))),
            [Member()], Calendar);

        plan.Verify().Should().BeEmpty();
        plan.IsWhole.Should().BeTrue();
        plan.Told().Should().Equal(
            "M1 09-07 Mon 09:00 K4/tob.visit/2026-W37",
            "M1 09-08 Tue 09:00 K3/tob.visit/2026-W37..2026-W38",
            "M1 09-09 Wed 09:00 K1/tob.visit/2026-W37",
            "M1 09-10 Thu 10:00 K2/tob.visit/2026-W37",
            "M1 09-14 Mon 09:00 K4/tob.visit/2026-W38",
            "M1 09-16 Wed 09:00 K1/tob.visit/2026-W38",
            "M1 09-17 Thu 10:00 K2/tob.visit/2026-W38",
            "M1 09-21 Mon 09:00 K4/tob.visit/2026-W39",
            "M1 09-22 Tue 09:00 K3/tob.visit/2026-W39..2026-W40",
            "M1 09-23 Wed 09:00 K1/tob.visit/2026-W39",
            "M1 09-24 Thu 10:00 K2/tob.visit/2026-W39",
            "M1 09-28 Mon 09:00 K4/tob.visit/2026-W40",
            "M1 09-30 Wed 09:00 K1/tob.visit/2026-W40",
            "M1 09-30 Wed 10:00 K2/tob.visit/2026-W40 (DayOff 10-01 10:00)",
            "M1 10-08 Thu 09:00 K4/tob.visit/2026-W41 (DayOff 10-05 09:00)",
            "M1 10-08 Thu 10:00 K2/tob.visit/2026-W41",
            "M1 10-09 Fri 09:00 K3/tob.visit/2026-W41..2026-W42",
            "M1 10-10 Sat 09:00 K1/tob.visit/2026-W41 (DayOff 10-07 09:00)");
        plan.Visits[^1].Moved!.Text.Should().Be(new LocalizedText("Moved from 2026-10-07 09:00: no work is done on that day.", "由2026-10-07 09:00调整：当日不上班。"));
    }

    [Fact]
    public void Plan_OfManyFixedVisits_SpreadsThemEvenlyOverTheWeek()
    {
        var plan = VisitPlanner.Plan(Owed(2, Enumerable.Range(1, 20).Select(i => Customer($"K{i:00}", Weekly))), [Member()], Calendar);

        plan.Visits.GroupBy(visit => visit.Day).Select(day => day.Count()).Should().HaveCount(10).And.OnlyContain(count => count == 4);
        plan.Visits.Should().OnlyContain(visit => visit.Moved == null);
    }

    [Fact]
    public void Plan_OfAFullDay_StartsInStepsAndSkipsTheBreak()
    {
        var joiners = Enumerable.Range(1, 7).Select(i => Customer($"K{i}", Weekly) with { Joined = new(2026, 9, 11) });

        var plan = VisitPlanner.Plan(Owed(1, joiners), [Member(capacity: 9) with { VisitLength = TimeSpan.FromHours(1) }], Calendar);

        plan.Visits.Select(visit => $"{visit.Day:MM-dd} {visit.Time:HH:mm}").Should().Equal("09-11 09:00", "09-11 10:00", "09-11 11:00", "09-11 13:30", "09-11 14:30", "09-11 15:30", "09-11 16:30");
        plan.IsWhole.Should().BeTrue("seven visits of an hour start from 9 to 12 and from 13:30 to 17:30");
        VisitPlanner.Plan(Owed(1, joiners.Append(Customer("K8", Weekly) with { Joined = new(2026, 9, 11) })), [Member(capacity: 9) with { VisitLength = TimeSpan.FromHours(1) }], Calendar)
            .Conflicts.Single().Sentence.Should().Be(new LocalizedText(
                "K1/tob.visit/2026-09-11..2026-09-13, K2/tob.visit/2026-09-11..2026-09-13, K3/tob.visit/2026-09-11..2026-09-13, K4/tob.visit/2026-09-11..2026-09-13, K5/tob.visit/2026-09-11..2026-09-13 and 3 more: together they need 8 on 2026-09-11, M1 can take 7.",
                "K1/tob.visit/2026-09-11..2026-09-13、K2/tob.visit/2026-09-11..2026-09-13、K3/tob.visit/2026-09-11..2026-09-13、K4/tob.visit/2026-09-11..2026-09-13、K5/tob.visit/2026-09-11..2026-09-13等另外3项：2026-09-11共需8，M1只能承担7。"));
    }

    [Fact]
    public void Plan_OfTwoAgreedForOneTime_PlansOneAndTellsTheConflict()
    {
        var plan = VisitPlanner.Plan(Owed(1, Customer("K1", Weekly, slot: Slot(DayOfWeek.Monday, "09:00", "09:30")), Customer("K2", Weekly, slot: Slot(DayOfWeek.Monday, "09:00", "09:30"))), [Member()], Calendar);

        plan.Verify().Should().BeEmpty();
        plan.Visits.Should().ContainSingle();
        var conflict = plan.Conflicts.Single();
        conflict.Demands.Should().Equal("K1/tob.visit/2026-W37", "K2/tob.visit/2026-W37");
        conflict.Should().BeEquivalentTo(new { Unplanned = new[] { "K2/tob.visit/2026-W37" }, Staff = new[] { "M1" }, Days = new[] { new DateOnly(2026, 9, 7) }, Capacity = 1L, Required = 2L, IsProven = true });
        conflict.Sentence.English.Should().EndWith(": 2 visits are to start in the same time, M1 can start 1 there on 2026-09-07.");
    }

    [Fact]
    public void Plan_WhereOnePersonHasTooMuch_PlansTheOthersWholly()
    {
        var owed = Owed(1, Customer("K1", Weekly, "M1"), Customer("K2", Weekly, "M1"), Customer("K3", Weekly, "M2"), Customer("K4", Weekly, "gone"), Customer("K5", Weekly, "gone"));

        var plan = VisitPlanner.Plan(owed, [Member("M1", 0) with { CapacityOfDays = new Dictionary<DateOnly, int> { [new(2026, 9, 9)] = 1 } }, Member("M2")], Calendar);

        plan.Visits.Select(visit => visit.Obligation.Customer.Value).Should().Equal("K1", "K3");
        plan.Conflicts.Select(conflict => (string.Join(' ', conflict.Demands), string.Join(' ', conflict.Staff), conflict.Unplanned.Count)).Should().Equal(
            ("K1/tob.visit/2026-W37 K2/tob.visit/2026-W37", "M1", 1), ("K4/tob.visit/2026-W37", "", 2));
        plan.Conflicts[1].Sentence.Should().Be(new LocalizedText("K4/tob.visit/2026-W37: nobody of the team may make the visit.", "K4/tob.visit/2026-W37：班组中没有可以拜访的人员。"));
    }

    [Fact]
    public void Plan_WithAbsencesAndShortDays_MovesWhatTheyPrevent()
    {
        var calendar = WorkingCalendar.Build("field", "Asia/Shanghai", days => days
            .Open(Weekdays.MondayToFriday, "09:00", "12:00").Open(Weekdays.MondayToFriday, "13:30", "17:30").Day(new(2026, 9, 15), "half day", ("09:00", "12:00")).Years(2026, 2026));
        var owed = Owed(calendar, September, 2, [Customer("K1", Weekly, slot: Slot(DayOfWeek.Monday, "09:00", "10:00")), Customer("K2", Weekly, slot: Slot(DayOfWeek.Tuesday, "14:00", "15:00"))]);

        var plan = VisitPlanner.Plan(owed, [Member() with { Absences = [new(new(2026, 9, 14), new(2026, 9, 15), "training")] }], calendar);

        plan.Verify().Should().BeEmpty();
        plan.Told()[2..].Should().BeEquivalentTo("M1 09-15 Tue 09:00 K2/tob.visit/2026-W38 (TimeOutsideHours 09-15 14:00)", "M1 09-16 Wed 09:00 K1/tob.visit/2026-W38 (Absent 09-14 09:00)");
    }

    [Fact]
    public void Plan_OfVisitsThatAnyoneMayMake_SharesThemOut()
    {
        var plan = VisitPlanner.Plan(Owed(4, Enumerable.Range(1, 10).Select(i => Customer($"K{i}", Weekly, staff: null))), [Member("M1"), Member("M2")], Days(null));

        plan.Verify().Should().BeEmpty();
        plan.Visits.GroupBy(visit => visit.Staff).Select(own => (own.Key, own.Count())).Should().Equal(("M1", 20), ("M2", 20));
        plan.Visits.GroupBy(visit => visit.Obligation.Customer).Should().OnlyContain(own => own.Select(visit => visit.Staff).Distinct().Count() == 1, "who visits at a fixed time stays the same");
    }

    [Fact]
    public void Plan_OfWhatIsMetOrExcused_PlansNothing()
    {
        var schedule = new ObligationSchedule(new ObligationTerms(Calendar) { LeastWorkingDays = 1 });
        var leaver = Customer("K2", Weekly) with { Left = new(2026, 9, 16) };
        var excused = Customer("K3", Weekly) with { Excuses = [new(new(2026, 9, 1), new(2026, 10, 1), "closed", "TOB-19")] };
        var owed = new[] { Customer("K1", Weekly), leaver, excused }.SelectMany(customer => schedule.Owed(customer, September, September.AddDays(14))).ToArray();

        var plan = VisitPlanner.Plan(owed, [Member()], Calendar);
        var open = VisitPlanner.PlanOpen(schedule.Settle(owed, [new("V1", "K1", ContactWay.Visit, Calendar.At(September, new(9, 0)), "M1")], Calendar.At(September, new(12, 0))).Results, [Member()], Calendar);

        plan.Visits.Select(visit => visit.Obligation.Id).Should().BeEquivalentTo("K1/tob.visit/2026-W37", "K2/tob.visit/2026-W37", "K1/tob.visit/2026-W38", "K2/tob.visit/2026-W38");
        open.Visits.Select(visit => visit.Obligation.Id).Should().BeEquivalentTo("K2/tob.visit/2026-W37", "K1/tob.visit/2026-W38", "K2/tob.visit/2026-W38");
    }

    [Fact]
    public void Plan_WhereTheCustomerIsExcusedOnSomeDays_UsesTheOthersAndSaysWhy()
    {
        ContactExcuse[] closed = [new(new DateOnly(2026, 9, 7), new DateOnly(2026, 9, 10), "closed", "H-1")];
        var wednesdays = PlanDesk.Customer("A", PlanDesk.Weekly, slot: PlanDesk.Slot(DayOfWeek.Wednesday, "10:00", "10:30"));
        ServedCustomer[] open = [wednesdays, PlanDesk.Customer("B", PlanDesk.Weekly), PlanDesk.Customer("C", PlanDesk.Fortnightly)];
        var excused = PlanDesk.Owed(2, open.Select(customer => customer with { Excuses = closed }));

        var plan = VisitPlanner.Plan(excused, [PlanDesk.Member()], PlanDesk.Calendar);

        plan.IsWhole.Should().BeTrue();
        plan.Visits.Select(visit => visit.Day).Should().NotContain(day => day >= new DateOnly(2026, 9, 7) && day < new DateOnly(2026, 9, 10));
        plan.Verify().Should().BeEmpty();

        var before = VisitPlanner.Plan(PlanDesk.Owed(2, open), [PlanDesk.Member()], PlanDesk.Calendar);
        var revised = VisitPlanner.Replan(before, new PlanDisturbance { Obligations = excused });

        revised.Changes.Should().NotBeEmpty().And.OnlyContain(change => change.Before!.Day < new DateOnly(2026, 9, 10) && change.Reason == ChangeReason.CustomerExcused);
        revised.Plan.Verify().Should().BeEmpty();
        revised.Plan.Visits.Where(visit => visit.Obligation.Customer == "B" && visit.Moved is not null).Should().OnlyContain(visit => visit.Moved!.Reason == MoveReason.CustomerExcused);
    }

    [Fact]
    public void Plan_FromADay_UsesNoDayBeforeIt()
    {
        var plan = VisitPlanner.Plan(Owed(1, Customer("K1", Weekly), Customer("K2", Fortnightly)), [Member()], Calendar, from: new(2026, 9, 10));

        plan.Verify().Should().BeEmpty();
        plan.Visits.Should().HaveCount(2).And.OnlyContain(visit => visit.Day >= new DateOnly(2026, 9, 10));
    }

    [Fact]
    public void Plan_OfWhatStandsTwice_IsRefused()
    {
        var owed = Owed(1, Customer("K1", Weekly));

        FluentActions.Invoking(() => VisitPlanner.Plan([.. owed, .. owed], [Member()], Calendar)).Should().Throw<ArgumentException>().WithMessage("Found the obligation 'K1/tob.visit/2026-W37' twice*");
        FluentActions.Invoking(() => VisitPlanner.Plan(owed, [Member(), Member()], Calendar)).Should().Throw<ArgumentException>().WithMessage("Found the team member 'M1' twice*");
    }
}
