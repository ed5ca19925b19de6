using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.MallComplaints;

// MALL-S and MALL-P: the monthly report on complaints, and that nobody is punished twice for one matter.
internal static partial class MallDocuments
{
    private static Clause[] WorkflowClauses =>
    [
        new("MALL-S-1", Norm, "Purpose: daily reception, advice and business for customers; it binds the customer-service staff of the leasing and operations department."),
        new("MALL-S-3.1.1", ClauseKind.Authority, "The customer-service supervisor leads, guides, helps and trains the team."),
        new("MALL-S-3.1.2", ClauseKind.Authority, "The supervisor maintains the customer-service system and the service itself."),
        new("MALL-S-3.1.3", Cadence, "The supervisor checks the service desk's work periodically, sums it up and files it."),
        new("MALL-S-3.1.5", ClauseKind.Authority, "The supervisor helps the mall's other departments."),
        new("MALL-S-3.3.1", ClauseKind.Authority, "The customer-service specialist masters service and complaint skills and completes the handling of complaints."),
        new("MALL-S-3.3.2", Cadence, "Every month the specialist completes the analysis of the month's complaints with proposals for improvement and reports to the supervisor."),
        new("MALL-S-3.3.3", Norm, "The specialist carries out the mall's promises: whoever is asked first is responsible, one stop, service within a time limit that is not stated."),
        new("MALL-S-3.3.4", ClauseKind.Authority, "The specialist gives advice, guidance, help, answers and convenience services."),
        new("MALL-S-3.3.5", Form, "The specialist helps with lotteries and promotions: hands gifts out, registers and archives them."),
        new("MALL-S-3.4.1", Norm, "The broadcaster works by the standard flow of broadcasting."),
        new("MALL-S-3.4.2", Norm, "The broadcaster speaks standard Mandarin and the prescribed courtesies."),
        new("MALL-S-3.4.3", Cadence, "A weekly broadcast plan is arranged and recorded, reviewed by the supervisor and then carried out."),
        new("MALL-S-3.4.4a", Sampling, "A broadcast survey asks 20 customers a month and is analysed in a report."),
        new("MALL-S-3.4.4b", Cadence, "A monthly summary of broadcasting with next month's improvements; the broadcaster keeps the broadcast room."),
        new("MALL-S-3.4.5", ClauseKind.Authority, "The broadcaster helps the customer-service centre."),
        new("MALL-S-4", Norm, "Reception is warm and thorough."),
        new("MALL-S-5.1.1", Norm, "Customers are welcomed with the right words and form of address and asked for their business."),
        new("MALL-S-5.1.2", Norm, "Calls from outside are greeted with the names of plaza and centre, calls from inside more shortly."),
        new("MALL-S-5.1.3", LifecycleStep, "After the greeting the need is asked for; several customers are served in order, and those who wait are told politely."),
    ];

    private static Clause[] YearPlanClauses =>
    [
        new("MALL-P-1", Penalty, "Staff are assessed by reward and penalty; to punish one person twice for one matter is abolished."),
        new("MALL-P-2", Norm, "After discipline on the floor, work on selling skill and knowledge of goods; a campaign of distinctive service in two quarters."),
    ];
}
