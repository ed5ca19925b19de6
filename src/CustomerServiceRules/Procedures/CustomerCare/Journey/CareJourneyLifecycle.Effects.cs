using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.CustomerCare;

// What the host is ordered to have done.
public sealed partial class CareJourneyLifecycle
{
    private static readonly Effect<CareJourneyCase> FileFirstCall = Order(
        "care.journey.file-first-call", new LocalizedText("have the call put on the buyer's record", "归档首次回访记录"), CareTask.FileRecord, CareRoles.CallbackSpecialist, null, "CARE-1.1");

    private static readonly Effect<CareJourneyCase> FileThanks = Order(
        "care.journey.file-thanks", new LocalizedText("have the thank-you message put on the buyer's record", "归档致谢短信记录"), CareTask.FileRecord, CareRoles.CallbackSpecialist, null, "CARE-1.2");

    private static readonly Effect<CareJourneyCase> OrderExport = Order(
        "care.journey.order-export", new LocalizedText("have the buyer's data exported", "由合同部导出客户信息"), CareTask.Export, CareRoles.ContractDepartment, ThanksClock, "CARE-1.2", CareDocument.ExportAndMessage);

    private static readonly Effect<CareJourneyCase> OrderThanks = new(
        "care.journey.order-thanks",
        new LocalizedText("have a buyer who has not objected thanked and reminded of the signing", "向未拒收短信的客户发出致谢短信并提醒签约时间"),
        step => step.Case.File.ObjectsAt(step.AsOf)
            ? null
            : new CareOrder(CareTask.Thank, step.Case.File.Subject, CareRoles.CallbackSpecialist.Id, step.Case.File.PlannedSigning is { } day ? FormattableString.Invariant($"signing is planned for {day:yyyy-MM-dd}") : null),
        "CARE-1.2", "CARE-2.1", CareDocument.ThanksBeforeConsent)
    {
        Clock = ThanksClock,
    };

    private static readonly Effect<CareJourneyCase> OrderWelcomeCall = Order(
        "care.journey.order-welcome-call", new LocalizedText("have the buyer called and told the hotline", "由客服大使电话回访并公布热线"), CareTask.WelcomeCall, CareRoles.Ambassador, WelcomeClock, "CARE-1.3");

    private static readonly Effect<CareJourneyCase> OrderHotlineMessage = new(
        "care.journey.order-hotline-message",
        new LocalizedText("have the hotline made known by message to a buyer who consents", "向同意接收短信的客户短信公布热线"),
        step => step.Case.File.ConsentAt(step.AsOf) == ConsentState.Given ? new CareOrder(CareTask.HotlineMessage, step.Case.File.Subject, CareRoles.Ambassador.Id) : null,
        "CARE-1.3", "CARE-2.1", CareDocument.DutiesWithoutConsent)
    {
        Clock = WelcomeClock,
    };

    private static readonly Effect<CareJourneyCase> OrderMonthlyContacts = Order(
        "care.journey.order-monthly-contacts", new LocalizedText("have the calls and messages of each month kept to", "落实每月电话沟通及信息送达"), CareTask.MonthlyContacts, CareRoles.Ambassador, null, "CARE-2.3a", "CARE-2.3b", "CARE-2.4");

    private static readonly Effect<CareJourneyCase> OrderPreview = Order(
        "care.journey.order-preview", new LocalizedText("have content published each month by plan", "按计划每月发布模拟体验内容"), CareTask.PublishPreview, CareRoles.Developer, null, "CARE-3.1");

    private static readonly Effect<CareJourneyCase> OrderInspections = Order(
        "care.journey.order-inspections", new LocalizedText("have the inspections published on the website", "设立专栏公布巡检记录"), CareTask.PublishInspections, CareRoles.Developer, null, "CARE-3.0");

    private static readonly Effect<CareJourneyCase> OrderConsultation = Order(
        "care.journey.order-consultation", new LocalizedText("open the channel by which buyers ask", "启动客户咨询渠道"), CareTask.OpenConsultation, CareRoles.Ambassador, null, "CARE-3.0", "CARE-0.5");

    private static readonly Effect<CareJourneyCase> OrderTouch = Order(
        "care.journey.order-touch", new LocalizedText("have the butler keep in touch", "由管家保持沟通渠道"), CareTask.KeepInTouch, CareRoles.Butler, null, "CARE-0.6");

    private static Effect<CareJourneyCase> Order(string id, LocalizedText sentence, CareTask task, Role to, string? clock, params string[] clauses) =>
        new(id, sentence, step => new CareOrder(task, step.Case.File.Subject, to.Id), clauses)
        {
            Clock = clock,
        };
}
