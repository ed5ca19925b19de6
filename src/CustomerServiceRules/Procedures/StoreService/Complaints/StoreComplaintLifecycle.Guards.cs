using System.Globalization;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.StoreService;

// What has to be there before a complaint moves on. After a reopening it has to be there anew.
public sealed partial class StoreComplaintLifecycle
{
    /// <summary>The customer can be reached; what the complaint is about is known of every complaint.</summary>
    public static readonly Guard<StoreComplaint> HasContact = new(
        "scs.complaint.has-contact",
        new LocalizedText("the record holds what the complaint is about and how the customer can be reached", "已记录投诉内容、客户联系方式"),
        step => StepText.IsSaid(step.Case.Complainant.Contact),
        "SCS-3.4.1")
    {
        Actual = _ => "no contact",
    };

    /// <summary>Somebody is named.</summary>
    public static readonly Guard<StoreComplaint> HasAssignee = new(
        "scs.complaint.has-assignee",
        new LocalizedText("somebody is named who handles it", "已指定处理人"),
        step => StepText.IsSaid(step.Case.Assignee),
        "SCS-2.2.1", StoreDocument.Assignment);

    /// <summary>There is something to tell.</summary>
    public static readonly Guard<StoreComplaint> HasProgressToTell = new(
        "scs.complaint.has-progress-to-tell",
        new LocalizedText("there is something to tell and the customer can be reached", "有可反馈的进度且可联系到客户"),
        step => StepText.IsSaid(step.Case.Progress) && StepText.IsSaid(step.Case.Complainant.Contact),
        "SCS-3.4.4b");

    /// <summary>The departments or persons concerned have been asked.</summary>
    public static readonly Guard<StoreComplaint> DepartmentsAreAsked = new(
        "scs.complaint.departments-are-asked",
        new LocalizedText("the departments or persons concerned have been asked", "已与相关部门或人员沟通了解情况"),
        step => Now(step)?.Asked.Any(StepText.IsSaid) ?? false,
        "SCS-3.4.2");

    /// <summary>What was complained of is true.</summary>
    public static readonly Guard<StoreComplaint> IsTrue = new(
        "scs.complaint.is-true",
        new LocalizedText("what was complained of is true", "投诉问题属实"),
        step => Now(step)?.Finding.IsTrue == true,
        "SCS-3.4.2")
    {
        Actual = Truth,
    };

    /// <summary>What was complained of is not true; while nobody knows, neither this nor <see cref="IsTrue"/> holds.</summary>
    public static readonly Guard<StoreComplaint> IsUntrue = new(
        "scs.complaint.is-untrue",
        new LocalizedText("what was complained of is not true", "投诉问题不属实"),
        step => Now(step)?.Finding.IsTrue == false,
        "SCS-3.4.2", StoreDocument.Untrue)
    {
        Actual = Truth,
    };

    /// <summary>The cause is known.</summary>
    public static readonly Guard<StoreComplaint> HasCause = new(
        "scs.complaint.has-cause",
        new LocalizedText("its cause is known", "已查明原因"),
        step => StepText.IsSaid(Now(step)?.Finding.Cause),
        "SCS-3.4.2");

    /// <summary>There is an explanation for the customer.</summary>
    public static readonly Guard<StoreComplaint> HasExplanation = new(
        "scs.complaint.has-explanation",
        new LocalizedText("there is an explanation for the customer, who can be reached", "已形成对客户的说明且可联系到客户"),
        step => StepText.IsSaid(Now(step)?.Explanation) && StepText.IsSaid(step.Case.Complainant.Contact),
        StoreDocument.Untrue);

    /// <summary>The next solution meets the three criteria.</summary>
    public static readonly Guard<StoreComplaint> SolutionPasses = new(
        "scs.complaint.solution-passes",
        new LocalizedText("there is a further solution and it was decided that it heeds the customer's interest, can be carried out and comes in time", "解决方案充分考虑客户利益，具有可操作性和时效性"),
        step => NextSolution(step) is { Passes: true } solution && solution.Judgement.Complaint == step.Case.Id,
        "SCS-3.4.3", StoreDocument.InTime)
    {
        Actual = step => NextSolution(step) switch
        {
            null => "no further solution",
            { Verdict: null } => "a solution that nobody has judged",
            { } solution when solution.Judgement.Complaint != step.Case.Id => $"a solution for {solution.Judgement.Complaint}",
            { Verdict: { IsDecided: true } verdict } solution when verdict.Subject == solution.Judgement.Subject => $"a solution that {verdict.Value.ToString().ToLowerInvariant()}",
            { Verdict: { IsDecided: true } verdict } => $"a verdict on {verdict.Subject}",
            _ => "a solution without a verdict",
        },
    };

    /// <summary>The supervisor proposes where the complaint is the supervisor's own.</summary>
    public static readonly Guard<StoreComplaint> HandlerProposes = new(
        "scs.complaint.handler-proposes",
        new LocalizedText("a complaint that is the supervisor's own is not answered by the staff", "重要客户及重大问题由客服主管处理"),
        step => step.Case.Handler != StoreHandler.Supervisor || step.Role is not { } role || !role.Equals(StoreRoles.Staff),
        "SCS-2.2.3", StoreDocument.WhatIsMajor);

    /// <summary>The limit of rounds is not used up, or the store manager proposes.</summary>
    public static readonly Guard<StoreComplaint> RoundIsWithinLimit = new(
        "scs.complaint.round-is-within-limit",
        new LocalizedText("fewer solutions than the limit have been refused, or the store manager proposes", "协商轮次未超限，或由店长提出方案"),
        step => step.Role is not { } role || role.Equals(StoreRoles.StoreManager) || step.Value(StoreService.RoundsBeforeStoreManager).Permits(Proposed(step)),
        StoreDocument.RoundsLeftOpen, "SCS-3.4.4a", "SCS-2.3.1")
    {
        Actual = step => Proposed(step).ToString(CultureInfo.InvariantCulture),
        Required = step => step.Value(StoreService.RoundsBeforeStoreManager).ToString(),
    };

    /// <summary>The customer accepts the solution.</summary>
    public static readonly Guard<StoreComplaint> CustomerAccepts = new(
        "scs.complaint.customer-accepts",
        new LocalizedText("the customer accepts the solution", "客户认可解决方案"),
        step => OpenSolution(step)?.Round.Accepted == true,
        "SCS-3.4.4a");

    /// <summary>The customer refuses the solution.</summary>
    public static readonly Guard<StoreComplaint> CustomerRefuses = new(
        "scs.complaint.customer-refuses",
        new LocalizedText("the customer refuses the solution", "客户不认可解决方案"),
        step => OpenSolution(step)?.Round.Accepted == false,
        "SCS-3.4.4a", StoreDocument.RoundsLeftOpen);

    /// <summary>The result is known.</summary>
    public static readonly Guard<StoreComplaint> HasResult = new(
        "scs.complaint.has-result",
        new LocalizedText("the result of carrying the solution out is known", "已有处理结果"),
        step => StepText.IsSaid(Now(step)?.Result),
        "SCS-3.4.4b", "SCS-7.2.2");

    /// <summary>The root of the problem is found.</summary>
    public static readonly Guard<StoreComplaint> HasRootCause = new(
        "scs.complaint.has-root-cause",
        new LocalizedText("the root of the problem is found", "已找出问题产生的根源"),
        step => StepText.IsSaid(Now(step)?.RootCause),
        "SCS-3.4.5", "SCS-7.2.2");

    /// <summary>There is a measure against its coming back.</summary>
    public static readonly Guard<StoreComplaint> HasImprovementMeasure = new(
        "scs.complaint.has-improvement-measure",
        new LocalizedText("there is a measure that keeps it from coming back", "已提出改进措施"),
        step => StepText.IsSaid(Now(step)?.ImprovementMeasure),
        "SCS-3.4.5", "SCS-7.2.2");

    /// <summary>What is awaited is named.</summary>
    public static readonly Guard<StoreComplaint> IsAwaited = new(
        "scs.complaint.is-awaited",
        new LocalizedText("what is awaited, and of whom, is named", "已注明等待事项及对象"),
        step => step.Case.Awaited is { } awaited && Enum.IsDefined(awaited.Thing) && StepText.IsSaid(awaited.From),
        StoreDocument.OnHold);

    /// <summary>Why it is taken up again is known.</summary>
    public static readonly Guard<StoreComplaint> HasReasonToReopen = new(
        "scs.complaint.has-reason-to-reopen",
        new LocalizedText("a further handling says why it is taken up again", "已注明重新受理原因"),
        step => StepText.IsSaid(step.Case.Handlings.ElementAtOrDefault(Reopenings(step) + 1)?.TakenUpBecause),
        StoreDocument.Reopening);

    private static string Truth(Step<StoreComplaint> step) => Now(step)?.Finding.IsTrue switch
    {
        true => "true",
        false => "not true",
        null => "not found out",
    };

    /// <summary>The handling that the complaint is in: the first, and one more for each reopening; null while the host knows nothing of it.</summary>
    private static StoreHandling? Now(Step<StoreComplaint> step) => step.Case.Handlings.ElementAtOrDefault(Reopenings(step));

    private static int Reopenings(Step<StoreComplaint> step) => step.Record.History.NewestFirst.Count(happened => happened.Is(StoreComplaintTrigger.Reopen));

    /// <summary>How many solutions have been put to the customer in this handling.</summary>
    private static int Proposed(Step<StoreComplaint> step) => step.Record.History.NewestFirst
        .TakeWhile(happened => !happened.Is(StoreComplaintTrigger.Reopen))
        .Count(happened => happened.Is(StoreComplaintTrigger.ProposeSolution));

    /// <summary>The solution that would be put to the customer next; null where there is none.</summary>
    private static StoreSolution? NextSolution(Step<StoreComplaint> step) => Now(step)?.Solutions.ElementAtOrDefault(Proposed(step));

    /// <summary>The solution that was put to the customer last; null where none was.</summary>
    private static StoreSolution? OpenSolution(Step<StoreComplaint> step) => Now(step)?.Solutions.ElementAtOrDefault(Proposed(step) - 1);
}
