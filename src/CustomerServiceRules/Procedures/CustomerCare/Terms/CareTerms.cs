using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>What a person reads of this procedure, in English and Chinese.</summary>
internal static partial class CareTerms
{
    public const string FileFact = "care.fact.file";
    public const string MessageFact = "care.fact.message";
    public const string HotlineFact = "care.fact.hotline";
    public const string NumberFact = "care.fact.hotline-number";
    public const string ProjectFigure = "care.figure.project";
    public const string VisitedFigure = "care.figure.first-visit";
    public const string SubscribedFigure = "care.figure.subscribed";
    public const string SignedFigure = "care.figure.signed";
    public const string MovedInFigure = "care.figure.moved-in";
    public const string GaveUpFigure = "care.figure.gave-up";
    public const string PlannedFigure = "care.figure.planned-move-in";
    public const string ConsentFigure = "care.figure.consent";
    public const string RecipientFigure = "care.figure.recipient";
    public const string ApprovedFigure = "care.figure.approved";
    public const string SmsInMonthFigure = "care.figure.sms-in-month";
    public const string KeeperFigure = "care.figure.keeper";
    public const string PersonFigure = "care.figure.person";

    public static IEnumerable<Term> All => [.. Values, .. Contacts, .. Facts];

    /// <summary>The ID for a member of one of the procedure's enumerations: <c>care.message-route.sms</c>.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => EnumTerms.Id("care", value);

    private static Term[] Contacts =>
    [
        new(CareContacts.FirstCall, "Call about the first impression", "第一印象回访"),
        new(CareContacts.Thanks, "Thank-you message", "致谢短信"),
        new(CareContacts.WelcomeCall, "Call after signing", "签约后电话回访"),
        new(CareContacts.HotlineMessage, "Hotline made known by message", "短信公布服务专线"),
        new(CareContacts.Call, "Call of the ambassador", "客服大使电话沟通"),
        new(CareContacts.Message, "Message of the month", "每月信息送达"),
        new(CareContacts.Progress, "Message on progress", "工程进度短信"),
        new(CareContacts.Preview, "Content before moving in", "入伙前体验内容"),
        new(CareJourneyLifecycle.FirstCallClock, "First call made", "首次回访"),
        new(CareJourneyLifecycle.ThanksClock, "Buyer thanked", "致谢"),
        new(CareJourneyLifecycle.WelcomeClock, "Hotline made known", "公布热线"),
        new(CustomerOpinionLifecycle.CompletionClock, "Replied to and processed", "回复及处理完成"),
    ];

    private static Term[] Facts =>
    [
        new(FileFact, "File of a buyer", "客户档案"),
        new(MessageFact, "Message", "信息"),
        new(HotlineFact, "Hotline of a project", "项目客服热线"),
        new(NumberFact, "Number of a hotline", "热线号码"),
        new(ProjectFigure, "Project", "项目"),
        new(VisitedFigure, "First visit", "首次来访"),
        new(SubscribedFigure, "Subscribed", "认购"),
        new(SignedFigure, "Signed", "签约"),
        new(MovedInFigure, "Moved in", "入伙"),
        new(GaveUpFigure, "Gave up", "放弃"),
        new(PlannedFigure, "Planned to move in", "计划入伙日"),
        new(ConsentFigure, "Consent to messages", "是否同意接收短信"),
        new(RecipientFigure, "To the number", "接收号码"),
        new(ApprovedFigure, "Approved by the customer-service centre", "客服中心审定"),
        new(SmsInMonthFigure, "SMS in the month before it", "本月已发短信"),
        new(KeeperFigure, "Run by", "管理人"),
        new(PersonFigure, "Person", "专人"),
    ];
}
