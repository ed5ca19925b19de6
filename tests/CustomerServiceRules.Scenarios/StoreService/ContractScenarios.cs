using CustomerServiceRules.Calendars;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Procedures.StoreService;
using CustomerServiceRules.Testing;

namespace CustomerServiceRules.Scenarios.Stores;

public sealed class ContractScenarios
{
    [Fact]
    public void Complaints_keep_the_contract_of_lifecycles_and_every_transition_can_be_walked() =>
        LifecycleContract.Of(StoreService.Complaints, new StoreServiceModule(), new OurStores())
            .WithCalendar(CalendarBook.Organisation, Stores.NineToFive)
            .Samples(
                Stores.True,
                Stores.Untrue,
                Stores.Refusing,
                Stores.Heard,
                new StoreComplaint("C2", new Complainant("K2"), ComplaintChannel.Letter, Stores.Monday, "No name, no number."),
                Stores.True with { Handler = StoreHandler.Supervisor })
            .StartingAt(Stores.Monday)
            .Verify()
            .ExpectEveryTransition();

    [Fact]
    public void Every_state_has_a_stage_in_the_words_of_all_documents()
    {
        Enum.GetValues<StoreComplaintState>().Select(StoreService.StageOf).Distinct().Should().BeEquivalentTo(
        [
            ComplaintStage.Received, ComplaintStage.Recorded, ComplaintStage.Verified, ComplaintStage.NotValid, ComplaintStage.SolutionProposed,
            ComplaintStage.SolutionAgreed, ComplaintStage.InExecution, ComplaintStage.FedBack, ComplaintStage.Closed,
        ]);
        FluentActions.Invoking(() => StoreService.StageOf(0)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
