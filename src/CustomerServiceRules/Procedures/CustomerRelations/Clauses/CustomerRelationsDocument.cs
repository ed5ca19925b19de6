using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.CustomerRelations;

/// <summary>The source document REL: its clauses in our own words.</summary>
internal static partial class CustomerRelationsDocument
{
    public static SourceDocument Create() => new(
        "REL",
        new LocalizedText("Customer-relationship maintenance system", "客户关系维护管理制度"),
        [.. Principles, .. Ways, .. Measures, .. LeftOpen, .. QuestionsOfAllDocuments.Clauses]);

    private static Clause[] Principles =>
    [
        new("REL-1", Norm, "What the rules are for: a sense of service, guidance for keeping up relations, an edge over competitors."),
        new("REL-2", Model, "They hold for all customers, direct and indirect."),
        new("REL-3", Norm, "Keeping up a relation follows the customer's changes, which are tracked and recorded; the relations there are get studied."),
        new("REL-4u", Norm, "Future and possible customers deserve attention too, even more than present ones."),
        new("REL-5u", Norm, "Managers and staff work together and watch over one another."),
    ];

    private static Clause[] Ways =>
    [
        new("REL-6u", Entitlement, "Working together is made worth more, for instance by some preference for customers of good credit; how much is not said."),
        new("REL-7u", Norm, "Public media are used to bring customers closer."),
        new("REL-8u", Norm, "What is known of a customer goes into a strategy of service and into after-sales service of its own."),
        new("REL-9u", Norm, "Service items are retired sooner, by plan, and new ones brought in time."),
        new("REL-10", Norm, "Service is given in standard words."),
        new("REL-11", Entitlement, "The flow of service is simplified for old customers."),
        new("REL-12", Entitlement, "Old customers get a discount at their next purchase, and who comes back is rewarded; how much is not said."),
        new("REL-13", Cadence, "Gifts are given to customers at intervals, so that they feel favoured."),
        new("REL-14", Norm, "Promises are kept, more is done than expected, problems are solved."),
        new("REL-15", Cadence, "Old customers are called or visited at intervals, to learn in time what they need by now, take measures and not lose them."),
        new("REL-16", Form, "What is known of customers is recorded in a base of customer information."),
        new("REL-17", Form, "The base is brought up to date again and again, and what is useful is kept."),
        new("REL-18", Cadence, "Activities for the public at intervals: meetings with customers, press conferences, welfare."),
    ];

    private static Clause[] Measures =>
    [
        new("REL-19", Form, "Each customer has a relation card of a fixed form: name, work unit, post, address, how to be reached."),
        new("REL-19.1", Form, "Key customers are managed apart, on a card of their own."),
        new("REL-19.2", Norm, "A card is used by three principles: it is accurate, it is valid, it is timely."),
        new("REL-19.3", Form, "The card is written on and adjusted as the customer changes."),
        new("REL-19.4", Form, "The card is often brought up to date, and what is useful is kept."),
        new("REL-20", Norm, "Guidance and help: promotions and new products are told in time, new ones may be tried and their reception is asked for, questions are answered with patience, difficulties are learnt of and helped with."),
        new("REL-21.1", Norm, "The relation is kept up by advertising, by a plan of service and by contact in person."),
        new("REL-21.2", Cadence, "The relations specialists tour customers of every kind at irregular times, to learn in time what they need by now."),
        new("REL-21.3", Norm, "Customers are listened to, looked after with care and talked with often."),
        new("REL-22", Norm, "The relations specialists go by all these ways, as the customer's case asks."),
        new("REL-23", Authority, "What the rules mean is for the customer service department to say."),
        new("REL-24", Authority, "The rules are revised once a year and hold once the general manager has approved them."),
    ];
}
