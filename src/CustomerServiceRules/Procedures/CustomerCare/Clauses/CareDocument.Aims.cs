using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.CustomerCare;

// What the plan is for, and its five systems.
internal static partial class CareDocument
{
    private static Clause[] Aims =>
    [
        new("CARE-0.1", Kpi, "Four goals: a system of care for customers and owners, more satisfaction, a community culture that makes a name, and in each system one thing that moves customers."),
        new("CARE-0.2", Model, "Five systems follow the customer: before the sale, in the sale from signing to moving in, quality before moving in, service after it, and the community by the owners' club."),
        new("CARE-0.3", Authority, "Before the sale the customer-service ambassador and the callback specialist are responsible."),
        new("CARE-0.4", Model, "In the sale customers are reached in five ways: call-backs, SMS, the ambassador's hotline, calls of congratulation, invitations."),
        new("CARE-0.5", Model, "Before moving in customers see the work of a mock move-in month; there is the monthly SMS on progress, an open day, and feedback gathered by the ambassadors."),
        new("CARE-0.6", Model, "After moving in the butler and the ambassador keep in touch; SMS hint at daily life, weather and services; there are reception and convenience days."),
        new("CARE-0.7", Model, "The owners' club makes posters, spreads household knowledge, holds seasonal events and a caring estate in which owners take part."),
    ];
}
