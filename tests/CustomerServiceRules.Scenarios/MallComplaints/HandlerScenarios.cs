using CustomerServiceRules.Procedures.MallComplaints;
using static CustomerServiceRules.Scenarios.Mall.MallCases;

namespace CustomerServiceRules.Scenarios.Mall;

public sealed class HandlerScenarios
{
    /// <summary>A matter of catalogue 5.3 with the level and the clause that it must have.</summary>
    public static TheoryData<string, MallComplaint, HandlerLevel, string> Matters => new()
    {
        { "goods of 2000 yuan and more", Complaint() with { GoodsValue = 9_000m }, HandlerLevel.StoreManager, "MALL-C-3.5.1a" },
        { "goods of 500 to 2000 yuan", Complaint() with { GoodsValue = 1_200m }, HandlerLevel.CustomerServiceManager, "MALL-C-3.5.2a" },
        { "goods below 500 yuan", Complaint() with { GoodsValue = 20m }, HandlerLevel.Lower, "OQ-28" },
        { "food poisoning", Complaint() with { Topics = [ComplaintTopic.FoodPoisoning] }, HandlerLevel.StoreManager, "MALL-C-3.5.1b" },
        { "spoiled or expired food", Complaint(MallComplaintType.Expired) with { Topics = [ComplaintTopic.SpoiledOrExpiredFood] }, HandlerLevel.StoreManager, "MALL-C-3.5.1c" },
        { "safety: an accident", Complaint(MallComplaintType.Accident), HandlerLevel.StoreManager, "MALL-C-3.5.1d" },
        { "safety: the surroundings", Complaint(MallComplaintType.Environment), HandlerLevel.StoreManager, "MALL-C-3.5.1d" },
        { "building or facility", Complaint() with { Topics = [ComplaintTopic.BuildingOrFacility] }, HandlerLevel.StoreManager, "MALL-C-3.5.1e" },
        { "forklift injury", Complaint() with { Topics = [ComplaintTopic.ForkliftInjury] }, HandlerLevel.StoreManager, "MALL-C-3.5.1f" },
        { "about a supervisor", Complaint() with { AccusedRank = StaffRank.Supervisor }, HandlerLevel.StoreManager, "MALL-C-3.5.1g" },
        { "about somebody above", Complaint() with { AccusedRank = StaffRank.AboveSupervisor }, HandlerLevel.StoreManager, "MALL-C-3.5.1g" },
        { "about an employee below", Complaint() with { AccusedRank = StaffRank.Employee }, HandlerLevel.Lower, "OQ-28" },
        { "not settled below", Complaint() with { WhyUnsettled = "no agreement" }, HandlerLevel.StoreManager, "MALL-C-3.5.1h" },
        { "the customer insists", Complaint() with { CustomerInsists = true }, HandlerLevel.StoreManager, "MALL-C-3.5.1i" },
        { "return or exchange dispute", Complaint() with { Topics = [ComplaintTopic.ReturnOrExchangeDispute] }, HandlerLevel.CustomerServiceManager, "MALL-C-3.5.2b" },
        { "service", Complaint(MallComplaintType.CashierError), HandlerLevel.CustomerServiceManager, "MALL-C-3.5.2c" },
        { "expired goods that are no food", Complaint(MallComplaintType.Expired), HandlerLevel.Lower, "OQ-28" },
    };

    [Theory]
    [MemberData(nameof(Matters))]
    public void Each_matter_of_the_authority_matrix_goes_to_its_level(string matter, MallComplaint complaint, HandlerLevel level, string clause)
    {
        matter.Should().NotBeEmpty();
        Book.Given(complaint).AsOf(Monday).When(MallComplaints.Handler).ExpectValue(level).ExpectClauses(clause);
    }

    [Theory]
    [InlineData("0", HandlerLevel.Lower, "OQ-28")]
    [InlineData("499.99", HandlerLevel.Lower, "OQ-28")]
    [InlineData("500", HandlerLevel.CustomerServiceManager, "MALL-C-3.5.2a")]
    [InlineData("500.01", HandlerLevel.CustomerServiceManager, "MALL-C-3.5.2a")]
    [InlineData("1999.99", HandlerLevel.CustomerServiceManager, "MALL-C-3.5.2a")]
    [InlineData("2000", HandlerLevel.StoreManager, "OQ-27")]
    [InlineData("2000.01", HandlerLevel.StoreManager, "MALL-C-3.5.1a")]
    public void The_value_of_the_goods_sets_the_level_to_the_cent(string value, HandlerLevel level, string clause) =>
        Book.Given(Complaint() with { GoodsValue = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture) }).AsOf(Monday)
            .When(MallComplaints.Handler).ExpectValue(level).ExpectClauses(clause);

    [Fact]
    public void Expired_food_of_30_yuan_is_the_store_managers() =>
        Book.Given(Complaint(MallComplaintType.Expired) with { GoodsValue = 30m, Topics = [ComplaintTopic.SpoiledOrExpiredFood] }).AsOf(Monday)
            .When(MallComplaints.Handler).ExpectValue(HandlerLevel.StoreManager).ExpectRules("mall.complaint.handler.store-manager-for-bad-food");

    [Fact]
    public void Of_several_levels_the_highest_holds_and_the_others_are_told()
    {
        var decision = Decided(Complaint(MallComplaintType.Quality, MallComplaintType.Attitude) with { GoodsValue = 2000m, CustomerInsists = true }).Handler!;

        decision.Value.Should().Be(HandlerLevel.StoreManager);
        decision.Reasons.Select(reason => reason.Rule).Should().BeEquivalentTo(
            "mall.complaint.handler.store-manager-by-value", "mall.complaint.handler.store-manager-if-customer-insists");
        decision.Surpassed.Select(reason => reason.Rule).Should().BeEquivalentTo(
            "mall.complaint.handler.manager-for-service", "mall.complaint.handler.lower-otherwise");
        Rules.Catalogue.Coverage.Single(covered => covered.Clause.Id == "OQ-31").CarriedBy.Should().Contain("order of mall.complaint.handler");
    }

    [Fact]
    public void Without_a_value_the_topic_alone_decides() =>
        Book.Given(Complaint(MallComplaintType.TooFewServices)).AsOf(Monday).When(MallComplaints.Handler)
            .ExpectValue(HandlerLevel.CustomerServiceManager).ExpectNoClauses("MALL-C-3.5.2a");

    [Fact]
    public void Why_a_complaint_is_not_the_store_managers_is_told_with_the_distance() =>
        Book.Given(Complaint() with { GoodsValue = 1_999.99m }).AsOf(Monday).When(MallComplaints.Handler)
            .ExpectWhyNot("mall.complaint.handler.store-manager-by-value", actual: "1999.99", required: "2000", clause: "MALL-C-3.5.1a");

    [Fact]
    public void A_host_may_move_the_bounds_and_both_bands_follow()
    {
        var scenario = Book.Given(Complaint() with { GoodsValue = 2_500m }).AsOf(Monday).With(MallComplaints.StoreManagerFrom, 3_000m, "OQ-27");

        scenario.When(MallComplaints.Handler).ExpectValue(HandlerLevel.CustomerServiceManager);
    }
}
