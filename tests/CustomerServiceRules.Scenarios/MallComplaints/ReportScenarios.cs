using CustomerServiceRules.Complaints;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.MallComplaints;
using static CustomerServiceRules.Scenarios.Mall.MallCases;

namespace CustomerServiceRules.Scenarios.Mall;

public sealed class ReportScenarios
{
    private static readonly CalendarMonth OfMarch = new(2026, 3);

    private static readonly Lifecycle<MallComplaint, MallComplaintState, MallComplaintTrigger> Handling = Rules.Lifecycle(MallComplaints.Handling);

    [Fact]
    public void A_months_report_counts_by_group_type_and_level()
    {
        var report = Report(
            Started("C-1", MallComplaintType.Quality),
            Started("C-2", MallComplaintType.Quality, MallComplaintType.Attitude),
            Started("C-3", MallComplaintType.Accident));

        report.Total.Should().Be(3);
        report.ByGroup.Should().Equal(new Dictionary<MallComplaintGroup, int>
        {
            [MallComplaintGroup.Goods] = 2,
            [MallComplaintGroup.Service] = 1,
            [MallComplaintGroup.Safety] = 1,
        });
        report.ByType.Should().Equal(new Dictionary<MallComplaintType, int> { [MallComplaintType.Quality] = 2, [MallComplaintType.Accident] = 1 });
        report.ByLevel.Should().Equal(new Dictionary<HandlerLevel, int>
        {
            [HandlerLevel.Lower] = 1,
            [HandlerLevel.CustomerServiceManager] = 1,
            [HandlerLevel.StoreManager] = 1,
        });
    }

    [Fact]
    public void It_counts_what_was_ignored_escalated_closed_and_true()
    {
        var ignored = Walked("C-1", MallComplaintTrigger.Record, MallComplaintTrigger.FindIgnored);
        var escalated = Walked("C-2", MallComplaintTrigger.Record, MallComplaintTrigger.InsistOnStoreManager);
        var handedUp = Walked("C-3", MallComplaintTrigger.Record, MallComplaintTrigger.Escalate);
        var closed = Walked(
            "C-4", MallComplaintTrigger.Record, MallComplaintTrigger.Assign, MallComplaintTrigger.Verify, MallComplaintTrigger.ProposeSolution,
            MallComplaintTrigger.CarryOut, MallComplaintTrigger.Resolve, MallComplaintTrigger.Review);
        var untrue = new OpenCase<MallComplaint>(closed.Record, ComplaintOf("C-5", Monday) with { Investigation = new Investigation(IsTrue: false) });

        var report = Report(ignored, escalated, handedUp, closed, untrue);

        (report.Ignored, report.Escalated, report.Closed, report.Confirmed).Should().Be((1, 2, 2, 4));
    }

    [Fact]
    public void A_cause_of_two_complaints_is_repeated_and_needs_a_proposal()
    {
        var report = Report(Caused("C-2", "bad seal"), Caused("C-1", " bad seal "), Caused("C-3", "late delivery"), Caused("C-4", "bad shelf"), Caused("C-5", "bad shelf"), Caused("C-6", "bad shelf"));

        report.RepeatedCauses.Select(cause => $"{cause.Cause}: {string.Join(' ', cause.Complaints)}").Should().Equal("bad shelf: C-4 C-5 C-6", "bad seal: C-1 C-2");
        report.WithoutProposal(new Dictionary<string, string> { ["bad shelf"] = "check shelves weekly", ["bad seal"] = " " }).Should().ContainSingle().Which.Cause.Should().Be("bad seal");
    }

    [Theory]
    [InlineData("2026-02-28T23:59:59+08:00", 0)]
    [InlineData("2026-03-01T00:00:00+08:00", 1)]
    [InlineData("2026-02-28T16:00:00+00:00", 1)]
    [InlineData("2026-03-31T23:59:59+08:00", 1)]
    [InlineData("2026-04-01T00:00:00+08:00", 0)]
    public void A_complaint_counts_in_the_month_of_its_local_day(string at, int counted)
    {
        var received = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture);

        Report(new OpenCase<MallComplaint>(Handling.Start("C-1", received), ComplaintOf("C-1", received))).Total.Should().Be(counted);
    }

    [Fact]
    public void A_complaint_given_twice_is_refused()
    {
        var twice = () => Report(Started("C-1", MallComplaintType.Price), Started("C-1", MallComplaintType.Price));

        twice.Should().Throw<ArgumentException>().WithMessage("*C-1 twice*");
    }

    [Theory]
    [InlineData("2026-04-29", ReportStanding.Open, ReportStanding.Kept)]
    [InlineData("2026-04-30", ReportStanding.Open, ReportStanding.Kept)]
    [InlineData("2026-05-01", ReportStanding.Overdue, ReportStanding.Late)]
    public void The_report_on_march_is_due_by_the_last_day_of_april(string today, ReportStanding before, ReportStanding after)
    {
        var day = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture);
        var obligation = ReportObligation.Of(OfMarch, Rules.ParametersAt(Noon(new DateOnly(2026, 4, 1))));

        obligation.DueBy.Should().Be(new DateOnly(2026, 4, 30));
        obligation.Clauses.Should().Equal("MALL-S-3.3.2", "GAP-MALL-S-3.3.2", "OQ-65");
        obligation.StandingOn(null, day).Should().Be(before);
        obligation.StandingOn(day, day).Should().Be(after);
        obligation.StandingOn(day.AddDays(1), day).Should().Be(before, "what is handed over tomorrow is not there today");
    }

    [Fact]
    public void The_specialist_reports_to_the_supervisor() =>
        (ReportObligation.By, ReportObligation.To).Should().Be((MallRoles.Specialist, MallRoles.Supervisor));

    [Fact]
    public void The_report_on_december_is_due_in_the_year_after() =>
        ReportObligation.Of(new CalendarMonth(2026, 12), Rules.ParametersAt(Monday)).DueBy.Should().Be(new DateOnly(2027, 1, 31));

    private static MonthlyComplaintReport Report(params OpenCase<MallComplaint>[] complaints) =>
        MonthlyComplaintReport.Of(OfMarch, complaints, Rules.EntriesOf(MallComplaints.Types), Rules.ParametersAt(Monday), Rules.TimeZone);

    private static OpenCase<MallComplaint> Started(string id, params MallComplaintType[] types) => new(Handling.Start(id, Monday), Decided(ComplaintOf(id, Monday, types)));

    private static OpenCase<MallComplaint> Caused(string id, string cause) =>
        new(Handling.Start(id, Monday), ComplaintOf(id, Monday) with { Investigation = new Investigation(IsTrue: true, Cause: cause) });

    private static OpenCase<MallComplaint> Walked(string id, params MallComplaintTrigger[] way)
    {
        var complaint = Decided(ComplaintOf(id, Monday)) with
        {
            Details = "receipt 4711",
            Investigation = new Investigation(true, "bad seal", Solution: "exchange"),
            CarriedOutAt = Monday,
            Review = new ComplaintReview("fast", "none"),
            IgnoredBy = "E-7",
            WhyUnsettled = "no agreement",
            CustomerInsists = true,
        };
        Role[] roles = [MallRoles.StoreManager, MallRoles.System, MallRoles.Supervisor, MallRoles.Customer];
        return way.Aggregate(
            new OpenCase<MallComplaint>(Handling.Start(id, Monday), complaint),
            (one, trigger) => one with { Record = roles.Select(role => Handling.Fire(one.Record, trigger, complaint, role, Monday)).OfType<Accepted>().First().Record });
    }
}
