using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.MallComplaints;

// MALL-C: what complaints are about, how they are handled, who may, and what neglect leads to.
internal static partial class MallDocuments
{
    private static Clause[] Principles =>
    [
        new("MALL-C-0", Norm, "Four principles: be polite, solve reasonably, keep the impact small, act in time; nobody of the mall ever quarrels with a customer."),
        new("MALL-C-1.1", Classification, "Complaints about goods: price, quality, damaged or incomplete, expired, label that does not match, imported goods without a Chinese label, out of stock."),
        new("MALL-C-1.2", Classification, "Complaints about service: attitude of staff, wrong work at the cash desk, too few services, a service done badly, a former service withdrawn."),
        new("MALL-C-1.3", Classification, "Complaints about safety: an accident, an influence of the surroundings."),
    ];

    private static Clause[] Handling =>
    [
        new("MALL-C-2", LifecycleStep, "Seven steps: stay calm and with the matter; listen and confirm the true cause; take the customer's position; record details and thank the customer; grasp the core and propose a solution; carry it out; review gains and losses."),
        new("MALL-C-3.1", Norm, "Every manager and employee treats complaints actively and seriously."),
        new("MALL-C-3.2", Deadline, "React fast, solve promptly, answer promptly; no figure is given."),
    ];

    private static Clause[] Penalties =>
    [
        new("MALL-C-3.3a", Penalty, "Who is found to have ignored a complaint for the first time loses the month's allowance and is warned."),
        new("MALL-C-3.3b", Penalty, "For the second time: loses the month's allowance and gets a major demerit."),
        new("MALL-C-3.3c", Penalty, "For the third time: is dismissed."),
        new("MALL-C-3.4", Penalty, "An employee complained about twice in a month is, once the facts are confirmed, given an administrative warning and loses the month's allowance."),
    ];

    private static Clause[] Authority =>
    [
        new("MALL-C-3.5.1a", ClauseKind.Authority, "The store manager handles complaints about goods worth over 2000 yuan, 2000 included."),
        new("MALL-C-3.5.1b", ClauseKind.Authority, "The store manager handles poisoning by food that was bought."),
        new("MALL-C-3.5.1c", ClauseKind.Authority, "The store manager handles complaints about spoiled or expired food."),
        new("MALL-C-3.5.1d", ClauseKind.Authority, "The store manager handles complaints about safety."),
        new("MALL-C-3.5.1e", ClauseKind.Authority, "The store manager handles complaints about the building and its facilities."),
        new("MALL-C-3.5.1f", ClauseKind.Authority, "The store manager handles cases of a customer grazed by a forklift."),
        new("MALL-C-3.5.1g", ClauseKind.Authority, "The store manager handles complaints about persons of supervisor level or above."),
        new("MALL-C-3.5.1h", ClauseKind.Authority, "The store manager handles complaints that subordinates could not settle satisfactorily."),
        new("MALL-C-3.5.1i", ClauseKind.Authority, "The store manager handles complaints whose customer insists on the store manager."),
        new("MALL-C-3.5.2a", ClauseKind.Authority, "The customer-service manager handles complaints about goods worth 500 to 2000 yuan, 500 included."),
        new("MALL-C-3.5.2b", ClauseKind.Authority, "The customer-service manager handles disputes that arise in a return or an exchange."),
        new("MALL-C-3.5.2c", ClauseKind.Authority, "The customer-service manager handles complaints about service; here the document is cut off."),
    ];
}
