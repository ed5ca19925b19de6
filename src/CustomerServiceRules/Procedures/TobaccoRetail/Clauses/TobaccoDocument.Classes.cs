using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// Articles 1 to 9: scope, service categories, classification of customers.
internal static partial class TobaccoDocument
{
    private static Clause[] Classes =>
    [
        new("TOB-1", Norm, "Why the rules exist: a new service system, better conduct, the '135' way of working, relations that serve both sides, a service brand."),
        new("TOB-2", Model, "Whom the rules guide: the city company and its county branches, in doing, managing, supervising and assessing service."),
        new("TOB-3", Classification, "Basic services, seven of them: onboarding, visits, ordering, supply, delivery, electronic settlement, complaints."),
        new("TOB-4", Classification, "Marketing services, three of them: business guidance, information support, brand cultivation."),
        new("TOB-5", Classification, "Value-added services, an open list: customer training and caring assistance are named."),
        new("TOB-6.0a", Model, "The company keeps a complete archive of its customers."),
        new("TOB-6.0b", Classification, "Three dimensions classify a customer: business format, business scale and market type; the full table stands in an annex that is lost."),
        new("TOB-6.0c", Classification, "A customer's label joins three codes in this order: market type, business format, scale."),
        new("TOB-6.0d", Classification, "The example CZ1 reads urban, grocery shop, first scale; so the format code Z is the grocery shop."),
        new("TOB-6.1", Classification, "Classification by business format: the section is missing from the source."),
        new("TOB-6.2.1", Classification, "The scale score is the mean of two shares: the customer's part of its format's purchase quantity and of its format's purchase amount."),
        new("TOB-6.2.2", Classification, "Customers of one format are ordered by score, highest first, and divided 20, 60 and 20 percent."),
        new("TOB-6.2.3", Classification, "The leading 20 percent of a format are large, code 1."),
        new("TOB-6.2.4", Classification, "The 60 percent in the middle of a format are medium, code 2."),
        new("TOB-6.2.5", Classification, "The closing 20 percent of a format are small, code 3."),
        new("TOB-6.3.1", Classification, "The market type, urban or rural, is judged for the area of a residents' or villagers' committee by what is actually built there."),
        new("TOB-6.3.2", Classification, "Urban has the code C and means city area or town area."),
        new("TOB-6.3.3", Classification, "City area: committees reached by what is actually built around the seat of a city or district government."),
        new("TOB-6.3.4", Classification, "Town area: outside city areas, committees reached by what is actually built around the seat of a county or town government."),
        new("TOB-6.3.5", Classification, "Town area also: a detached mine, development zone, research unit, university or farm headquarters with at least 3000 permanent inhabitants."),
        new("TOB-6.3.6", Classification, "Rural has the code X and means all the rest."),
        new("TOB-7.1", Classification, "There are three customer tiers: A key, B ordinary and C support customers."),
        new("TOB-7.2", Classification, "Tier A: high sales, large scale, orderly business, high credibility and cooperation; the large customers of the system."),
        new("TOB-7.3", Classification, "Tier B: the broad group of average scale and sales; the medium customers of the system."),
        new("TOB-7.4", Classification, "Tier C: small scale, lower sales, weak growth; the small customers of the system."),
        new("TOB-8.1", Classification, "Area class City A: a central place of a city or county town, with strong business ability and a high-end sales structure."),
        new("TOB-8.2", Classification, "Area class City B: other customers of a city or county town, and fringe or rural scenic, mining and factory areas that sell like a city."),
        new("TOB-8.3", Classification, "Area class Town: a township's seat and main roads, busy village markets, and rural scenic, mining and factory areas that sell like a town."),
        new("TOB-8.4", Classification, "Area class Village: customers in natural villages that are not Town."),
        new("TOB-8.5", Authority, "The area class is for the area's customer manager to decide, by business, growth and exact place."),
        new("TOB-8.6", Norm, "Customers in near-equal surroundings get one class together: no territory holds two classes."),
        new("TOB-8.7", Deadline, "A new customer's data is entered into the archive within 1 working day of joining."),
        new("TOB-9.1", Cadence, "Each month, before the 30th, customer managers score the month's basic situation of a customer in the marketing system."),
        new("TOB-9.2", Cadence, "Each quarter the system orders the customers by the mean of purchase quantity, purchase amount and the like."),
        new("TOB-9.3", Cadence, "Customer data and classes are brought up to date from time to time."),
    ];
}
