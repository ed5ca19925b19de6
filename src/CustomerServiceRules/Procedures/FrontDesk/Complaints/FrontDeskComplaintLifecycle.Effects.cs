using CustomerServiceRules.Complaints;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.FrontDesk;

// What the host is ordered to do: to tell somebody something.
public sealed partial class FrontDeskComplaintLifecycle
{
    private static readonly Effect<FrontDeskComplaint> AskForSolution = new(
        "frd.complaint.ask-for-solution",
        new LocalizedText("ask the department concerned, else the superior, for a solution", "及时向相关部门或上级领导咨询"),
        step => new Notice(step.Case.Department ?? FrontDeskRoles.Superior.Id, step.Case.Id.Value, step.Case.CannotBeAnswered!),
        "FRD-4.2", FrontDeskDocument.AskingHigher)
    {
        Clock = FeedbackClock,
    };

    private static readonly Effect<FrontDeskComplaint> TellSolution = new(
        "frd.complaint.tell-solution",
        new LocalizedText("tell the customer the solution", "及时向客户反馈解决方案"),
        step => new Notice(Customer(step), step.Case.Id.Value, step.Case.Solution!),
        "FRD-4.4", "FRD-2.4")
    {
        Clock = FeedbackClock,
    };

    private static readonly Effect<FrontDeskComplaint> TellProgress = new(
        "frd.complaint.tell-progress",
        new LocalizedText("tell the customer how it goes", "向客户反馈处理进展"),
        step => new Notice(Customer(step), step.Case.Id.Value, step.Case.Progress!),
        "FRD-4.4", FrontDeskDocument.Following);

    private static readonly Effect<FrontDeskComplaint> PassOn = new(
        "frd.complaint.pass-on",
        new LocalizedText("hand the complaint to the organisation that owns it", "将投诉移交主管单位"),
        step => new Notice(step.Case.OwningOrganisation!, step.Case.Id.Value, step.Case.Content),
        FrontDeskDocument.HandingOver);

    private static string Customer(Step<FrontDeskComplaint> step) => step.Case.Complainant.Contact ?? FrontDeskRoles.Customer.Id;
}
