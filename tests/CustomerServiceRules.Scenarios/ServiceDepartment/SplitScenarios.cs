using CustomerServiceRules.Modules;
using CustomerServiceRules.Procedures.ServiceDepartment;
using CustomerServiceRules.Testing;

namespace CustomerServiceRules.Scenarios.Departments;

public sealed class SplitScenarios
{
    private const string Injury = "acme.major.injury";
    private const string Press = "acme.major.press";

    [Theory]
    [InlineData(new string[0], ComplaintGravity.General)]
    [InlineData(new[] { Injury }, ComplaintGravity.Major)]
    [InlineData(new[] { Press }, ComplaintGravity.Major)]
    [InlineData(new[] { Press, Injury }, ComplaintGravity.Major)]
    public void One_criterion_that_is_met_makes_a_complaint_major_and_none_makes_it_general(string[] met, ComplaintGravity gravity) =>
        Department.Book.Given(Department.Judged(met)).AsOf(Department.Monday).When(ServiceDepartment.Gravity).ExpectValue(gravity)
            .ExpectClauses("CSD-3.3", "OQ-61", "GAP-CSD-3.3a");

    [Fact]
    public void A_major_complaint_cites_the_hosts_own_clause_of_the_criterion_it_meets() =>
        Department.Book.Given(Department.Judged(Injury)).AsOf(Department.Monday).When(ServiceDepartment.Gravity)
            .ExpectRules("csd.gravity.major-by-criterion").ExpectClauses("ACME-2").ExpectNoClauses("ACME-3");

    [Fact]
    public void While_nobody_has_judged_the_complaint_it_is_undecided() =>
        Department.Book.Given("C1").AsOf(Department.Monday).When(ServiceDepartment.Gravity).ExpectUndecided();

    [Fact]
    public void A_criterion_that_was_added_since_has_to_be_judged_too()
    {
        var before = new GravityJudgement("C1", [OurDepartment.Injury]);

        Department.Book.Given(before).AsOf(Department.Monday).When(ServiceDepartment.Gravity).ExpectUndecided()
            .ExpectWhyNot("csd.gravity.general-without-criterion", clause: "OQ-61");
        Department.Book.Given(new GravityJudgement("C1", [OurDepartment.Injury], Injury)).AsOf(Department.Monday).When(ServiceDepartment.Gravity).ExpectValue(ComplaintGravity.Major);
    }

    [Fact]
    public void A_criterion_that_was_taken_away_since_counts_no_more()
    {
        var book = ScenarioBook.Of(new ServiceDepartmentModule(), new OurDeadline(), new PressOnly()).WithCalendar(Department.NineToFive);

        book.Given(Department.Judged(Injury)).AsOf(Department.Monday).When(ServiceDepartment.Gravity).ExpectValue(ComplaintGravity.General);
    }

    [Fact]
    public void Without_criteria_nothing_can_be_judged_and_no_complaint_is_split()
    {
        var book = ScenarioBook.Of(new ServiceDepartmentModule(), new OurDeadline());

        FluentActions.Invoking(() => new GravityJudgement("C1", book.Rulebook.EntriesOf(ServiceDepartment.MajorCriteria)))
            .Should().Throw<ArgumentException>().WithMessage("*csd.major-criteria*OQ-61*");
        book.Given(Department.Judged()).AsOf(Department.Monday).When(ServiceDepartment.Gravity).ExpectUndecided();
    }

    [Fact]
    public void A_judgement_by_an_unknown_criterion_is_refused() =>
        FluentActions.Invoking(() => Department.Judged("acme.major.injry")).Should().Throw<ArgumentException>().WithMessage("*acme.major.injry*acme.major.injury, acme.major.press*");

    [Fact]
    public void A_criterion_without_a_citation_is_none() =>
        FluentActions.Invoking(() => new MajorCriterion("acme.major.loss", OurDepartment.Injury.Sentence)).Should().Throw<ArgumentException>().WithMessage("*acme.major.loss*citation*");

    [Fact]
    public void The_limit_that_a_host_states_is_decided_with_its_clauses() =>
        Department.Book.Given("C1").AsOf(Department.Monday).When(ServiceDepartment.Deadlines).ExpectClauses("CSD-3.1", "GAP-CSD-3.3b", "ACME-1")
            .Decision.Value.Should().ContainSingle().Which.ToString().Should().Be("csd.complaint.feedback: 2 working days");

    [Fact]
    public void Every_clause_is_carried_or_said_not_to_be()
    {
        var coverage = Department.Book.Rulebook.Catalogue.Coverage.Where(entry => entry.Document == "CSD").ToList();

        coverage.Where(entry => !entry.IsCarried && entry.WhyNot is null).Should().BeEmpty();
        coverage.Where(entry => entry is { IsCarried: true, Clause.IsDefault: false }).Select(entry => entry.Clause.Id).Should().Equal("CSD-3.1", "CSD-3.2", "CSD-3.3");
    }

    private sealed class PressOnly : ProcedureModule
    {
        public override ModuleIdentity Identity { get; } = new("PressOnly", "1.0.0", "press");

        public override void Describe(ModuleBuilder contents) => contents.Extend(ServiceDepartment.MajorCriteria, OurDepartment.Press);
    }
}
