using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.StoreService;

// Chapters 3 and 4: reception, sale, order, complaint, and how staff behave.
internal static partial class StoreDocument
{
    private static Clause[] Process =>
    [
        new("SCS-3.1.1", LifecycleStep, "Reception begins with a greeting at the door or at a fixed place, and the question what the customer needs."),
        new("SCS-3.1.2", Form, "At the talk area staff learn intention, preference and budget, three points."),
        new("SCS-3.1.3", LifecycleStep, "The product is presented with material and cases."),
        new("SCS-3.1.4", LifecycleStep, "Questions are answered; special or complex ones go to the superior or to a department."),
        new("SCS-3.2.1", LifecycleStep, "A sale begins with the offer that suits the customer best."),
        new("SCS-3.2.2", LifecycleStep, "Price, preferential policy and after-sales service are explained until the customer has understood the offer."),
        new("SCS-3.2.3", LifecycleStep, "The sale is concluded by a signed order and its payment."),
        new("SCS-3.3.1", Form, "Specification, quantity, price and delivery time of an order are confirmed with the customer soon after it was made."),
        new("SCS-3.3.2", LifecycleStep, "The order goes to the departments; staff follow production or service and tell the customer how it goes."),
        new("SCS-3.3.3a", LifecycleStep, "Exact time and way of delivery are agreed with the customer beforehand."),
        new("SCS-3.3.3b", LifecycleStep, "Delivery keeps time, quality and quantity; staff help the customer to accept it and ask what the customer thinks."),
        new("SCS-3.4.1", Form, "Who takes a complaint listens with patience and puts the details on record, among them what it is about and how the customer can be reached."),
        new("SCS-3.4.2", LifecycleStep, "The complaint is verified without delay: the departments or persons concerned are asked whether it is true and what caused it."),
        new("SCS-3.4.3", LifecycleStep, "From what was found a solution is made that heeds the customer's interest, can be carried out, and comes in time."),
        new("SCS-3.4.4a", LifecycleStep, "The customer is told the solution without delay, and it is talked over until the customer accepts."),
        new("SCS-3.4.4b", LifecycleStep, "What the customer accepted is carried out and followed, and the customer is told how it came out."),
        new("SCS-3.4.5", LifecycleStep, "When a complaint has been handled it is reviewed: the root of the problem is found, and a measure set that keeps it from coming back."),
        new("SCS-4.1", Norm, "Language: five polite words, plain and exact sentences, a warm tone."),
        new("SCS-4.2", Norm, "Conduct: tidy clothes, upright posture, a smile, civil manners."),
        new("SCS-4.3", Norm, "Attitude: taking matters up, patience, kept promises, no delay and no way out."),
    ];
}
