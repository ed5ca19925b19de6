using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Visits;
using Trigger = CustomerServiceRules.Procedures.CustomerCare.CareJourneyTrigger;

namespace CustomerServiceRules.Procedures.CustomerCare;

// What has to be there before a buyer moves on.
public sealed partial class CareJourneyLifecycle
{
    /// <summary>The call about the first impression stands among the contacts, and was not confirmed before.</summary>
    public static readonly Guard<CareJourneyCase> HasFirstCall = new(
        "care.journey.has-first-call",
        new LocalizedText("a call after the first visit stands among the contacts, not confirmed before", "已有首次来访后的电话回访记录且尚未确认"),
        step => FirstCallProblem(step) is null,
        "CARE-1.1")
    {
        Actual = FirstCallProblem,
    };

    /// <summary>The file says when the subscription agreement was signed.</summary>
    public static readonly Guard<CareJourneyCase> HasSubscribed = OnFile(
        "care.journey.has-subscribed", new LocalizedText("the subscription agreement is signed", "已签订认购书"), file => file.Events.SubscribedAt, "CARE-1.2");

    /// <summary>The buyer signs at once: the file knows of no subscription.</summary>
    public static readonly Guard<CareJourneyCase> HasNotSubscribed = new(
        "care.journey.has-not-subscribed",
        new LocalizedText("nothing was subscribed", "未签订认购书"),
        step => step.Case.File.Events.SubscribedAt is null,
        "CARE-1.3", CareDocument.SigningAtOnce)
    {
        Actual = step => step.Case.File.Events.SubscribedAt is { } at ? FormattableString.Invariant($"on file for {at:O}") : null,
    };

    /// <summary>The buyer has subscribed, and the data were not exported before.</summary>
    public static readonly Guard<CareJourneyCase> IsNotExported = new(
        "care.journey.is-not-exported",
        new LocalizedText("the buyer has subscribed, and the data were not exported before", "已签订认购书且客户信息尚未导出"),
        step => ExportProblem(step) is null,
        "CARE-1.2", CareDocument.ExportAndMessage, CareDocument.SigningAtOnce)
    {
        Actual = ExportProblem,
    };

    /// <summary>The data are exported and the thank-you message stands among the contacts, not confirmed before.</summary>
    public static readonly Guard<CareJourneyCase> HasThanks = new(
        "care.journey.has-thanks",
        new LocalizedText("the data are exported and the thank-you message stands among the contacts, not confirmed before", "客户信息已导出，已有致谢短信记录且尚未确认"),
        step => ThanksProblem(step) is null,
        "CARE-1.2", CareDocument.ExportAndMessage)
    {
        Actual = ThanksProblem,
    };

    /// <summary>The file says when the contract was signed.</summary>
    public static readonly Guard<CareJourneyCase> HasSigned = OnFile(
        "care.journey.has-signed", new LocalizedText("the contract is signed", "已签约"), file => file.Events.SignedAt, "CARE-1.3", "CARE-2.1");

    /// <summary>The questionnaire says whether messages are welcome, yes or no.</summary>
    public static readonly Guard<CareJourneyCase> HasQuestionnaire = new(
        "care.journey.has-questionnaire",
        new LocalizedText("the questionnaire says whether messages are welcome", "已填写调查问卷，确认是否自愿接收短信"),
        step => step.Case.File.ConsentAt(step.AsOf) != ConsentState.NotAsked,
        "CARE-2.1")
    {
        Actual = step => step.Case.File.ConsentAt(step.AsOf).ToString(),
        Required = _ => $"{ConsentState.Given} or {ConsentState.Refused}",
    };

    /// <summary>The call after signing stands among the contacts.</summary>
    public static readonly Guard<CareJourneyCase> HasWelcomeCall = new(
        "care.journey.has-welcome-call",
        new LocalizedText("a call that made the hotline known stands among the contacts", "已有公布热线的电话回访记录"),
        step => step.Case.Holds(ContactWay.Call, CareTopics.Hotline, step.Case.File.Events.SignedAt, step.AsOf),
        "CARE-1.3");

    /// <summary>The hotline message stands among the contacts, or the buyer does not consent to it.</summary>
    public static readonly Guard<CareJourneyCase> HasHotlineMessage = new(
        "care.journey.has-hotline-message",
        new LocalizedText("a message that made the hotline known stands among the contacts, or the buyer wants none", "已有公布热线的短信记录，或客户不同意接收短信"),
        step => step.Case.File.ObjectsAt(step.AsOf) || step.Case.Holds(ContactWay.Message, CareTopics.Hotline, step.Case.File.Events.SignedAt, step.AsOf),
        "CARE-1.3", "CARE-2.1", CareDocument.DutiesWithoutConsent);

    /// <summary>The file says when the buyer moved in.</summary>
    public static readonly Guard<CareJourneyCase> HasMovedIn = OnFile(
        "care.journey.has-moved-in", new LocalizedText("the buyer has moved in", "已入伙"), file => file.Events.MovedInAt, "CARE-0.2");

    /// <summary>The file says when the buyer gave up.</summary>
    public static readonly Guard<CareJourneyCase> HasGivenUp = OnFile(
        "care.journey.has-given-up", new LocalizedText("the buyer has given up", "客户已放弃"), file => file.Events.GaveUpAt, CareDocument.GivingUp);

    private static Guard<CareJourneyCase> OnFile(string id, LocalizedText sentence, Func<CareFile, DateTimeOffset?> at, params string[] clauses) =>
        new(id, sentence, step => at(step.Case.File) <= step.AsOf, clauses)
        {
            Actual = step => at(step.Case.File) is { } later ? FormattableString.Invariant($"on file for {later:O}") : "nothing on file",
        };

    private static string? FirstCallProblem(Step<CareJourneyCase> step) => step switch
    {
        _ when Happened(step, Trigger.ConfirmFirstCall) => "a call that was confirmed before",
        _ when !step.Case.Holds(ContactWay.Call, null, step.Case.File.Events.FirstVisitAt, step.AsOf) => "no call after the first visit",
        _ => null,
    };

    private static string? ExportProblem(Step<CareJourneyCase> step) => step switch
    {
        _ when !(step.Case.File.Events.SubscribedAt <= step.AsOf) => "no subscription",
        _ when Happened(step, Trigger.Export) => "an export before",
        _ => null,
    };

    private static string? ThanksProblem(Step<CareJourneyCase> step) => step switch
    {
        _ when !Happened(step, Trigger.Export) => "no export",
        _ when Happened(step, Trigger.ConfirmThanks) => "a message that was confirmed before",
        _ when !step.Case.Holds(ContactWay.Message, CareTopics.Thanks, step.Case.File.Events.SubscribedAt, step.AsOf) => "no thank-you message after subscribing",
        _ => null,
    };

    private static bool Happened(Step<CareJourneyCase> step, Trigger trigger) => step.Record.History.Last(trigger) is not null;
}
