using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Visits.Sampling;

namespace CustomerServiceRules.Scenarios.TobaccoSupervision;

public sealed class CoverageScenarios
{
    private static ParametersInForce Figures => Cycles.Book.Rulebook.ParametersAt(Cycles.Monday);

    [Theory]
    [InlineData(SupervisionLevel.Department, 33, FloorResult.Met, "TOB-22.1c", "tob.kpi-staff-coverage.department-met")]
    [InlineData(SupervisionLevel.Department, 32, FloorResult.Missed, "TOB-22.1c", "tob.kpi-staff-coverage.department-met")]
    [InlineData(SupervisionLevel.CountyBranch, 33, FloorResult.Met, "TOB-22.2c", "tob.kpi-staff-coverage.county-met")]
    [InlineData(SupervisionLevel.CountyBranch, 32, FloorResult.Missed, "TOB-22.2c", "tob.kpi-staff-coverage.county-met")]
    public void All_staff_is_supervised_within_the_period_and_who_was_not_is_named(SupervisionLevel level, int covered, FloorResult result, string clause, string met)
    {
        var staff = new CoveredStaff("Wolong 2026-11", level, CoverageReached.Of(Cycles.Staff, Cycles.Staff.Take(covered)));

        var outcome = Cycles.Book.Given(staff).AsOf(Cycles.MonthEnd).When(TobaccoRetail.StaffCoverage).ExpectValue(result).ExpectClauses(clause, "GAP-TOB-22.1c");

        staff.Coverage.NotYetCovered.Should().Equal(Cycles.Staff.Skip(covered));
        if (result == FloorResult.Missed)
            outcome.ExpectWhyNot(met, actual: new Fraction(covered, 33).ToString(), required: "1", distance: "1/33", clause: clause);
    }

    [Theory]
    [InlineData(40, 1, FloorResult.Missed)]
    [InlineData(40, 2, FloorResult.Met)]
    [InlineData(40, 3, FloorResult.Met)]
    [InlineData(33, 1, FloorResult.Missed)]
    [InlineData(33, 2, FloorResult.Met)]
    public void The_city_supervises_a_twentieth_of_the_marketing_staff_each_month(int staff, int covered, FloorResult result)
    {
        var city = new CoveredStaff("Nanyang 2026-11", SupervisionLevel.City, CoverageReached.Of(Cycles.Units("S", staff), Cycles.Units("S", covered)));

        Cycles.Book.Given(city).AsOf(Cycles.MonthEnd).When(TobaccoRetail.StaffCoverage).ExpectValue(result).ExpectClauses("TOB-22.3a").ExpectNoClauses("TOB-22.1c", "TOB-22.2c");
        FluentActions.Invoking(() => new CoveredStaff("Nanyang 2026-11", 0, city.Coverage)).Should().Throw<ArgumentException>().WithMessage("*Department*");
    }

    [Theory]
    [InlineData(SupervisionLevel.Department, "Li, Zhang", "Wang")]
    [InlineData(SupervisionLevel.CountyBranch, "Li, Wang", "Zhang")]
    [InlineData(SupervisionLevel.City, "Wang", "Li, Zhang")]
    public void Coverage_counts_the_levels_own_checks_of_its_own_period(SupervisionLevel level, string covered, string left)
    {
        SupervisionCycle[] cycles =
        [
            Checked(SupervisionLevel.Department, 11, "Zhang"), Checked(SupervisionLevel.Department, 11, "Li"), Checked(SupervisionLevel.Department, 10, "Wang"), Checked(SupervisionLevel.Department, 12, "Wang"),
            Checked(SupervisionLevel.CountyBranch, 7, "Li"), Checked(SupervisionLevel.CountyBranch, 12, "Wang"), Checked(SupervisionLevel.CountyBranch, 6, "Zhang"),
            Checked(SupervisionLevel.City, 11, "Wang"), Checked(SupervisionLevel.City, 10, "Zhang"),
        ];

        var coverage = TobaccoRetail.CoverageOf("Wolong", level, new DateOnly(2026, 11, 30), ["Zhang", "Li", "Wang"], cycles, Figures).Coverage;

        string.Join(", ", coverage.Covered).Should().Be(covered);
        string.Join(", ", coverage.NotYetCovered).Should().Be(left);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5, false)]
    [InlineData(6, true)]
    [InlineData(24, false)]
    public void A_period_of_coverage_divides_a_year(int months, bool allowed) => TobaccoRetail.CountyCoverageMonths.Allowed!.Contains(months).Should().Be(allowed);

    [Theory]
    [InlineData(0, FloorResult.Missed)]
    [InlineData(1, FloorResult.Met)]
    [InlineData(2, FloorResult.Met)]
    public void The_county_branch_supervises_at_least_once_a_month(int checks, FloorResult result) =>
        Cycles.Book.Given(new SupervisedMonth("Wolong 2026-11", checks)).AsOf(Cycles.MonthEnd).When(TobaccoRetail.MonthlySupervision).ExpectValue(result).ExpectClauses("TOB-22.2a");

    [Theory]
    [InlineData(1, FloorResult.Missed)]
    [InlineData(2, FloorResult.Met)]
    [InlineData(3, FloorResult.Met)]
    public void Satisfaction_is_surveyed_twice_a_year(int surveys, FloorResult result) =>
        Cycles.Book.Given(new SurveyedYear("Nanyang 2026", surveys)).AsOf(Cycles.MonthEnd).When(TobaccoRetail.SurveyFrequency).ExpectValue(result).ExpectClauses("TOB-25.1");

    [Fact]
    public void The_rounds_of_half_a_year_cover_all_marketing_staff_with_a_check_each_month()
    {
        var rotation = TobaccoRetail.Rotation(SupervisionLevel.CountyBranch, "2026/2", Cycles.Staff, roundsAMonth: 1, Figures);

        rotation.Rounds.Should().HaveCount(6).And.OnlyContain(round => round.Count == 5 || round.Count == 6);
        var coverage = CoverageReached.Of(Cycles.Staff, rotation.Rounds.SelectMany(round => round));
        Cycles.Book.Given(new CoveredStaff("Wolong 2026/2", SupervisionLevel.CountyBranch, coverage)).AsOf(Cycles.MonthEnd).When(TobaccoRetail.StaffCoverage).ExpectValue(FloorResult.Met);
        TobaccoRetail.Rotation(SupervisionLevel.CountyBranch, "2026/2", Cycles.Staff, 2, Figures).Rounds.Should().HaveCount(12);
    }

    [Fact]
    public void The_rounds_of_a_month_cover_the_departments_own_staff() =>
        TobaccoRetail.Rotation(SupervisionLevel.Department, "2026-11", Cycles.Staff, roundsAMonth: 4, Figures).Rounds.SelectMany(round => round).Should().BeEquivalentTo(Cycles.Staff);

    [Fact]
    public void A_rotation_that_the_document_does_not_know_is_refused()
    {
        FluentActions.Invoking(() => TobaccoRetail.Rotation(SupervisionLevel.City, "2026-11", Cycles.Staff, 1, Figures)).Should().Throw<ArgumentException>().WithMessage("*City*");
        FluentActions.Invoking(() => TobaccoRetail.Rotation(SupervisionLevel.CountyBranch, "2026-11", Cycles.Staff, 0, Figures)).Should().Throw<ArgumentException>().WithMessage("*0 checks a month*at least 1*");
    }

    [Fact]
    public void Ratings_are_added_up_by_post()
    {
        var posts = PostSatisfaction.Of(
        [
            new("K1", "Zhang", MarketingPost.CustomerManager, true),
            new("K2", "Zhang", MarketingPost.CustomerManager, false),
            new("K1", "Wang", MarketingPost.CustomerManager, true),
            new("K1", "Zhao", MarketingPost.DeliveryClerk, false),
        ]);

        posts.Select(post => (post.Post, post.Asked, post.Satisfied)).Should().Equal(
            (MarketingPost.MarketManager, 0, 0), (MarketingPost.CustomerManager, 3, 2), (MarketingPost.TelephoneOrderClerk, 0, 0), (MarketingPost.DeliveryClerk, 1, 0));
        posts.Select(post => post.Share).Should().Equal(0, new Fraction(2, 3), 0, 0);
    }

    [Fact]
    public void A_rating_counts_once()
    {
        ServiceRating rating = new("K1", "Zhang", MarketingPost.CustomerManager, true);

        FluentActions.Invoking(() => PostSatisfaction.Of([rating, rating with { IsSatisfied = false }])).Should().Throw<ArgumentException>().WithMessage("*Zhang*K1*");
        FluentActions.Invoking(() => PostSatisfaction.Of([rating with { Post = 0 }])).Should().Throw<ArgumentException>().WithMessage("*MarketManager*");
    }

    [Theory]
    [InlineData(100, 79, FloorResult.Missed, "1/100")]
    [InlineData(100, 80, FloorResult.Met, null)]
    [InlineData(100, 81, FloorResult.Met, null)]
    public void At_least_80_of_100_answers_about_supply_are_of_satisfied_customers(int asked, int satisfied, FloorResult result, string? distance)
    {
        var outcome = Cycles.Book.Given(Supply(asked, satisfied)).AsOf(Cycles.Monday).When(TobaccoRetail.SupplySatisfaction).ExpectValue(result).ExpectClauses("TOB-15.3", "GAP-TOB-15.3");

        if (distance is not null)
            outcome.ExpectWhyNot("tob.kpi-supply-satisfaction.met", actual: "79/100", required: "4/5", distance: distance);
    }

    [Fact]
    public void Supply_that_nobody_was_asked_about_is_undecided_and_an_aspect_left_out_is_refused()
    {
        Cycles.Book.Given(Supply(0, 0)).AsOf(Cycles.Monday).When(TobaccoRetail.SupplySatisfaction).ExpectUndecided();
        FluentActions.Invoking(() => new SupplyRatings("Nanyang 2026/1", new AspectRating(SupplyAspect.Total, 1, 1))).Should().Throw<ArgumentException>().WithMessage("*Total*Rhythm*");
        FluentActions.Invoking(() => Supply(1, 2)).Should().Throw<ArgumentException>().WithMessage("*2 satisfied of 1*");
    }

    private static SupervisionCycle Checked(SupervisionLevel level, int month, string staff) =>
        new($"{level} {month} {staff}", level, new DateTimeOffset(2026, month, 15, 9, 0, 0, TimeSpan.FromHours(8)))
        {
            Checks = [new StaffCheck(staff, MarketingPost.CustomerManager, SupervisionMeans.Telephone)],
        };

    /// <summary>All answers but those about brands are of satisfied customers.</summary>
    private static SupplyRatings Supply(int asked, int satisfied) => new(
        "Nanyang 2026/1",
        Enum.GetValues<SupplyAspect>().Select(aspect => aspect == SupplyAspect.Brand ? new AspectRating(aspect, asked, satisfied) : new AspectRating(aspect, 0, 0)));
}
