using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>Gives a complaint that touches a topic to a level.</summary>
internal abstract class ByTopic(HandlerLevel level, ComplaintTopic topic) : Rule
{
    public override void Define()
    {
        MallComplaint complaint = null!;

        When()
            .Match(() => complaint, c => c.Touches(topic));
        Then()
            .Yield(_ => new Candidate<HandlerLevel>(complaint.Subject, level));
    }
}

[Name("mall.complaint.handler.store-manager-for-food-poisoning")]
[Cites("MALL-C-3.5.1b")]
internal sealed class StoreManagerForFoodPoisoning() : ByTopic(HandlerLevel.StoreManager, ComplaintTopic.FoodPoisoning);

[Name("mall.complaint.handler.store-manager-for-bad-food")]
[Cites("MALL-C-3.5.1c")]
internal sealed class StoreManagerForBadFood() : ByTopic(HandlerLevel.StoreManager, ComplaintTopic.SpoiledOrExpiredFood);

[Name("mall.complaint.handler.store-manager-for-the-building")]
[Cites("MALL-C-3.5.1e")]
internal sealed class StoreManagerForTheBuilding() : ByTopic(HandlerLevel.StoreManager, ComplaintTopic.BuildingOrFacility);

[Name("mall.complaint.handler.store-manager-for-a-forklift-injury")]
[Cites("MALL-C-3.5.1f")]
internal sealed class StoreManagerForAForkliftInjury() : ByTopic(HandlerLevel.StoreManager, ComplaintTopic.ForkliftInjury);

[Name("mall.complaint.handler.manager-for-a-return-dispute")]
[Cites("MALL-C-3.5.2b")]
internal sealed class CustomerServiceManagerForAReturnDispute() : ByTopic(HandlerLevel.CustomerServiceManager, ComplaintTopic.ReturnOrExchangeDispute);
