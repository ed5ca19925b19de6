using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// Chapter 5 and after: supervision, complaints about staff, evaluation, sanctions.
internal static partial class TobaccoDocument
{
    private static Clause[] Supervision =>
    [
        new("TOB-V", Model, "Supervision has four ways, one in each of Articles 20 to 23."),
        new("TOB-20", LifecycleStep, "Whether customer managers visit on time is checked by calling them in the visiting period and by the track of their mobile assistant."),
        new("TOB-21.1", Kpi, "By telephone, visits, order recordings and records customers are asked how satisfied they are with each marketing post."),
        new("TOB-21.2", Kpi, "The ratings are added up by post."),
        new("TOB-22.0", Model, "Supervision has three levels: department, county branch, city company."),
        new("TOB-22.1a", Authority, "Department level: a county company's customer service department watches the daily service of its own posts."),
        new("TOB-22.1b", Sampling, "Department level: a check asks at least 10 percent of the customers of the line."),
        new("TOB-22.1c", Cadence, "Department level: a month covers all own staff."),
        new("TOB-22.1d", Norm, "Department level: defects found and problems passed on are dealt with promptly."),
        new("TOB-22.2a", Cadence, "County level: the cigarette customer service centre supervises and assesses at least once a month."),
        new("TOB-22.2b", Sampling, "County level: a check asks at least 10 percent of the customers of the line."),
        new("TOB-22.2c", Cadence, "County level: half a year covers all marketing staff, with an eye to delivery, quality and acceptance of service."),
        new("TOB-22.3a", Sampling, "City level: each month the complaint assessment centre checks 5 percent of the marketing staff."),
        new("TOB-22.3b", Sampling, "City level: a check asks at least 10 percent of the customers on the lines of the staff chosen."),
        new("TOB-22.4", Penalty, "Results of every level are published and count in the assessment of whoever is responsible."),
        new("TOB-23.1", Authority, "The city company accepts all cases in one place, keeps the sum of them and hands each to the department that owns it."),
        new("TOB-23.2", Form, "The owning department examines its case and leaves it handled, answered and recorded."),
        new("TOB-23.3", Penalty, "The owning department finds the cause, a solution and the person who answers for it."),
        new("TOB-23.4", LifecycleStep, "The city's complaint assessment centre calls back: is the result true, is the customer satisfied, is anything new asked for."),
        new("TOB-23.5", Kpi, "Bulletins appear from time to time and count in the assessment of network building."),
        new("TOB-24", Cadence, "Each month branches and departments weigh complaints, supervision, indicators, satisfaction, expectations and the city's bulletin and report problems and proposals."),
        new("TOB-25.1", Cadence, "Customer satisfaction is surveyed twice a year."),
        new("TOB-25.2", Form, "The survey asks about supply, price, quality of service and needs."),
        new("TOB-25.3", Sampling, "The survey draws at random at least 5 percent of all customers, across formats, areas and types."),
        new("TOB-25.4", Authority, "The city company sets the survey's standards and organises it."),
        new("TOB-25.5", LifecycleStep, "After a survey come a written report, measures by the county branches, and the marketing centre's watch until they work."),
        new("TOB-26.1", Penalty, "Ground for a sanction: a customer manager found not visiting in time, or not visiting for long."),
        new("TOB-26.2", Penalty, "Ground for a sanction: a customer complains of bad attitude or of irregular or insufficient service."),
        new("TOB-26.3", Penalty, "Ground for a sanction: a call-back brings a staff member's failings to light."),
        new("TOB-26.4", Penalty, "Sanctions by severity: cash penalty, study off the post, waiting for a post, administrative discipline."),
        new("TOB-26.5", Authority, "Every subordinate unit and department makes penalty rules of its own in detail."),
    ];
}
