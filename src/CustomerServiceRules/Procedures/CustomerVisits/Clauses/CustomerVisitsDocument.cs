using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.CustomerVisits;

/// <summary>The source document VIS, whose end is lost: its clauses in our own words.</summary>
internal static partial class CustomerVisitsDocument
{
    public static SourceDocument Create() => new(
        "VIS",
        new LocalizedText("Customer-visit management system", "客户拜访管理制度"),
        [.. Before, .. During, .. LeftOpen, .. QuestionsOfAllDocuments.Clauses]);

    private static Clause[] Before =>
    [
        new("VIS-1", Norm, "What the rules are for: closer relations, a thorough knowledge of the customer, visits that follow an order, a better image and service."),
        new("VIS-2", Norm, "Five tasks of a visit: to learn needs, above all; to settle contradictions and keep the market stable; to keep up the relation and deepen it; to collect information and watch the relation; to guide and help."),
        new("VIS-3u", LifecycleStep, "Preparation: a visit is planned, with a clear purpose and a set target."),
        new("VIS-4u", Norm, "Preparation: whoever visits knows how to conduct a visit and goes about it professionally."),
        new("VIS-5u", Norm, "Preparation: whoever visits knows the sales policy and the promotions of the month."),
        new("VIS-6u", Norm, "Preparation: whoever visits makes a good impression, for the brand and for the company."),
        new("VIS-7u", Form, "Preparation: the tools are at hand, in two groups: material on the company, business card, notebook and pen; list of customer information, promotional items and gifts."),
    ];

    private static Clause[] During =>
    [
        new("VIS-8", Form, "To be learnt: post and name of who receives, whether that person may decide on working together, which needs and problems the customer itself sees; a large customer, or one hard to visit, is met through the local association, at a fair, or with one of its leaders."),
        new("VIS-9", Norm, "Bearing: confident and smiling; ask for the person in charge, greet, find the right moment and place, state the purpose."),
        new("VIS-10", Form, "Learn how the customer thinks of the products and what it needs; write its demands and suggestions down at once."),
        new("VIS-11.1", Form, "To be collected: possible customers of the local market, as a reserve."),
        new("VIS-11.2", Form, "To be collected: how competitors look after their customers: their way of service, their flow, the quality of their staff."),
        new("VIS-11.3", Norm, "The customer is guided on the spot."),
        new("VIS-11.4", Form, "To be collected: changes of the customer's credit and what caused them."),
        new("VIS-12", Norm, "Questions are answered, objections are dealt with, gifts are given as the occasion asks."),
        new("VIS-13", Norm, "To be told: the company, its activities and successes and favourable policies, its products, its competitors and how it compares with them."),
        new("VIS-14", Norm, "The customer is helped to find its problems, and solutions are proposed."),
        new("VIS-14.1", Cadence, "At each visit time is set aside to guide and train the customer: 1 to 2 hours, printed as 12; the text breaks off here."),
    ];
}
