using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// Complaints, sanctions and the floors of complaint handling.
public sealed partial class TobaccoRetailModule
{
    private static void Complaints(ModuleBuilder contents)
    {
        contents
            .Parameters(
                TobaccoRetail.AnswerWithin,
                TobaccoRetail.LongTermNonVisitingFrom,
                TobaccoRetail.AwarenessFloor,
                TobaccoRetail.CallBackFloor,
                TobaccoRetail.SatisfactionFloor)
            .Lists(TobaccoRetail.TopicOwners, TobaccoRetail.SanctionTable)
            .Lifecycle(TobaccoRetail.Complaint)
            .Lifecycle(TobaccoRetail.SanctionMatters);
        contents.Policy(TobaccoRetail.ComplaintOwner)
            .Rule<OwnerByTopic>();
        contents.Policy(TobaccoRetail.ComplaintDeadlines)
            .Rule<AnswerWithinTheDay>();
        contents.Policy(TobaccoRetail.VisitFailing)
            .Rule<VisitMissed>()
            .Rule<VisitNotAtSetTime>()
            .Rule<VisitsMissedForLong>();
        contents.Policy(TobaccoRetail.SanctionFor)
            .Rule<SanctionByMissedVisits>()
            .Rule<SanctionByComplaint>()
            .Rule<SanctionByCallBack>()
            .Rule<SanctionByRetaliation>();
        contents.Policy(TobaccoRetail.Awareness)
            .Rule<AwarenessMet>()
            .Rule<AwarenessMissed>();
        contents.Policy(TobaccoRetail.CallBacks)
            .Rule<CallBacksMet>()
            .Rule<CallBacksMissed>();
        contents.Policy(TobaccoRetail.Satisfaction)
            .Rule<SatisfactionMet>()
            .Rule<SatisfactionMissed>();
    }
}
