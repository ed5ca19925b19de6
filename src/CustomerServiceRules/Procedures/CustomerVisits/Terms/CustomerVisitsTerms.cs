using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.CustomerVisits;

/// <summary>What a person reads of this procedure, in English and Chinese.</summary>
internal static class CustomerVisitsTerms
{
    public static IEnumerable<Term> All =>
    [
        new(CustomerVisitLifecycle.FollowUpClock, "What the visit left is done", "拜访跟进事项办结"),
        Named(VisitTool.CompanyMaterial, "Material on the company", "企业宣传资料"),
        Named(VisitTool.BusinessCard, "Business card", "个人名片"),
        Named(VisitTool.Notebook, "Notebook", "笔记本"),
        Named(VisitTool.Pen, "Pen", "笔"),
        Named(VisitTool.CustomerInformationList, "List of customer information", "客户信息一览表"),
        Named(VisitTool.PromotionalItems, "Promotional items", "宣传品"),
        Named(VisitTool.Gifts, "Gifts", "馈赠礼品"),
        Named(VisitRoute.AtTheCustomer, "At the customer's place", "上门拜访"),
        Named(VisitRoute.LocalAssociation, "Through the local association", "地方协会"),
        Named(VisitRoute.TradeFair, "At a fair", "展销会"),
        Named(VisitRoute.MeetingWithLeader, "Meeting with a leader", "与客户重要领导人见面"),
    ];

    private static Term Named<TEnum>(TEnum value, string english, string chinese)
        where TEnum : struct, Enum => new(EnumTerms.Id("vis", value), english, chinese);
}
