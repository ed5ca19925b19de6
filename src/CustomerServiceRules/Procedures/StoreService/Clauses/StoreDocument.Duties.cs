using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.StoreService;

// Chapters 1 and 2: what the rules are for, and who does what.
internal static partial class StoreDocument
{
    private static Clause[] Duties =>
    [
        new("SCS-1.1", Norm, "What the rules are for: orderly sales service, able staff, satisfied customers, more sales."),
        new("SCS-1.2", Model, "Whom the rules bind: the sales-service staff and those who lead them, in each store of the company."),
        new("SCS-1.3", Norm, "Four principles: the customer comes first; honesty within the law; working as a team; getting better all the time."),
        new("SCS-2.1.1", Authority, "Sales-service staff receive customers and answer what they ask."),
        new("SCS-2.1.2", Authority, "They sell: find out the need, recommend, conclude; help with order, contract and payment; watch the order until it is delivered and take up what customers say."),
        new("SCS-2.1.3", Authority, "They look after relations: call customers back from time to time, settle complaints and disputes, keep in touch, win second purchases and referrals."),
        new("SCS-2.1.4", Authority, "They watch competitors and demand and report what they find to their superior."),
        new("SCS-2.2.1", Authority, "The customer-service supervisor plans the work, sets goals, gives out tasks, assesses and trains."),
        new("SCS-2.2.2", Authority, "The supervisor watches quality: a system of monitoring, regular checks, study of what customers say, plans for improvement."),
        new("SCS-2.2.3", Authority, "Important customers and major problems are the supervisor's own, who reports on them to the superior at intervals."),
        new("SCS-2.2.4", Kpi, "The supervisor counts enquiries, deals, the rate of complaints and the like, so that decisions can rest on figures."),
        new("SCS-2.3.1", Authority, "The store manager brings sales service and the other departments together."),
        new("SCS-2.3.2", Authority, "The store manager divides the company's sales target among the team, follows it, looks for the reasons of gaps and corrects."),
        new("SCS-2.3.3", Authority, "The store manager sees to people, material and money, and cares for the staff."),
    ];
}
