using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerRelations;

/// <summary>Gives old customers a preference that has no rate.</summary>
internal abstract class PreferenceOfOldCustomers(PreferenceKind kind) : Rule
{
    public override void Define()
    {
        InForce<int> purchases = null!;
        CustomerRelation relation = null!;

        When()
            .Match(() => purchases, p => p.Parameter == CustomerRelations.OldCustomerFrom)
            .Match(() => relation, r => r.Purchases >= purchases.Value);
        Then()
            .Yield(_ => new Candidate<Preference>(relation.Subject, new Preference(kind, null)));
    }
}

/// <summary>Gives old customers a preference whose rate may be unstated.</summary>
internal abstract class RatedPreferenceOfOldCustomers(PreferenceKind kind, Parameter<PreferenceRate> parameter) : Rule
{
    public override void Define()
    {
        InForce<int> purchases = null!;
        InForce<PreferenceRate> rate = null!;
        CustomerRelation relation = null!;

        When()
            .Match(() => purchases, p => p.Parameter == CustomerRelations.OldCustomerFrom)
            .Match(() => rate, r => r.Parameter == parameter)
            .Match(() => relation, r => r.Purchases >= purchases.Value);
        Then()
            .Yield(_ => new Candidate<Preference>(relation.Subject, new Preference(kind, rate.Value)));
    }
}

[Name("rel.preferences.simplified-flow")]
[Cites("REL-11", CustomerRelationsDocument.OldCustomers)]
internal sealed class SimplifiedFlow() : PreferenceOfOldCustomers(PreferenceKind.SimplifiedFlow);

[Name("rel.preferences.gifts")]
[Cites("REL-13", CustomerRelationsDocument.GiftsForWhom, CustomerRelationsDocument.OldCustomers)]
internal sealed class Gifts() : PreferenceOfOldCustomers(PreferenceKind.Gifts);

[Name("rel.preferences.next-purchase-discount")]
[Cites("REL-12", CustomerRelationsDocument.OldCustomers)]
internal sealed class NextPurchaseDiscount() : RatedPreferenceOfOldCustomers(PreferenceKind.NextPurchaseDiscount, CustomerRelations.DiscountRate);

[Name("rel.preferences.return-customer-reward")]
[Cites("REL-12", CustomerRelationsDocument.OldCustomers)]
internal sealed class ReturnCustomerReward() : RatedPreferenceOfOldCustomers(PreferenceKind.ReturnCustomerReward, CustomerRelations.RewardRate);
