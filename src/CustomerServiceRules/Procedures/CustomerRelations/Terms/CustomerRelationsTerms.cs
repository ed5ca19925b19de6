using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.CustomerRelations;

/// <summary>What a person reads of this procedure, in English and Chinese.</summary>
internal static class CustomerRelationsTerms
{
    public const string RelationFact = "rel.fact.customer-relation";
    public const string KindFigure = "rel.figure.kind";
    public const string PurchasesFigure = "rel.figure.purchases";
    public const string CreditFigure = "rel.figure.credit";

    public static IEnumerable<Term> All =>
    [
        new(RelationFact, "Customer's relation", "客户关系"),
        new(KindFigure, "Kind of customer", "客户类别"),
        new(PurchasesFigure, "Purchases so far", "累计购买次数"),
        new(CreditFigure, "Credit", "信用状况"),
        new(CustomerRelations.FollowUpDuty, "Follow-up of an old customer", "老客户回访"),
        new(CustomerRelations.TourDuty, "Tour of a customer", "客户巡访"),
        new(RelationFollowUpLifecycle.MeasureClock, "Measure taken", "采取相应措施"),
        new(RelationFollowUpLifecycle.CardClock, "Card up to date", "更新客户关系卡"),
        Named(RelationKind.Direct, "Direct customer", "直接客户"),
        Named(RelationKind.Indirect, "Indirect customer", "间接客户"),
        Named(RelationKind.Potential, "Possible customer", "潜在客户"),
        Named(PreferenceKind.SimplifiedFlow, "Simplified flow of service", "简化服务流程"),
        Named(PreferenceKind.NextPurchaseDiscount, "Discount at the next purchase", "下一次购买折扣"),
        Named(PreferenceKind.ReturnCustomerReward, "Reward for coming back", "回头客奖励"),
        Named(PreferenceKind.Gifts, "Gifts", "礼物赠送"),
        Named(PreferenceKind.GoodCredit, "Preference for good credit", "信用优惠"),
        Named(RelationCardKind.Ordinary, "Relation card", "客户关系卡"),
        Named(RelationCardKind.Key, "Card of a key customer", "重点客户资料卡"),
    ];

    /// <summary>The ID for a preference: <c>rel.preference-kind.gifts</c>.</summary>
    public static string Of(PreferenceKind kind) => EnumTerms.Id("rel", kind);

    private static Term Named<TEnum>(TEnum value, string english, string chinese)
        where TEnum : struct, Enum => new(EnumTerms.Id("rel", value), english, chinese);
}
