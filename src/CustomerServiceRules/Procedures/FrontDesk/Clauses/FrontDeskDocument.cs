using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.FrontDesk;

/// <summary>The source document FRD, which breaks off after 4.5: its clauses in our own words, and what it leaves open.</summary>
internal static class FrontDeskDocument
{
    public const string HandingOver = "GAP-FRD-3.1.6a";

    public const string FeedbackLeftOpen = "GAP-FRD-3.1.6b";

    public const string AskingHigher = "GAP-FRD-3.1.6c";

    public const string Following = "GAP-FRD-3.1.6d";

    private static Clause[] Clauses =>
    [
        new("FRD-2.1", Authority, "The front desk receives visitors, greets them and leads them where they have to go."),
        new("FRD-2.2", Authority, "It advises on products, services and policy, exactly and in good time."),
        new("FRD-2.3", Authority, "It takes calls, answers questions, notes what matters and passes it on to the department."),
        new("FRD-2.4", Authority, "It handles complaints: it listens with patience, looks for a solution and gives feedback without delay."),
        new("FRD-2.5", Authority, "It keeps its area tidy and the company's image good."),
        new("FRD-3", Norm, "Skills asked for: communication, good relations, patience with care, office programs."),
        new("FRD-4.1", LifecycleStep, "Reception: stand up tidy; greet and ask for the need; lead to the office area; who has to wait is given a seat and told for how long."),
        new("FRD-4.2", LifecycleStep, "Advice: know the facts; propose by the need; what cannot be answered is taken without delay to the department or to the superior."),
        new("FRD-4.3", LifecycleStep, "Call: the standard greeting; listen and note; answer, or put through to the department."),
        new("FRD-4.4", LifecycleStep, "Complaint: listen, show understanding and apologise; confirm what it is about and find a solution with the department; tell the customer the solution without delay and follow how it goes."),
        new("FRD-4.5", Norm, "The area of the front desk is in order: desk top, things on show, plants; the rest is lost."),
    ];

    private static Clause[] Gaps =>
    [
        new(HandingOver, OpenQuestion, "When does a complaint leave the front desk for the procedure of the organisation that owns it? Default: once its content is confirmed, where that organisation is named; it is then over for the front desk."),
        new(FeedbackLeftOpen, OpenQuestion, "Within which time does the customer hear the solution? Default: without delay, as the document says; no clock runs until the host states a limit."),
        new(AskingHigher, OpenQuestion, "What if the front desk finds no solution to a complaint? Default: as with advice, the department or the superior is asked, and the complaint goes on when the answer is there."),
        new(Following, OpenQuestion, "When has a complaint been followed to its end? Default: when its outcome is noted; how it goes may be noted before, any number of times."),
    ];

    public static SourceDocument Create() => new(
        "FRD",
        new LocalizedText("Customer-service front desk: work instruction", "客服前台作业指导书"),
        [.. Clauses, .. Gaps, .. QuestionsOfAllDocuments.Clauses]);
}
