using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Procedures.CustomerCare;

// Which clauses are carried by models, and which are not carried, and why.
public sealed partial class CustomerCareModule
{
    private static void Carried(ModuleBuilder contents) => contents
        .Carries(typeof(CareRoles))
        .Carries(typeof(CareTopics))
        .Carries<CareEvents>()
        .Carries<CarePhase>()
        .Carries<CareStage>()
        .Carries<ConsentStatement>()
        .Carries<ConsentState>()
        .Carries<FamilyMember>()
        .Carries<CareFile>()
        .Carries<HotlineKeeper>()
        .Carries<ProjectHotline>()
        .Carries<HotlineNumber>()
        .Carries<CareMessageKind>()
        .Carries<CareMessage>()
        .Carries<MessageRoute>()
        .Carries<MessageCap>()
        .Carries<OpinionKind>()
        .Carries<CustomerOpinion>()
        .Carries<CustomerOpinionState>()
        .Carries<CustomerOpinionTrigger>()
        .Carries<CareTask>()
        .Carries<CareJourneyCase>()
        .Carries<CareJourneyState>()
        .Carries<CareJourneyTrigger>();

    private static void NotCarriedYet(ModuleBuilder contents) => contents
        .NotCarried(
            "States what the plan is for; there is nothing in it to decide.",
            "CARE-0.1")
        .NotCarried(
            "Of the ways only messages and calls are carried; an open day and how feedback is gathered have no figure and no step.",
            "CARE-0.5")
        .NotCarried(
            "Only that the butler keeps in touch and that service messages need consent is carried; how often reception and convenience days are is not said.",
            "CARE-0.6")
        .NotCarried(
            "Events and publications of the owners' club without a figure or a step; invitations to them are carried by CARE-2.2.",
            "CARE-0.7")
        .NotCarried(
            "A rule of conduct: nothing is given by which a contact could be told to repeat the consultant's work.",
            "CARE-1.0")
        .NotCarried(
            "Of the channels e-mail, SMS and the one number are carried; keeping the website up to date has no figure.",
            "CARE-2.0")
        .NotCarried(
            "Approval and recipients are carried; that an invitation reaches every owner is the host's to see to.",
            "CARE-2.2")
        .NotCarried(
            "That publication and channel are ordered is carried; what becomes of the concerns that are gathered has no figure and no step.",
            "CARE-3.0")
        .NotCarried(
            "Only the message with the record is carried; an open day has no figure and no step.",
            "CARE-3.2");
}
