#nullable disable
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Unannotated;

public class SlipOfParcelFixture : EngineFixture
{
    public SlipOfParcelFixture()
    {
        Setup.Rule<SlipOfParcel>();
    }

    [Fact]
    public void Fire_MatchingFacts_FiresOnce()
    {
        var parcel = new Parcel { Label = "valid 1" };
        var slip = new Slip { Label = "valid 2", ParcelLabel = parcel.Label };
        Session.Insert(parcel);
        Session.Insert(slip);

        Session.Fire();

        Verify(x => x.Rule().Fired(Times.Once, Matched.Fact(parcel), Matched.Fact(slip)));
    }

    [Fact]
    public void Fire_MatchingFactsInserted_ThenUpdatedToInvalid_DoesNotFire()
    {
        var parcel = new Parcel { Label = "valid 1" };
        var slip = new Slip { Label = "valid 2", ParcelLabel = parcel.Label };
        Session.InsertAll(new object[] { parcel, slip });
        slip.Label = "void";
        Session.Update(slip);

        Session.Fire();

        Verify(x => x.Rule().Fired(Times.Never));
    }

    [Fact]
    public void Fire_NullKey_DoesNotMatchAValue()
    {
        Session.InsertAll(new object[] { new Parcel { Label = "valid" }, new Slip { Label = "valid" } });

        Session.Fire();

        Verify(x => x.Rule().Fired(Times.Never));
    }

    [Fact]
    public void Fire_ManyFacts_FiresInOrder()
    {
        var parcels = Enumerable.Range(1, 3).Select(i => new Parcel { Label = $"valid {i}" }).ToArray();
        var slips = parcels.Select(f => new Slip { Label = "valid", ParcelLabel = f.Label }).ToArray();
        Session.InsertAll(parcels);
        Session.InsertAll(slips);

        Session.Fire();

        VerifySequence(x =>
        {
            x.Rule().Fired(Matched.Fact(parcels[0]), Matched.Fact(slips[0]));
            x.Rule().Fired(Matched.Fact(parcels[1]), Matched.Fact(slips[1]));
            x.Rule().Fired(Matched.Fact(parcels[2]), Matched.Fact(slips[2]));
        });
    }

    [Name("Slip of a parcel"), Description("Joins a slip to its parcel"), Tag("Post"), Priority(10)]
    [Repeatability(RuleRepeatability.Repeatable)]
    public class SlipOfParcel : Rule
    {
        public override void Define()
        {
            Parcel parcel = null;
            Slip slip = null;

            When()
                .Match<Parcel>(() => parcel, f => f.Label.StartsWith("valid"))
                .Match<Slip>(() => slip, f => f.Label.StartsWith("valid"), f => f.ParcelLabel == parcel.Label);
            Then()
                .Do(ctx => ctx.Nothing());
        }
    }
}

public static class Actions
{
    public static void Nothing(this IContext context)
    {
    }
}
