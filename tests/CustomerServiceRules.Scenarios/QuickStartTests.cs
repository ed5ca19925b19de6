using CustomerServiceRules.Calendars;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Scenarios;

public sealed class QuickStartTests
{
    [Fact]
    public void The_case_of_the_README_prints_what_it_says()
    {
        var output = new StringWriter();
        QuickStart.Move(output);

        output.ToString().ReplaceLineEndings("\n").Should().Be(
            """
            GrantLicence in Applicant refused: grant the licence is for monopoly staff, found tob.customer-manager, expected tob.monopoly-staff (TOB-13a.1)
            Applicant > Licensed (TOB-13a.1)
            order: OnboardingOrder { Task = TakeIntoNetwork, Customer = K1 }
            due at 2026-10-05 09:00: the customer is in the sales network within one visit-delivery cycle (TOB-13a.2, OQ-9)

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_complaint_of_the_README_prints_what_it_says()
    {
        var output = new StringWriter();
        QuickStart.Complain(output);

        output.ToString().ReplaceLineEndings("\n").Should().Be(
            """
            handle and answer the case within 1 working day: by 2026-02-14 17:30 (TOB-17.2, OQ-18, GAP-TOB-3.1.3-8, OQ-65)
              2026-02-13: the day of the event does not count
              2026-02-14: make-up workday: 春节, by https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_quick_start_of_the_README_prints_what_it_says()
    {
        var output = new StringWriter();
        QuickStart.Run(output);

        output.ToString().ReplaceLineEndings("\n").Should().Be(
            """
            K2 is tier B, by tob.tier.medium-by-scale (TOB-7.3, TOB-7.1, OQ-6)
            not A: tob.tier.large-by-scale needs Large, found Medium
            3/10 is 1/10 from 1/5: the last large rank is 1, held by K1, 7/40 ahead

            """.ReplaceLineEndings("\n"));
    }
}

internal static class QuickStart
{
    public static void Complain(TextWriter output)
    {
        #region quick-start-clock
        var desk = WorkingCalendar.Build("desk", "Asia/Shanghai", calendar => calendar
            .Open(Weekdays.MondayToFriday, "08:30", "12:00")
            .Open(Weekdays.MondayToFriday, "14:00", "17:30")
            .Holidays(HolidayTable.China));
        var complaints = new RulebookBuilder()
            .Add(new TobaccoRetailModule())
            .WithCalendar(CalendarBook.Organisation, desk)
            .Build()
            .Lifecycle(TobaccoRetail.Complaint);

        // The day before a make-up Saturday, which is the last day before the Spring Festival.
        var friday = new DateTimeOffset(2026, 2, 13, 16, 0, 0, TimeSpan.FromHours(8));
        var complaint = new TobaccoComplaint("C1", new Complainant("K1"), ComplaintChannel.Telephone, friday, "two visits missed");
        var record = complaints.Start("C1", friday);

        var answer = complaints.Clocks(record, complaint, friday)[0];
        output.WriteLine(FormattableString.Invariant($"{answer.Sentence} within {answer.Limit}: by {answer.DueAt:yyyy-MM-dd HH:mm} ({string.Join(", ", answer.Clauses)})"));
        foreach (var step in answer.Explain().Steps)
            output.WriteLine(FormattableString.Invariant($"  {step.From:yyyy-MM-dd}: {step.Why}{(step.Source is null ? "" : $", by {step.Source}")}"));
        #endregion
    }

    public static void Move(TextWriter output)
    {
        #region quick-start-case
        var onboarding = Rulebook.Compose(new TobaccoRetailModule()).Lifecycle(TobaccoRetail.Onboarding);

        var monday = new DateTimeOffset(2026, 9, 28, 9, 0, 0, TimeSpan.FromHours(8));
        var shop = new RetailerFile("K1") { LicenceNumber = "L-1" };
        var record = onboarding.Start(shop.Customer, monday);

        var refused = onboarding.Fire(record, OnboardingTrigger.GrantLicence, shop, TobaccoRoles.CustomerManager, monday);
        output.WriteLine($"{refused}");

        var granted = onboarding.Fire(record, OnboardingTrigger.GrantLicence, shop, TobaccoRoles.MonopolyStaff, monday);
        output.WriteLine($"{granted}");

        if (granted is Accepted accepted)
        {
            output.WriteLine($"order: {accepted.Effects[0].Content}");
            var due = onboarding.Due(accepted.Record, shop, monday)[0];
            output.WriteLine(FormattableString.Invariant($"due at {due.At:yyyy-MM-dd HH:mm}: {due.Sentence} ({string.Join(", ", due.Clauses)})"));
        }
        #endregion
    }

    public static void Run(TextWriter output)
    {
        #region quick-start
        var rulebook = Rulebook.Compose(new TobaccoRetailModule());

        var ranking = ScaleRanking.Of(MeasuringPeriod.Quarter(2026, 3),
        [
            new PurchaseRecord("K1", new FormatCode('Z'), quantity: 500, amount: 9_000m),
            new PurchaseRecord("K2", new FormatCode('Z'), quantity: 300, amount: 6_000m),
            new PurchaseRecord("K3", new FormatCode('Z'), quantity: 100, amount: 3_000m),
            new PurchaseRecord("K4", new FormatCode('Z'), quantity: 60, amount: 1_400m),
            new PurchaseRecord("K5", new FormatCode('Z'), quantity: 40, amount: 600m),
        ]);

        var standing = ranking.StandingOf("K2");
        var runDay = new DateTimeOffset(2026, 9, 30, 0, 0, 0, TimeSpan.FromHours(8));
        var tier = rulebook.Decide(TobaccoRetail.Tier, TobaccoRetail.FactsOf(standing), runDay);

        var ground = tier.Reasons[0];
        output.WriteLine($"K2 is tier {tier.Value}, by {ground.Rule} ({string.Join(", ", ground.Clauses)})");

        var refusal = tier.Refusals.First(refused => refused.Concludes == "A");
        output.WriteLine($"not A: {refusal.Rule} needs {refusal.Conditions[0].Required}, found {refusal.Conditions[0].Actual}");

        var large = rulebook.ParametersAt(runDay).Get(TobaccoRetail.LargeShare);
        var distance = standing.DistanceTo(large.Value)!;
        output.WriteLine($"{distance.Position} is {distance.Position - distance.Threshold} from {distance.Threshold}: "
            + $"the last large rank is {distance.LastRank}, held by {distance.Holder}, {distance.ScoreGap} ahead");
        #endregion
    }
}
