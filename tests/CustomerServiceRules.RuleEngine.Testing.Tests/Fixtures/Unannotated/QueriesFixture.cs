#nullable disable
using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Unannotated;

public class QueriesFixture : EngineFixture
{
    [Fact]
    public void Fire_StructsGroupedByNullKey_SumPerGroup()
    {
        Setup.Rule<ChargesByKey>();
        Session.InsertAll(new object[] { new Charge("a", 1.5m), new Charge(null, 2m), new Charge("a", 3m) });

        Session.Fire();

        Assert.Equal(new[] { 4.5m, 2m }, Recorder.GetInvocations().Select(x => x.Facts.Last().Value).Cast<decimal>());
    }

    [Fact]
    public void Fire_ReferenceToAFact_JoinsByReference()
    {
        Setup.Rule<ContentOfSlip>();
        var slip = new Slip { Label = "valid" };
        Session.InsertAll(new object[]
        {
            slip, new Content { Label = "inside", Slip = slip }, new Content { Label = "orphan" },
        });

        Session.Fire();

        Verify(x => x.Rule().Fired(Times.Once, Matched.Fact(slip), Matched.Fact<IEnumerable<Content>>(f => f.Count() == 1)));
    }

    [Fact]
    public void Fire_QueryFromOtherQuery_SeesItsResult()
    {
        Setup.Rule<HeaviestParcel>();
        Session.InsertAll(new[] { new Parcel { Label = "x", Value = 1 }, new Parcel { Label = "y", Value = 5 } });

        Session.Fire();

        Assert.Equal("y", GetFiredFact<Parcel>().Label);
    }

    public class ChargesByKey : Rule
    {
        public override void Define()
        {
            IGrouping<string, decimal> group = null;
            decimal sum = 0;

            When()
                .Query(() => group, x => x
                    .Match<Charge>()
                    .GroupBy(v => v.Key, v => v.Amount))
                .Let(() => sum, () => group.Sum());
            Then()
                .Do(ctx => ctx.Nothing());
        }
    }

    public class ContentOfSlip : Rule
    {
        public override void Define()
        {
            Slip slip = null;
            IEnumerable<Content> contents = null;

            When()
                .Match<Slip>(() => slip)
                .Query(() => contents, x => x
                    .Match<Content>(c => c.Slip == slip)
                    .Collect()
                    .Where(c => c.Any()));
            Then()
                .Do(ctx => ctx.Nothing());
        }
    }

    public class HeaviestParcel : Rule
    {
        public override void Define()
        {
            IEnumerable<Parcel> all = null;
            Parcel best = null;

            When()
                .Query(() => all, x => x.Match<Parcel>().Collect().OrderByDescending(f => f.Value))
                .Having(() => all.Any())
                .Query(() => best, x => x.From(() => all.First()));
            Then()
                .Do(ctx => ctx.Nothing());
        }
    }
}
