using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// Articles 10 to 19: what is done for customers.
internal static partial class TobaccoDocument
{
    private static Clause[] Services =>
    [
        new("TOB-10", Entitlement, "Service by class, '3+3': tier A receives family service, tier B sincere service, tier C warm service."),
        new("TOB-11", Kpi, "Service quality is judged by calling customers and reading the telephone supervision records: process, effect, satisfaction."),
        new("TOB-12", LifecycleStep, "What customers and consumers report shows the gap between service and need and leads to a workable plan of improvement."),
        new("TOB-13a.1", Norm, "Onboarding begins with timely advice on licensing and help with the retail licence."),
        new("TOB-13a.2", Deadline, "A newly licensed customer is served within one cycle of visit and delivery."),
        new("TOB-13a.3", Form, "Basic data, business format, way of settlement, ordering frequency and other attributes are kept current."),
        new("TOB-13b.1", Kpi, "In a month a customer manager visits every customer in his charge."),
        new("TOB-13b.2", Cadence, "A and B customers are visited once a week, at a fixed time."),
        new("TOB-13b.3", Cadence, "C customers are visited once every two weeks."),
        new("TOB-14.1", Entitlement, "Orders may be placed by telephone or online, by computer or by mobile message."),
        new("TOB-14.2", Norm, "Online ordering is recommended to customers, but the customer's wish counts."),
        new("TOB-14.3", Deadline, "Who asks for online ordering has account and password within 2 working days."),
        new("TOB-14.4", Deadline, "Who asks for online ordering is trained face to face within 5 working days, so as to order alone."),
        new("TOB-14.5", Norm, "While customers order, the customer manager coordinates and the platform stays up."),
        new("TOB-14.6", Authority, "Nobody places an order in a customer's place."),
        new("TOB-14.7", Kpi, "The rates of online ordering and of successful orders meet the target of the stage, which the rules do not give."),
        new("TOB-15.1", Norm, "Supply is open, fair and just: its policy and quantities are made public."),
        new("TOB-15.2", Entitlement, "Customers of one format and type are supplied alike."),
        new("TOB-15.3", Kpi, "At least 80 percent are satisfied with supply: total, brands, price, policy, specification and rhythm."),
        new("TOB-16.1", Norm, "Settlement is by networked direct debit; customers are helped to set it up and reminded to keep funds; money moves on time and exactly."),
        new("TOB-16.2", Kpi, "The rates of networked debit, of successful debit and of online settlement meet targets that the rules do not give."),
        new("TOB-17.1", Authority, "A free telephone with reception staff of its own takes complaints, reports, enquiries, opinions and suggestions."),
        new("TOB-17.2", Deadline, "A case is handled and answered within 1 working day."),
        new("TOB-17.3", Norm, "No retaliation against whoever complains."),
        new("TOB-17.4", Kpi, "At least 85 percent of customers know how to complain."),
        new("TOB-17.5", Kpi, "At least 95 percent of complaints are called back."),
        new("TOB-17.6", Kpi, "At least 85 percent are satisfied with how their complaint ended."),
        new("TOB-18.1", Norm, "Keep the large in order, grow the medium, support the small; guidance, information, brands, training and care follow class and need."),
        new("TOB-18.2", Cadence, "Customer training follows a plan and takes place at least once in each half-year, run by the county company."),
        new("TOB-18.3", Kpi, "In a year at least 80 percent of the area's retailers are trained."),
        new("TOB-18.4", Cadence, "At least twice a year, caring assistance for customers in business difficulty or who are old, weak, sick or disabled."),
        new("TOB-19.A1", Entitlement, "Tier A, daily family service: 14 services."),
        new("TOB-19.A2", Entitlement, "Tier A, special family service: 7 services."),
        new("TOB-19.A3", Entitlement, "Tier A, extended family service: 4 services."),
        new("TOB-19.B1", Entitlement, "Tier B, daily sincere service: 11 services."),
        new("TOB-19.B2", Entitlement, "Tier B, special sincere service: 3 services."),
        new("TOB-19.B3", Entitlement, "Tier B, extended sincere service: 1 service."),
        new("TOB-19.C1", Entitlement, "Tier C, daily warm service: 8 services."),
        new("TOB-19.C2", Entitlement, "Tier C, special warm service: 3 services; an extended layer does not exist for C."),
    ];
}
