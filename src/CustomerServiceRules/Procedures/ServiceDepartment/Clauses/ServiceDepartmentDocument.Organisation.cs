using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

// What the handbook holds, and how the department is built.
internal static partial class ServiceDepartmentDocument
{
    private static Clause[] Organisation =>
    [
        new("CSD-0.1", Model, "A handbook of eight chapters: organisation, survey and development, relations, key accounts, after-sales, complaints, information, call centre; the source holds the first two and the beginning of the third."),
        new("CSD-0.2", Model, "The table of contents names 14 regulations; four of them, survey, incentive, relations and visits, are in the source, the others are titles."),
        new("CSD-0.3", Form, "Twenty-nine forms are known by title alone, among them those of complaints: registration, investigation, analysis, handling report, tracking."),
        new("CSD-0.4", Model, "Twelve posts are known by title alone, among them supervisor and specialist of complaints."),
        new("CSD-1.0", Model, "What the department is there for: principles and standards of service, a standard flow and its measures, coordination, the company's image, an edge over others, loyal customers."),
        new("CSD-1.1", Model, "Its functions are seven: survey and development, relations, key accounts with a team of their own, after-sales, complaints, information, call centre."),
        new("CSD-1.2a", Authority, "Eight functions that look inward: rules, flow and training, data on customers, business systems, other firms' service, new staff, the after-sales guarantee, reports with proposals."),
        new("CSD-1.2b", Authority, "Eight functions that look outward: feedback on products, information on customers and their credit, complaints accepted and handled, proposals, after-sales, an advice desk, a hotline around the clock, equipment."),
        new("CSD-1.3.1", Model, "Pattern of a department in general: the posts that are needed."),
        new("CSD-1.3.2", Model, "Pattern for a firm that lives by service: a supervisor for each function."),
        new("CSD-1.3.3", LifecycleStep, "Pattern for a technical firm: the after-sales specialist takes a problem to the support department it belongs to, which sends an engineer without delay."),
        new("CSD-2.1", Authority, "Twelve main duties, from rules and standards over data, archives and personal service to complaints, promises, key accounts, after-sales and analysis."),
        new("CSD-2.2", Authority, "Eleven powers, among them to watch service, to punish what harms relations with customers, to handle complaints and propose their treatment, to ask other departments for help."),
    ];
}
