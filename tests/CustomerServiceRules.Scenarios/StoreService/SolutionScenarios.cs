using System.Globalization;
using CustomerServiceRules.Procedures.StoreService;

namespace CustomerServiceRules.Scenarios.Stores;

public sealed class SolutionScenarios
{
    private static readonly DateTimeOffset Due = Stores.At(2026, 3, 3, 17, 0);

    [Fact]
    public void A_solution_that_meets_the_three_criteria_may_be_put_to_the_customer() =>
        Stores.Book.Given(Stores.Judged(1, planned: Due, needed: Due)).AsOf(Stores.Monday).When(StoreService.Solution)
            .ExpectValue(SolutionVerdict.Passes).ExpectRules("scs.solution.meets-all-criteria").ExpectClauses("SCS-3.4.3", "GAP-SCS-3.1.5f");

    [Theory]
    [InlineData(false, true, "scs.solution.against-the-customer")]
    [InlineData(true, false, "scs.solution.not-operable")]
    public void A_solution_that_fails_a_judged_criterion_does_not_and_the_reason_says_which(bool serves, bool operable, string rule) =>
        Stores.Book.Given(Stores.Judged(1, serves, operable)).AsOf(Stores.Monday).When(StoreService.Solution)
            .ExpectValue(SolutionVerdict.Fails).ExpectRules(rule).ExpectClauses("SCS-3.4.3").ExpectNoClauses("GAP-SCS-3.1.5f");

    [Theory]
    [InlineData(-1, SolutionVerdict.Passes)]
    [InlineData(0, SolutionVerdict.Passes)]
    [InlineData(1, SolutionVerdict.Fails)]
    public void A_solution_comes_in_time_until_the_instant_by_which_the_complaint_has_to_be_settled(int seconds, SolutionVerdict verdict) =>
        Stores.Book.Given(Stores.Judged(1, planned: Due.AddSeconds(seconds), needed: Due)).AsOf(Stores.Monday).When(StoreService.Solution)
            .ExpectValue(verdict).ExpectClauses("GAP-SCS-3.1.5f");

    [Fact]
    public void While_nothing_says_by_when_every_time_is_in_time() =>
        Stores.Book.Given(Stores.Judged(1, planned: Due.AddYears(1))).AsOf(Stores.Monday).When(StoreService.Solution).ExpectValue(SolutionVerdict.Passes);

    [Fact]
    public void All_that_fails_is_told_at_once() =>
        Stores.Book.Given(Stores.Judged(1, serves: false, operable: false, planned: Due.AddSeconds(1), needed: Due)).AsOf(Stores.Monday).When(StoreService.Solution)
            .ExpectValue(SolutionVerdict.Fails)
            .ExpectRules("scs.solution.against-the-customer", "scs.solution.not-operable", "scs.solution.too-late");

    [Fact]
    public void Judgements_name_their_complaint_and_count_from_one()
    {
        FluentActions.Invoking(() => new SolutionJudgement(default, 1, true, true, Due, null)).Should().Throw<ArgumentException>().WithMessage("*no complaint*");
        FluentActions.Invoking(() => Stores.Judged(0)).Should().Throw<ArgumentOutOfRangeException>();
        Stores.Judged(3).Subject.Value.Should().Be("C1/3");
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("1", 1)]
    [InlineData("12", 12)]
    public void A_limit_of_rounds_is_none_or_a_count(string text, int? rounds)
    {
        var limit = RoundLimit.Parse(text, CultureInfo.InvariantCulture);

        limit.Rounds.Should().Be(rounds);
        limit.ToString().Should().Be(text);
        limit.Permits(11).Should().Be(rounds is null or 12);
        limit.Permits(12).Should().Be(rounds is null);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("")]
    [InlineData("three")]
    public void Anything_else_is_no_limit_of_rounds(string text) =>
        FluentActions.Invoking(() => RoundLimit.Parse(text, CultureInfo.InvariantCulture)).Should().Throw<FormatException>().WithMessage($"*'{text}'*none*");

    [Theory]
    [InlineData(false, false, StoreHandler.Staff)]
    [InlineData(true, false, StoreHandler.Supervisor)]
    [InlineData(false, true, StoreHandler.Supervisor)]
    [InlineData(true, true, StoreHandler.Supervisor)]
    public void Important_customers_and_major_problems_are_the_supervisors_own(bool important, bool major, StoreHandler handler)
    {
        var outcome = Stores.Book.Given(new StoreComplaintWeight("C1", important, major)).AsOf(Stores.Monday).When(StoreService.Handler).ExpectValue(handler);

        if (handler == StoreHandler.Supervisor)
            outcome.ExpectClauses("SCS-2.2.3", "GAP-SCS-2.2.3").Decision.Surpassed.Should().ContainSingle().Which.Rule.Should().Be("scs.handler.staff-by-duty");
        else
            outcome.ExpectClauses("SCS-2.1.3").ExpectNoClauses("GAP-SCS-2.2.3");
    }

    [Fact]
    public void A_complaint_of_which_nothing_more_is_known_is_the_staffs() =>
        Stores.Book.Given("C1").AsOf(Stores.Monday).When(StoreService.Handler).ExpectValue(StoreHandler.Staff).ExpectClauses("SCS-2.1.3");
}
