using CustomerServiceRules.Complaints;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.StoreService;

// What the host is ordered to do: to tell somebody something.
public sealed partial class StoreComplaintLifecycle
{
    private static readonly Effect<StoreComplaint> AskDepartments = Order(
        "scs.complaint.ask-departments",
        new LocalizedText("ask the departments concerned whether it is true and what caused it", "向相关部门或人员了解情况"),
        _ => StoreRoles.Departments.Id,
        step => $"whether it is true, and what caused it: {step.Case.Content}",
        clock: null,
        "SCS-3.4.2");

    private static readonly Effect<StoreComplaint> NotifyAssignee = Order(
        "scs.complaint.notify-assignee",
        new LocalizedText("tell whoever handles it from now on", "通知处理人"),
        OfHandler,
        step => $"handle it: {step.Case.Content}",
        StoreComplaintClocks.Resolve,
        "SCS-2.2.1", StoreDocument.Assignment);

    private static readonly Effect<StoreComplaint> TellProgress = Order(
        "scs.complaint.tell-progress",
        new LocalizedText("tell the customer how things stand", "向客户反馈处理进度"),
        OfCustomer,
        step => step.Case.Progress!,
        clock: null,
        "SCS-3.4.4b", StoreDocument.FirstFeedbackLeftOpen);

    private static readonly Effect<StoreComplaint> AskAwaited = Order(
        "scs.complaint.ask-awaited",
        new LocalizedText("ask for what is awaited", "催办等待事项"),
        step => step.Case.Awaited!.From,
        step => $"{step.Case.Awaited!.Thing}",
        clock: null,
        StoreDocument.OnHold);

    private static readonly Effect<StoreComplaint> TellSolution = Order(
        "scs.complaint.tell-solution",
        new LocalizedText("tell the customer the solution and talk it over", "将解决方案反馈给客户并协商"),
        OfCustomer,
        step => NextSolution(step)!.Round.Proposal,
        StoreComplaintClocks.FirstFeedback,
        "SCS-3.4.4a");

    private static readonly Effect<StoreComplaint> CarryOut = Order(
        "scs.complaint.carry-out",
        new LocalizedText("have the agreed solution carried out and followed", "按客户认可的方案处理并跟踪进度"),
        OfHandler,
        step => OpenSolution(step)!.Round.Proposal,
        StoreComplaintClocks.Resolve,
        "SCS-3.4.4b");

    private static readonly Effect<StoreComplaint> TellResult = Order(
        "scs.complaint.tell-result",
        new LocalizedText("tell the customer the result", "向客户反馈处理结果"),
        OfCustomer,
        step => Now(step)!.Result!,
        StoreComplaintClocks.Resolve,
        "SCS-3.4.4b", "SCS-7.2.2");

    private static readonly Effect<StoreComplaint> Review = Order(
        "scs.complaint.review",
        new LocalizedText("have the complaint reviewed for its root and a measure", "安排总结改进"),
        OfHandler,
        _ => "its root cause, and what keeps it from coming back",
        clock: null,
        "SCS-3.4.5", "SCS-7.2.2");

    private static readonly Effect<StoreComplaint> TellExplanation = Order(
        "scs.complaint.tell-explanation",
        new LocalizedText("tell the customer why the complaint was found untrue", "向客户说明核实情况"),
        OfCustomer,
        step => Now(step)!.Explanation!,
        StoreComplaintClocks.FirstFeedback,
        StoreDocument.Untrue);

    private static Effect<StoreComplaint> Order(
        string id, LocalizedText sentence, Func<Step<StoreComplaint>, string> to, Func<Step<StoreComplaint>, string> about, string? clock, params string[] clauses) =>
        new(id, sentence, step => new Notice(to(step), step.Case.Id.Value, about(step)), clauses)
        {
            Clock = clock,
        };

    private static string OfCustomer(Step<StoreComplaint> step) => step.Case.Complainant.Contact ?? StoreRoles.Customer.Id;

    private static string OfHandler(Step<StoreComplaint> step) =>
        step.Case.Assignee ?? (step.Case.Handler == StoreHandler.Supervisor ? StoreRoles.Supervisor : StoreRoles.Staff).Id;
}
