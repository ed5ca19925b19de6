using System.Linq.Expressions;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>Gives a complaint of weight to the supervisor; one rule for each of the two grounds.</summary>
internal abstract class SupervisorByWeight(Expression<Func<StoreComplaintWeight, bool>> weighs) : Rule
{
    public override void Define()
    {
        StoreComplaintWeight weight = null!;

        When()
            .Match(() => weight, weighs);
        Then()
            .Yield(_ => new Candidate<StoreHandler>(weight.Subject, StoreHandler.Supervisor));
    }
}

[Name("scs.handler.supervisor-for-important-customer")]
[Cites("SCS-2.2.3", StoreDocument.WhatIsMajor)]
internal sealed class SupervisorForImportantCustomer() : SupervisorByWeight(w => w.IsImportantCustomer);

[Name("scs.handler.supervisor-for-major-problem")]
[Cites("SCS-2.2.3", StoreDocument.WhatIsMajor)]
internal sealed class SupervisorForMajorProblem() : SupervisorByWeight(w => w.IsMajorProblem);
