using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.CustomerRelations;

[Name("rel.duties.follow-up-of-old-customers")]
[Cites("REL-15", CustomerRelationsDocument.FollowUpRhythm, CustomerRelationsDocument.OldCustomers)]
internal sealed class FollowUpOfOldCustomers : Rule
{
    public override void Define()
    {
        InForce<ContactRhythm> rhythm = null!;
        InForce<int> purchases = null!;
        CustomerRelation relation = null!;

        When()
            .Match(() => rhythm, r => r.Parameter == CustomerRelations.FollowUpEvery)
            .Match(() => purchases, p => p.Parameter == CustomerRelations.OldCustomerFrom)
            .Match(() => relation, r => r.Purchases >= purchases.Value);
        Then()
            .Yield(_ => new Candidate<ContactDuty>(relation.Subject, CustomerRelations.FollowUpDutyAt(rhythm.Value)));
    }
}

// All kinds of customers: whoever has a relation at all.
[Name("rel.duties.tour-of-every-customer")]
[Cites("REL-21.2", CustomerRelationsDocument.TourRhythm, "REL-2", "REL-4u")]
internal sealed class TourOfEveryCustomer : Rule
{
    public override void Define()
    {
        InForce<ContactRhythm> rhythm = null!;
        CustomerRelation relation = null!;

        When()
            .Match(() => rhythm, r => r.Parameter == CustomerRelations.TourEvery)
            .Match(() => relation);
        Then()
            .Yield(_ => new Candidate<ContactDuty>(relation.Subject, CustomerRelations.TourDutyAt(rhythm.Value)));
    }
}
