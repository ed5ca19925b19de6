using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Procedures.StoreService;

// Which clauses are carried by models, and which are not carried, and why.
public sealed partial class StoreServiceModule
{
    private static void Carried(ModuleBuilder contents) => contents
        .Carries<StoreComplaint>()
        .Carries<StoreHandling>()
        .Carries<StoreSolution>()
        .Carries<SolutionJudgement>()
        .Carries<SolutionVerdict>()
        .Carries<RoundLimit>()
        .Carries<StoreComplaintWeight>()
        .Carries<StoreHandler>()
        .Carries<Awaited>()
        .Carries<AwaitedThing>()
        .Carries<StoreComplaintState>()
        .Carries<StoreComplaintTrigger>();

    private static void NotCarriedYet(ModuleBuilder contents) => contents
        .NotCarried(
            "States a purpose, a scope or a principle; there is nothing in it to decide.",
            "SCS-1.1", "SCS-1.2", "SCS-1.3")
        .NotCarried(
            "Of the duty only complaints and disputes are carried; call-backs at intervals and upkeep of relations are not built yet.",
            "SCS-2.1.3")
        .NotCarried(
            "Of the duty only whose a complaint is, is carried; the report to the superior has no period that could be counted.",
            "SCS-2.2.3")
        .NotCarried(
            "Of the duties only the giving out of complaints is carried; plans, goals, assessment and training are not built yet.",
            "SCS-2.2.1")
        .NotCarried(
            "Of the duty only that the store manager proposes once the limit of rounds is used up is carried.",
            "SCS-2.3.1")
        .NotCarried(
            "The channel of a complaint is recorded; running the suggestion box and the online rating is the company's own.",
            "SCS-7.2.1")
        .NotCarried(
            "Reception, sale and follow-up of orders (catalogue 3.8) are not built yet.",
            "SCS-2.1.1", "SCS-2.1.2", "SCS-3.1.1", "SCS-3.1.2", "SCS-3.1.3", "SCS-3.1.4", "SCS-3.2.1", "SCS-3.2.2", "SCS-3.2.3",
            "SCS-3.3.1", "SCS-3.3.2", "SCS-3.3.3a", "SCS-3.3.3b")
        .NotCarried(
            "A report or a plan without a form, a figure or a step that could be checked.",
            "SCS-2.1.4", "SCS-2.3.2", "SCS-2.3.3")
        .NotCarried(
            "Of the duty the supervisor's checks are carried by SCS-7.1.1; analysis of feedback and the plan of improvement have neither form nor figure.",
            "SCS-2.2.2")
        .NotCarried(
            "A measured indicator; indicators of the stores are not built yet.",
            "SCS-2.2.4", "SCS-6.1.1", "SCS-6.1.2", "SCS-6.1.3")
        .NotCarried(
            "A rule of conduct without a figure or a state.",
            "SCS-4.1", "SCS-4.2", "SCS-4.3")
        .NotCarried(
            "Training (catalogue 3.10) is not built yet.",
            "SCS-5.1.1", "SCS-5.1.2", "SCS-5.2", "SCS-5.3", "SCS-5.4.1", "SCS-5.4.2", "SCS-5.4.3", "SCS-5.5.1", "SCS-5.5.2", "SCS-5.5.3")
        .NotCarried(
            "Assessment of the staff (catalogue 3.11) is not built yet.",
            "SCS-6.2a", "SCS-6.2b", "SCS-6.3.1", "SCS-6.3.2", "SCS-6.3.3", "SCS-6.4.1", "SCS-6.4.2", "SCS-6.4.3");
}
