using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Procedures.MallComplaints;

// Which clauses are carried by models and computations, and which are not carried, and why.
public sealed partial class MallComplaintsModule
{
    private static void Carried(ModuleBuilder contents) => contents
        .Carries<MallComplaintType>()
        .Carries<MallComplaintGroup>()
        .Carries<TypeOfGroup>()
        .Carries<ComplaintTopic>()
        .Carries<StaffRank>()
        .Carries<HandlerLevel>()
        .Carries<MallComplaint>()
        .Carries<ComplaintReview>()
        .Carries<HandlerAssignment>()
        .Carries<MatterOpening>()
        .Carries<MallComplaintState>()
        .Carries<MallComplaintTrigger>()
        .Carries<HandlingStep>()
        .Carries(typeof(HandlingSteps))
        .Carries<LookBack>()
        .Carries<MallSanction>()
        .Carries<FindingKind>()
        .Carries<ConfirmedFinding>()
        .Carries<ImposedSanction>()
        .Carries<EmployeeRecord>()
        .Carries<SanctionMatter>()
        .Carries<MallSanctionState>()
        .Carries<MallSanctionTrigger>()
        .Carries<ReportObligation>()
        .Carries<ReportStanding>()
        .Carries<MonthlyComplaintReport>();

    private static void NotCarried(ModuleBuilder contents) => contents
        .NotCarried(
            "Carried in part: a quarrel is a finding that is recorded and the handler is reminded; the four principles are conduct without a figure, and the document attaches no sanction to them.",
            "MALL-C-0")
        .NotCarried(
            "Carried in part: staying calm and taking the customer's position leave no event that could be checked; the handler is reminded of them.",
            "MALL-C-2")
        .NotCarried(
            "Carried in part: everybody may record a complaint and ignoring one is a finding; how seriously it is taken is conduct.",
            "MALL-C-3.1")
        .NotCarried(
            "Carried in part: appeals are not built, as the documents know none.",
            MallDocuments.SanctionFlowLeftOpen)
        .NotCarried(
            "The host's calendar says so; the procedure has no day or hour of its own.",
            QuestionsOfAllDocuments.WorkingDays, QuestionsOfAllDocuments.WorkingHours)
        .NotCarried(
            "States a purpose and whom it binds; there is nothing in it to decide.",
            "MALL-S-1")
        .NotCarried(
            "A duty or a skill of a post without a figure or a step that could be checked.",
            "MALL-S-3.1.1", "MALL-S-3.1.2", "MALL-S-3.1.5", "MALL-S-3.3.1", "MALL-S-3.3.4", "MALL-S-3.4.5")
        .NotCarried(
            "The check is periodic without a figure, and its report is the host's own.",
            "MALL-S-3.1.3")
        .NotCarried(
            "A promise whose limit is not stated; limits of complaints can be configured, those of other services are not built.",
            "MALL-S-3.3.3")
        .NotCarried(
            "Gifts and promotions are not built.",
            "MALL-S-3.3.5")
        .NotCarried(
            "Broadcasting and its survey are not built.",
            "MALL-S-3.4.1", "MALL-S-3.4.2", "MALL-S-3.4.3", "MALL-S-3.4.4a", "MALL-S-3.4.4b")
        .NotCarried(
            "Reception is conduct, or a queue at the desk that the host keeps.",
            "MALL-S-4", "MALL-S-5.1.1", "MALL-S-5.1.2", "MALL-S-5.1.3")
        .NotCarried(
            "The name of the mall is the host's own; nothing depends on it.",
            "X-16")
        .NotCarried(
            "A plan of work for one year without a case or a figure.",
            "MALL-P-2");
}
