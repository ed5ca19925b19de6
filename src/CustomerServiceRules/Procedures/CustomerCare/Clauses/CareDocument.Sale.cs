using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.CustomerCare;

// Before and in the sale.
internal static partial class CareDocument
{
    private static Clause[] PreSale =>
    [
        new("CARE-1.0", Norm, "Before the sale customers are reached by the ambassador and by SMS, without repeating the work of the property consultant."),
        new("CARE-1.1", Deadline, "Within 48 hours of a first visit to the sales hall the customer is called about the first impression."),
        new("CARE-1.2", Deadline, "Within 48 hours of the subscription agreement the contract department exports the customer's data and the callback specialist sends a thank-you SMS that reminds of the signing."),
        new("CARE-1.3", Deadline, "Within three days of signing the ambassador calls back and makes the service hotline known by phone and by SMS."),
        new("CARE-1.4a", Authority, "For the projects Tianhui and Xicheng the property company applies for the hotline, and the project's property manager names who runs it."),
        new("CARE-1.4b", Deadline, "What comes in there goes by the customer-opinion processing form; it is replied to and processed within 48 hours."),
        new("CARE-1.4c", Authority, "For the projects Shangcheng and Shui'an the ambassador runs the project's hotline."),
    ];

    private static Clause[] InSale =>
    [
        new("CARE-2.0", Norm, "In the sale a website is kept up to date by a named person, SMS are kept few and e-mail is preferred, and a project has one hotline number."),
        new("CARE-2.1", Form, "While signing the customer confirms in a questionnaire to receive the platform's SMS of free will; it may go to further numbers that the customer names too."),
        new("CARE-2.2", Authority, "After signing each event of the owners' club is invited to by the property platform, with content that the customer-service centre has approved; the owner's family gets the service SMS too."),
        new("CARE-2.3a", Cadence, "The ambassador phones each customer at least twice a month."),
        new("CARE-2.3b", Cadence, "Twice a month something is told: birthday wishes, events of the project, changes of the surroundings."),
        new("CARE-2.3c", Authority, "Who runs the regional hotline follows matters up; one that has to be solved goes by the customer-opinion processing form."),
        new("CARE-2.4", Cadence, "Project letters are done away with; progress of the building is told by SMS every month."),
    ];

    private static Clause[] BeforeMoveIn =>
    [
        new("CARE-3.0", Norm, "The inspections of the mock move-in are published on the website, and as soon as its month begins customers can ask and their concerns are gathered."),
        new("CARE-3.1", Cadence, "In the four months before moving in, content that lets customers try their home is published every month by plan."),
        new("CARE-3.2", Model, "What moves: owners get the record of the water test by MMS, and try the water test themselves on the open day."),
        new("CARE-H", Model, "What moves: before the sale the thank-you message after subscribing; in the sale publicity that saves paper, and the electronic family letter with the progress of the building by MMS."),
    ];
}
