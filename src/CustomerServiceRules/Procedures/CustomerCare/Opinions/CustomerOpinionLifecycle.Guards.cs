using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.CustomerCare;

// What has to be there before it moves on, and what is ordered.
public sealed partial class CustomerOpinionLifecycle
{
    /// <summary>Whoever acts runs the hotline of the project.</summary>
    public static readonly Guard<CustomerOpinion> IsAtItsHotline = new(
        "care.opinion.is-at-its-hotline",
        new LocalizedText("whoever acts runs the hotline of the project", "由该项目热线负责人处理"),
        step => step.Case.Keeper is { } keeper && (step.Role is not { } role || role.Equals(HotlineRoles.Of(keeper))),
        "CARE-1.4a", "CARE-1.4c", "CARE-2.3c", CareDocument.TwoKeepers)
    {
        Actual = step => step.Case.Keeper is null ? $"no keeper decided for {step.Case.Project}" : step.Role?.Id,
        Required = step => step.Case.Keeper is { } keeper ? HotlineRoles.Of(keeper).Id : "a decision on the project's hotline",
    };

    /// <summary>The form has a number.</summary>
    public static readonly Guard<CustomerOpinion> HasForm = new(
        "care.opinion.has-form",
        new LocalizedText("it stands on the customer-opinion processing form", "已填写《客户意见处理表》"),
        step => !string.IsNullOrWhiteSpace(step.Case.Form),
        "CARE-1.4b", "CARE-2.3c");

    /// <summary>The ambassador runs the hotline, and it was judged that nothing has to be solved.</summary>
    public static readonly Guard<CustomerOpinion> NeedsNoForm = new(
        "care.opinion.needs-no-form",
        new LocalizedText("the ambassador runs the hotline and nothing has to be solved", "客服大使热线且无需解决事务"),
        step => step.Case is { Keeper: HotlineKeeper.Ambassador, NeedsSolving: false },
        "CARE-2.3c", CareDocument.OtherProjects)
    {
        Actual = step => step.Case switch
        {
            { Keeper: HotlineKeeper.PropertyCompany } => "a hotline where everything goes by the form",
            { NeedsSolving: null } => "nobody has judged whether something has to be solved",
            { NeedsSolving: true } => "something has to be solved",
            _ => "no keeper decided",
        },
    };

    /// <summary>There is an answer for the customer.</summary>
    public static readonly Guard<CustomerOpinion> HasReply = new(
        "care.opinion.has-reply",
        new LocalizedText("there is an answer for the customer", "已有答复内容"),
        step => !string.IsNullOrWhiteSpace(step.Case.Reply),
        "CARE-1.4b");

    /// <summary>The result of processing it is known.</summary>
    public static readonly Guard<CustomerOpinion> HasResult = new(
        "care.opinion.has-result",
        new LocalizedText("the result of processing it is known", "已有处理结果"),
        step => !string.IsNullOrWhiteSpace(step.Case.Result),
        "CARE-1.4b");

    private static readonly Effect<CustomerOpinion> TellReply = new(
        "care.opinion.tell-reply",
        new LocalizedText("tell the customer the answer", "回复客户"),
        step => new CareOrder(CareTask.Reply, step.Case.Buyer, CareRoles.Customer.Id, step.Case.Reply),
        "CARE-1.4b", "CARE-2.3c")
    {
        Clock = CompletionClock,
    };
}
