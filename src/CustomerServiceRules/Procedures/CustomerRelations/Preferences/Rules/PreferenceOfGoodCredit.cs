using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerRelations;

[Name("rel.preferences.good-credit")]
[Cites("REL-6u")]
internal sealed class PreferenceOfGoodCredit : Rule
{
    public override void Define()
    {
        InForce<PreferenceRate> rate = null!;
        CustomerRelation relation = null!;

        When()
            .Match(() => rate, r => r.Parameter == CustomerRelations.CreditRate)
            .Match(() => relation, r => r.HasGoodCredit);
        Then()
            .Yield(_ => new Candidate<Preference>(relation.Subject, new Preference(PreferenceKind.GoodCredit, rate.Value)));
    }
}
