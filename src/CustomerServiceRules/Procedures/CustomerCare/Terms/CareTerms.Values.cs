using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.CustomerCare;

// The members of enumerations.
internal static partial class CareTerms
{
    private static Term[] Values =>
    [
        Named(MessageRoute.Email, "by e-mail", "电子邮件"),
        Named(MessageRoute.Sms, "by SMS", "短信"),
        Named(MessageRoute.Withheld, "not sent", "不发送"),
        Named(HotlineKeeper.PropertyCompany, "property company", "物业公司"),
        Named(HotlineKeeper.Ambassador, "customer-service ambassador", "客服大使"),
        Named(ConsentState.NotAsked, "not asked", "未征询"),
        Named(ConsentState.Given, "given", "同意"),
        Named(ConsentState.Refused, "refused", "不同意"),
        Named(ConsentState.Withdrawn, "withdrawn", "已撤回"),
        Named(CarePhase.PreSale, "before the sale", "售前"),
        Named(CarePhase.InSale, "in the sale", "售中"),
        Named(CarePhase.AfterMoveIn, "after moving in", "入住后"),
        Named(CarePhase.GivenUp, "given up", "已放弃"),
        Named(CareStage.FirstVisit, "first visit", "首次来访"),
        Named(CareStage.Subscribed, "subscribed", "已认购"),
        Named(CareStage.Signed, "signed", "已签约"),
        Named(CareStage.PreMoveIn, "before moving in", "入伙前"),
        Named(CareStage.MovedIn, "moved in", "已入住"),
        Named(OpinionKind.Message, "message", "信息"),
        Named(OpinionKind.Enquiry, "enquiry", "咨询"),
        Named(OpinionKind.Opinion, "opinion", "意见"),
        Named(OpinionKind.Suggestion, "suggestion", "建议"),
        Named(CareMessageKind.Thanks, "thanks", "致谢短信"),
        Named(CareMessageKind.Hotline, "hotline", "服务专线"),
        Named(CareMessageKind.Birthday, "birthday wishes", "生日信息"),
        Named(CareMessageKind.ProjectEvent, "event of the project", "项目活动"),
        Named(CareMessageKind.Surroundings, "change of the surroundings", "周边变化"),
        Named(CareMessageKind.Progress, "progress of the building", "工程进度"),
        Named(CareMessageKind.ClubInvitation, "invitation of the owners' club", "招商会活动邀请"),
        Named(CareMessageKind.Service, "service message", "服务短信"),
        Named(CareMessageKind.FamilyLetter, "electronic family letter", "绿色家书"),
        Named(CareMessageKind.WaterTest, "record of the water test", "试水记录"),
        Named(CareMessageKind.Safety, "safety warning", "安全提示"),
        Named(CareMessageKind.PrintedLetter, "project letter on paper", "项目家书"),
    ];

    private static Term Named<TEnum>(TEnum value, string english, string chinese)
        where TEnum : struct, Enum => new(Of(value), english, chinese);
}
