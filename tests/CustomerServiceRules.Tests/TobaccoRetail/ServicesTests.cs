using CustomerServiceRules.Modules;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Tests.Tobacco;

public sealed class ServicesTests
{
    // Copied by hand from table 5.1 of the catalogue: layer, Chinese term, and a mark for each of A, B and C.
    private static readonly (string Layer, string Chinese, string Marks)[] Table =
    [
        ("Daily", "货源保障", "Y--"),
        ("Daily", "订单支持", "YYY"),
        ("Daily", "高、中档重点品牌卷烟供应", "Y--"),
        ("Daily", "新品推介", "YY-"),
        ("Daily", "店面卫生整理", "Y--"),
        ("Daily", "店面卫生清扫", "-YY"),
        ("Daily", "烟柜整理", "YYY"),
        ("Daily", "卷烟摆放", "YYY"),
        ("Daily", "送货服务", "YYY"),
        ("Daily", "专职客户经理服务", "YY-"),
        ("Daily", "卷烟政策宣传", "YY-"),
        ("Daily", "健康问候", "Y--"),
        ("Daily", "登门商品咨询服务", "Y--"),
        ("Daily", "商品咨询服务", "-YY"),
        ("Daily", "提供商品目录", "YYY"),
        ("Daily", "法律法规咨询服务", "YYY"),
        ("Special", "每周定时拜访一次", "YY-"),
        ("Special", "每两周拜访一次", "--Y"),
        ("Special", "紧俏货源倾斜", "Y--"),
        ("Special", "生日祝福", "YYY"),
        ("Special", "节日问候", "YYY"),
        ("Special", "烟草联谊会", "Y--"),
        ("Special", "新产品推介会", "Y--"),
        ("Special", "年度诚信奖励", "Y--"),
        ("Extended", "营销知识讲座", "Y--"),
        ("Extended", "经营培训班", "Y--"),
        ("Extended", "理财指导服务", "Y--"),
        ("Extended", "库存优化配置指导", "YY-"),
    ];

    [Theory]
    [InlineData(CustomerTier.A)]
    [InlineData(CustomerTier.B)]
    [InlineData(CustomerTier.C)]
    public void A_tier_receives_the_services_of_the_table_cell_by_cell(CustomerTier tier)
    {
        var granted = Deciding.CustomerOf(tier).Decide(TobaccoRetail.Services).Value
            .Select(service => ($"{service.Layer}", Deciding.Rulebook.Terms.Text(service.Service, Language.Chinese)));

        granted.Should().BeEquivalentTo(Table.Where(row => row.Marks[(int)tier - 1] == 'Y').Select(row => (row.Layer, row.Chinese)));
    }

    [Theory]
    [InlineData(CustomerTier.A, 14, 7, 4)]
    [InlineData(CustomerTier.B, 11, 3, 1)]
    [InlineData(CustomerTier.C, 8, 3, 0)]
    public void A_tier_has_the_check_sums_of_its_layers(CustomerTier tier, int daily, int special, int extended)
    {
        var granted = Deciding.CustomerOf(tier).Decide(TobaccoRetail.Services).Value;

        new[] { ServiceLayer.Daily, ServiceLayer.Special, ServiceLayer.Extended }
            .Select(layer => granted.Count(service => service.Layer == layer)).Should().Equal(daily, special, extended);
    }

    [Theory]
    [InlineData(CustomerTier.A, "TOB-19.A1 TOB-19.A2 TOB-19.A3 TOB-13b.2")]
    [InlineData(CustomerTier.B, "TOB-19.B1 TOB-19.B2 TOB-19.B3 TOB-13b.2")]
    [InlineData(CustomerTier.C, "TOB-19.C1 TOB-19.C2 TOB-13b.3")]
    public void Each_service_rests_on_the_clause_of_its_tier_and_layer(CustomerTier tier, string clauses)
    {
        var decision = Deciding.CustomerOf(tier).Decide(TobaccoRetail.Services);

        decision.Clauses().Where(clause => clause.StartsWith("TOB-19.", StringComparison.Ordinal) || clause.StartsWith("TOB-13b.", StringComparison.Ordinal))
            .Should().BeEquivalentTo(clauses.Split(' '));
        TobaccoRetail.Grants.Entries.Should().OnlyContain(grant =>
            grant.Clauses[0] == $"TOB-19.{grant.Tier}{(int)grant.Layer}", "the citation of a cell is that of its tier and layer");
    }

    [Fact]
    public void With_variants_merged_the_tiers_contain_each_other_and_25_entitlements_remain()
    {
        var (a, b, c) = (Entitlements(CustomerTier.A), Entitlements(CustomerTier.B), Entitlements(CustomerTier.C));

        c.Should().BeSubsetOf(b);
        b.Should().BeSubsetOf(a);
        a.Union(b).Union(c).Should().HaveCount(25);
        TobaccoServices.All.Should().HaveCount(28).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_deltas_between_tiers_are_those_of_the_catalogue()
    {
        var (a, b, c) = (Entitlements(CustomerTier.A), Entitlements(CustomerTier.B), Entitlements(CustomerTier.C));

        a.Except(b).Should().BeEquivalentTo(
            Ids(TobaccoServices.SupplyGuarantee, TobaccoServices.KeyBrandSupply, TobaccoServices.HealthGreeting,
                TobaccoServices.ScarceSupplyPreference, TobaccoServices.TobaccoFellowshipMeeting, TobaccoServices.NewProductLaunchMeeting,
                TobaccoServices.AnnualIntegrityReward, TobaccoServices.MarketingLecture, TobaccoServices.BusinessTrainingClass,
                TobaccoServices.FinancialGuidance));
        b.Except(c).Should().BeEquivalentTo(
            Ids(TobaccoServices.NewProductRecommendation, TobaccoServices.DedicatedCustomerManager, TobaccoServices.PolicyPublicity,
                TobaccoServices.InventoryOptimisationGuidance));
        Granted(CustomerTier.A).Should().Contain(TobaccoServices.OnSiteProductConsultation).And.NotContain(TobaccoServices.ProductConsultation);
        Granted(CustomerTier.B).Should().Contain(TobaccoServices.WeeklyVisit).And.NotContain(TobaccoServices.FortnightlyVisit);
        Granted(CustomerTier.C).Should().Contain(TobaccoServices.FortnightlyVisit).And.NotContain(TobaccoServices.WeeklyVisit);
    }

    [Theory]
    [InlineData(CustomerTier.A)]
    [InlineData(CustomerTier.B)]
    [InlineData(CustomerTier.C)]
    public void Twelve_services_and_three_ways_of_ordering_are_open_to_every_tier(CustomerTier tier)
    {
        var decision = Deciding.CustomerOf(tier).Decide(TobaccoRetail.ServicesForAll);

        decision.Value.Select(service => Deciding.Rulebook.Terms.Text(service.Service, Language.Chinese)).Should().BeEquivalentTo(
            "入网服务", "拜访服务", "订货服务", "货源供应服务", "送货服务", "电子结算", "投诉服务", "经营指导服务", "信息支持服务", "品牌培育服务",
            "客户培训服务", "爱心帮扶服务", "电话订货", "网上订货（电脑）", "网上订货（手机短信）");
        decision.Value.GroupBy(service => service.Category).ToDictionary(group => group.Key, group => group.Count()).Should().Equal(
            new Dictionary<ServiceCategory, int> { [ServiceCategory.Basic] = 7 + 3, [ServiceCategory.Marketing] = 3, [ServiceCategory.ValueAdded] = 2 });
        decision.Clauses().Should().Contain(["TOB-3", "TOB-4", "TOB-5", "TOB-14.1"]);
    }

    [Theory]
    [InlineData(CustomerTier.A, ServiceBundle.Family)]
    [InlineData(CustomerTier.B, ServiceBundle.Sincere)]
    [InlineData(CustomerTier.C, ServiceBundle.Warm)]
    public void Each_tier_has_the_service_of_its_name(CustomerTier tier, ServiceBundle bundle) => tier.Bundle().Should().Be(bundle);

    [Theory]
    [InlineData(CustomerTier.A, "P1W fixed", "TOB-13b.2")]
    [InlineData(CustomerTier.B, "P1W fixed", "TOB-13b.2")]
    [InlineData(CustomerTier.C, "P2W", "TOB-13b.3")]
    public void A_and_B_are_visited_weekly_at_a_fixed_time_and_C_every_two_weeks(CustomerTier tier, string cadence, string clause)
    {
        var decision = Deciding.CustomerOf(tier).Decide(TobaccoRetail.Cadence);

        decision.Values.Should().Equal(cadence);
        decision.Reasons.Single().Clauses.Should().Equal(clause);
    }

    [Fact]
    public void A_vendor_extends_the_table_by_a_service_of_its_own()
    {
        var rulebook = Rulebook.Compose(new TobaccoRetailModule(), new ExtraService());
        var granted = rulebook.Decide(TobaccoRetail.Services, TobaccoRetail.FactsOf(Deciding.CustomerOf(CustomerTier.C)), Deciding.Run).Value;

        granted.Should().HaveCount(12).And.Contain(new GrantedService("acme.service.newspaper", ServiceLayer.Daily));
    }

    private static IEnumerable<Service> Granted(CustomerTier tier) =>
        TobaccoRetail.Grants.Entries.Where(grant => grant.Tier == tier).Select(grant => grant.Service);

    private static string[] Entitlements(CustomerTier tier) => [.. Granted(tier).Select(service => service.Entitlement)];

    private static IEnumerable<string> Ids(params Service[] services) => services.Select(service => service.Id);

    private sealed class ExtraService : ProcedureModule
    {
        public override ModuleIdentity Identity { get; } = new("Acme", "1.0.0", "acme");

        public override void Describe(ModuleBuilder contents) => contents.Extend(
            TobaccoRetail.Grants,
            new ServiceGrant(CustomerTier.C, new Service("acme.service.newspaper", ServiceLayer.Daily, new LocalizedText("Newspaper", "报纸")), "TOB-19.C1"));
    }
}
