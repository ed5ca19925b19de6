using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using State = CustomerServiceRules.Procedures.CustomerCare.CustomerOpinionState;
using Trigger = CustomerServiceRules.Procedures.CustomerCare.CustomerOpinionTrigger;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>
/// How a message, enquiry, opinion or suggestion moves from a hotline to its end: by the form, replied to and processed within
/// one limit, in whichever order; or, where the ambassador runs the hotline and nothing has to be solved, answered at once.
/// </summary>
public sealed partial class CustomerOpinionLifecycle : LifecycleDefinition<CustomerOpinion, CustomerOpinionState, CustomerOpinionTrigger>
{
    /// <summary>The ID of the clock that runs from receipt until both, reply and processing, are done.</summary>
    public const string CompletionClock = "care.opinion.complete";

    internal CustomerOpinionLifecycle()
    {
    }

    /// <inheritdoc/>
    public override string Id => "care.opinion";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override LocalizedText Title { get; } = new("Opinion by a project's hotline", "客户意见处理");

    /// <inheritdoc/>
    protected override void Define(LifecycleBuilder<CustomerOpinion, CustomerOpinionState, CustomerOpinionTrigger> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        Name(define);
        Role[] keepers = [CareRoles.HotlinePerson, CareRoles.Ambassador];
        var record = define.Trigger(Trigger.Record, new LocalizedText("put on the form", "填写客户意见处理表"), keepers, "CARE-1.4b", "CARE-2.3c");
        var answer = define.Trigger(
            Trigger.AnswerAtOnce, new LocalizedText("answer without the form", "直接答复"), [CareRoles.Ambassador], "CARE-1.4c", CareDocument.OtherProjects);
        var reply = define.Trigger(Trigger.Reply, new LocalizedText("reply", "回复客户"), keepers, "CARE-1.4b", "CARE-2.3c");
        var process = define.Trigger(Trigger.Process, new LocalizedText("have it processed", "处理完成"), keepers, "CARE-1.4b", "CARE-2.3c");
        var close = define.Trigger(Trigger.Close, new LocalizedText("file the form", "关闭"), keepers, "CARE-1.4b", "CARE-2.3c");

        define.Configure(State.Received)
            .PermitIf(record, State.Recorded, IsAtItsHotline, HasForm)
            .PermitIf(answer, State.Closed, IsAtItsHotline, NeedsNoForm, HasReply);
        define.Configure(State.Recorded)
            .PermitIf(reply, State.Replied, IsAtItsHotline, HasReply)
            .PermitIf(process, State.Processed, IsAtItsHotline, HasResult);
        define.Configure(State.Replied)
            .OnEntry(TellReply)
            .PermitIf(process, State.Completed, IsAtItsHotline, HasResult);
        define.Configure(State.Processed)
            .PermitIf(reply, State.Completed, IsAtItsHotline, HasReply);
        define.Configure(State.Completed)
            .OnEntryFrom(reply, TellReply)
            .PermitIf(close, State.Closed, IsAtItsHotline);
        define.Configure(State.Closed)
            .OnEntryFrom(answer, TellReply);

        define.Clock(
                CompletionClock,
                new LocalizedText("reply and have it processed", "回复及处理完成"),
                "CARE-1.4b", "CARE-2.3c", CareDocument.OtherProjects, CareDocument.Counting)
            .Starts()
            .StopsIn(State.Completed)
            .StopsIn(State.Closed)
            .Within(opinion => opinion.Keeper == HotlineKeeper.Ambassador ? CustomerCare.MatterWithin : CustomerCare.OpinionWithin, CustomerCare.OpinionWithin, CustomerCare.MatterWithin);
    }

    private static void Name(LifecycleBuilder<CustomerOpinion, CustomerOpinionState, CustomerOpinionTrigger> define) => define
        .State(State.Received, new LocalizedText("received", "已收到"), "CARE-1.4b")
        .State(State.Recorded, new LocalizedText("on the form", "已登记意见处理表"), "CARE-1.4b", "CARE-2.3c")
        .State(State.Replied, new LocalizedText("replied to", "已回复，待处理"), "CARE-1.4b")
        .State(State.Processed, new LocalizedText("processed", "已处理，待回复"), "CARE-1.4b")
        .State(State.Completed, new LocalizedText("replied to and processed", "回复及处理完成"), "CARE-1.4b")
        .State(State.Closed, new LocalizedText("closed", "已关闭"), "CARE-1.4b", CareDocument.OtherProjects)
        .Initial(State.Received)
        .Final(State.Closed);
}
