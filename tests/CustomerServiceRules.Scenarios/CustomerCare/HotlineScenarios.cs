using CustomerServiceRules.Facts;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Procedures.CustomerCare;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Testing;
using static CustomerServiceRules.Scenarios.Buyers.Buyers;

namespace CustomerServiceRules.Scenarios.Buyers;

public sealed class HotlineScenarios
{
    [Theory]
    [InlineData(CareProjects.Tianhui, HotlineKeeper.PropertyCompany, "CARE-1.4a")]
    [InlineData(CareProjects.Xicheng, HotlineKeeper.PropertyCompany, "CARE-1.4a")]
    [InlineData(CareProjects.Shangcheng, HotlineKeeper.Ambassador, "CARE-1.4c")]
    [InlineData(CareProjects.Shuian, HotlineKeeper.Ambassador, "CARE-1.4c")]
    public void The_four_projects_of_the_document_have_their_keepers(string project, HotlineKeeper keeper, string clause) =>
        Book.Given(project).AsOf(Visited).When(CustomerCare.Hotline).ExpectValue(keeper).ExpectClauses("X-15", clause);

    [Fact]
    public void A_project_that_no_list_names_is_undecided() =>
        Book.Given("elsewhere").AsOf(Visited).When(CustomerCare.Hotline).ExpectUndecided().ExpectWhyNot("care.hotline.keeper-of-project", clause: "X-15");

    [Fact]
    public void A_host_adds_its_projects_and_numbers()
    {
        var book = ScenarioBook.Of(new CustomerCareModule(), new OurProjects());

        book.Given("riverside").AsOf(Visited).When(CustomerCare.Hotline).ExpectValue(HotlineKeeper.Ambassador).ExpectClauses("OURS-1");
        book.Given(CareProjects.Tianhui).AsOf(Visited).When(CustomerCare.NumberOfHotline).ExpectValue("400 100 0001").ExpectClauses("CARE-2.0", "OURS-1");
    }

    [Fact]
    public void Until_the_host_states_one_a_project_has_no_number() =>
        Book.Given(CareProjects.Tianhui).AsOf(Visited).When(CustomerCare.NumberOfHotline).ExpectUndecided().ExpectWhyNot("care.hotline-number.of-project", clause: "CARE-2.0");

    [Fact]
    public void A_project_with_two_numbers_is_a_conflict()
    {
        var book = ScenarioBook.Of(new CustomerCareModule(), new OurProjects());

        book.Given("riverside").AsOf(Visited).When(CustomerCare.NumberOfHotline).ExpectConflict("care.hotline-number.of-project");
    }

    [Fact]
    public void Entries_are_complete()
    {
        FluentActions.Invoking(() => new ProjectHotline("", HotlineKeeper.Ambassador, "X-15")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ProjectHotline("riverside", 0, "X-15")).Should().Throw<ArgumentException>().WithMessage("*keeper 0*");
        FluentActions.Invoking(() => new ProjectHotline("riverside", HotlineKeeper.Ambassador)).Should().Throw<ArgumentException>().WithMessage("*riverside*citation*");
        FluentActions.Invoking(() => new HotlineNumber("riverside", "")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new HotlineNumber("riverside", "1")).Should().Throw<ArgumentException>().WithMessage("*citation*");
        new HotlineNumber("riverside", "1", "CARE-2.0") { Person = "Wang" }.ToString().Should().Be("riverside: 1");
        ((IExplainedFact)new HotlineNumber("riverside", "1", "CARE-2.0") { Person = "Wang" }).Figures.Should().ContainSingle().Which.Value.Should().Be("Wang");
        new ProjectHotline("riverside", HotlineKeeper.Ambassador, "X-15").ToString().Should().Be("riverside: Ambassador");
    }

    private sealed class OurProjects : ProcedureModule
    {
        public override ModuleIdentity Identity { get; } = new("OurProjects", "1.0.0", "ours");

        public override void Describe(ModuleBuilder contents) => contents
            .Document(new SourceDocument("OURS", new LocalizedText("Our projects", "本公司项目"), [new Clause("OURS-1", ClauseKind.Authority, "Riverside is the ambassador's.")]))
            .Extend(CustomerCare.Hotlines, new ProjectHotline("riverside", HotlineKeeper.Ambassador, "OURS-1"))
            .Extend(
                CustomerCare.HotlineNumbers,
                new HotlineNumber(CareProjects.Tianhui, "400 100 0001", "OURS-1"),
                new HotlineNumber("riverside", "400 100 0002", "OURS-1"),
                new HotlineNumber("riverside", "400 100 0003", "OURS-1"));
    }
}
