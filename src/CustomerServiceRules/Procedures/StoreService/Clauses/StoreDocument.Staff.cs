using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.StoreService;

// Chapters 5 and 6: training and assessment.
internal static partial class StoreDocument
{
    private static Clause[] Staff =>
    [
        new("SCS-5.1.1", Cadence, "From time to time the supervisor finds out which training is needed, in knowledge, skill and communication."),
        new("SCS-5.1.2", Cadence, "Each year has a training plan with goal, content, way and schedule."),
        new("SCS-5.2", Classification, "Training is of three kinds: the business, the skills of service, professional conduct."),
        new("SCS-5.3", Classification, "It is given in three ways: inside the company, outside it, on an online platform."),
        new("SCS-5.4.1", Form, "After training there is an examination, a practical task or a written reflection."),
        new("SCS-5.4.2", Cadence, "Whether it helps at work is looked at from time to time."),
        new("SCS-5.4.3", LifecycleStep, "Content and way of training are changed by what was seen."),
        new("SCS-5.5.1", Classification, "A career leads from customer-service specialist to supervisor and to manager, and may lead on."),
        new("SCS-5.5.2", Cadence, "From time to time the supervisor speaks with each of the staff about the way ahead."),
        new("SCS-5.5.3", Entitlement, "Who does excellently may be promoted or rewarded."),
        new("SCS-6.1.1", Kpi, "Results are seen by sales amount and quantity, number of deals and satisfaction of customers."),
        new("SCS-6.1.2", Kpi, "Attitude is seen by manner of service, sense of duty and team spirit."),
        new("SCS-6.1.3", Kpi, "Ability is seen by knowledge, skill of service and communication."),
        new("SCS-6.2a", Cadence, "A month is assessed in the first ten days of the month after it."),
        new("SCS-6.2b", Cadence, "A year is assessed in the January after it."),
        new("SCS-6.3.1", Form, "At the end of a month staff fill in a form about themselves."),
        new("SCS-6.3.2", Form, "The superior fills in a form on daily conduct and results."),
        new("SCS-6.3.3", Cadence, "What customers say of the staff is collected from time to time, for reference."),
        new("SCS-6.4.1", Entitlement, "The bonus goes by the result of the assessment."),
        new("SCS-6.4.2", Entitlement, "Promotion and changes of pay rest on it."),
        new("SCS-6.4.3", Entitlement, "What it shows to be lacking is trained."),
    ];
}
