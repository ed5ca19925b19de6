#nullable disable
using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Unannotated;

public class SlipChainFixture : EngineFixture
{
    public SlipChainFixture()
    {
        Setup.Rule<SlipForParcel>();
        Setup.Rule<SlipSeen>();
    }

    [Fact]
    public void Fire_OneMatchingFact_FiresFirstRuleAndChainsSecond()
    {
        Session.Insert(new Parcel { Label = "valid 1" });

        Session.Fire();

        Verify(s =>
        {
            s.Rule<SlipForParcel>().Fired(Times.Once);
            s.Rule<SlipSeen>().Fired(Times.Once);
        });
        Assert.Equal("valid 1", GetFiredFact<Slip>().ParcelLabel);
    }

    [Fact]
    public void Fire_SourceRetracted_LinkedFactIsGoneAndTheSecondRuleUndoes()
    {
        var fact = new Parcel { Label = "valid 1" };
        Session.Insert(fact);
        Session.Fire();

        Session.Retract(fact);

        Assert.Empty(Session.Query<Slip>());
        Assert.False(Session.Agenda.IsEmpty);
        Assert.Equal(1, Session.Fire());
    }

    [Fact]
    public void Fire_SourceUpdated_UpdatesTheLinkedFact()
    {
        var fact = new Parcel { Label = "valid 1", Value = 1 };
        Session.Insert(fact);
        Session.Fire();

        fact.Value = 2;
        Session.Update(fact);
        Session.Fire();

        Assert.Equal("valid 1 updated", Session.Query<Slip>().Single().ParcelLabel);
        Assert.Equal(4, Recorder.GetInvocations().Count);
    }

    public class SlipForParcel : Rule
    {
        public override void Define()
        {
            Parcel parcel = default;

            When()
                .Match(() => parcel, f => f.Label.StartsWith("valid"));
            Then()
                .Yield(_ => new Slip { Label = "valid", ParcelLabel = parcel.Label }, (_, f) => Updated(f, parcel));
        }

        private static Slip Updated(Slip fact, Parcel source)
        {
            fact.ParcelLabel = source.Label + " updated";
            return fact;
        }
    }

    public class SlipSeen : Rule
    {
        public override void Define()
        {
            Slip slip = null;

            When()
                .Match(() => slip, f => f.Label.StartsWith("valid"));
            Then()
                .Do(ctx => ctx.Nothing())
                .Undo(ctx => ctx.Nothing());
        }
    }
}
