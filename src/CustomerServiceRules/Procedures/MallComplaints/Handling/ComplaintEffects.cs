using CustomerServiceRules.Complaints;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>What handling a complaint in a mall orders from the host.</summary>
internal static class ComplaintEffects
{
    public static readonly Effect<MallComplaint> ThankCustomer = Tell(
        "mall.complaint.thank-customer",
        new LocalizedText("thank the customer for pointing it out", "感谢顾客所反映的问题"),
        complaint => "Thank you for pointing this out; we take it up: " + complaint.Content,
        null,
        "MALL-C-2", "MALL-C-3.1");

    public static readonly Effect<MallComplaint> AssignHandler = new(
        "mall.complaint.assign-handler",
        new LocalizedText("give it to the level that must handle it, with the reason", "按权限指派处理人并说明理由"),
        step => new HandlerAssignment(step.Case.Id.Value, step.Case.Handler!.Value, ReasonOf(step.Case)),
        "MALL-C-3.5.1a", "MALL-C-3.5.2a", "OQ-31")
    {
        Clock = MallComplaintLifecycle.SolveClock,
    };

    public static readonly Effect<MallComplaint> RemindOfConduct = new(
        "mall.complaint.remind-of-conduct",
        new LocalizedText("remind the handler how to meet the customer", "提醒处理人以礼待客"),
        step => new Notice("the handler", step.Case.Id.Value, "Stay calm and with the matter, take the customer's position, never quarrel."),
        "MALL-C-0", "MALL-C-2", "MALL-C-3.1");

    public static readonly Effect<MallComplaint> GiveToStoreManagerUnsettled = ToStoreManager(
        "mall.complaint.give-to-store-manager-unsettled", complaint => complaint.WhyUnsettled!, "MALL-C-3.5.1h");

    public static readonly Effect<MallComplaint> GiveToStoreManagerAsWished = ToStoreManager(
        "mall.complaint.give-to-store-manager-as-wished", _ => "the customer insists on the store manager", "MALL-C-3.5.1i");

    public static readonly Effect<MallComplaint> TellSolution = Tell(
        "mall.complaint.tell-solution",
        new LocalizedText("tell the customer the solution", "答复顾客解决方案"),
        complaint => complaint.Investigation!.Solution!,
        MallComplaintLifecycle.AnswerClock,
        "MALL-C-2", "MALL-C-3.2");

    public static readonly Effect<MallComplaint> TellResult = Tell(
        "mall.complaint.tell-result",
        new LocalizedText("tell the customer that the solution is carried out", "告知顾客处理结果"),
        complaint => "Carried out: " + complaint.Investigation!.Solution,
        null,
        "MALL-C-3.2", "MALL-C-2");

    public static readonly Effect<MallComplaint> OpenMatterOfIgnoring = new(
        "mall.complaint.open-matter-of-ignoring",
        new LocalizedText("open a matter about who ignored it", "对置之不顾的员工立案"),
        step => new MatterOpening(step.Case.Id.Value, step.Case.IgnoredBy!, FindingKind.IgnoredComplaint),
        "MALL-C-3.3a", "MALL-C-3.3b", "MALL-C-3.3c");

    public static readonly Effect<MallComplaint> OpenMatterOfComplaint = new(
        "mall.complaint.open-matter-of-complaint",
        new LocalizedText("open a matter about the employee complained about, if the complaint is true", "投诉属实的，对被投诉员工立案"),
        step => step.Case is { Investigation.IsTrue: true, AccusedEmployee: { } employee }
            ? new MatterOpening(step.Case.Id.Value, employee, FindingKind.ComplainedAbout)
            : null,
        "MALL-C-3.4");

    private static Effect<MallComplaint> Tell(string id, LocalizedText sentence, Func<MallComplaint, string> what, string? clock, params string[] clauses) => new(
        id,
        sentence,
        step => new Notice(AddressOf(step.Case.Complainant), step.Case.Id.Value, what(step.Case)),
        clauses)
    {
        Clock = clock,
    };

    private static Effect<MallComplaint> ToStoreManager(string id, Func<MallComplaint, string> why, string clause) => new(
        id,
        new LocalizedText("give it to the store manager, with the reason", "交店长处理并说明理由"),
        step => new HandlerAssignment(step.Case.Id.Value, HandlerLevel.StoreManager, why(step.Case)),
        clause,
        MallDocuments.EscalationLeftOpen)
    {
        Clock = MallComplaintLifecycle.SolveClock,
    };

    private static string AddressOf(Complainant who) => who.Contact ?? (who.Customer == default ? "the customer" : who.Customer.Value);

    private static string ReasonOf(MallComplaint complaint) => string.Join(
        "; ", complaint.Handler!.Reasons.Select(reason => $"{reason.Rule} ({string.Join(", ", reason.AllClauses())})"));
}
