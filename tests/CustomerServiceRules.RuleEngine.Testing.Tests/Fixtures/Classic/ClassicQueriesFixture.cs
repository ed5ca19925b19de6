#nullable disable
using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Classic;

public class ClassicQueriesFixture : BaseRulesTestFixture
{
    [Fact]
    public void Fire_StructsGroupedByNullKey_SumPerGroup()
    {
        Setup.Rule<SumRule>();
        Session.InsertAll(new object[] { new FactValue("a", 1.5m), new FactValue(null, 2m), new FactValue("a", 3m) });

        Session.Fire();

        Assert.Equal(new[] { 4.5m, 2m }, Recorder.GetInvocations().Select(x => x.Facts.Last().Value).Cast<decimal>());
    }

    [Fact]
    public void Fire_ParentReference_JoinsByReference()
    {
        Setup.Rule<ParentRule>();
        var parent = new FactType2 { TestProperty = "Valid" };
        Session.InsertAll(new object[]
        {
            parent, new FactType3 { TestProperty = "child", Parent = parent }, new FactType3 { TestProperty = "orphan" },
        });

        Session.Fire();

        Verify(x => x.Rule().Fired(Times.Once, Matched.Fact(parent), Matched.Fact<IEnumerable<FactType3>>(f => f.Count() == 1)));
    }

    [Fact]
    public void Fire_QueryFromOtherQuery_SeesItsResult()
    {
        Setup.Rule<FromRule>();
        Session.InsertAll(new[] { new FactType1 { TestProperty = "x", Value = 1 }, new FactType1 { TestProperty = "y", Value = 5 } });

        Session.Fire();

        Assert.Equal("y", GetFiredFact<FactType1>().TestProperty);
    }

    public class SumRule : Rule
    {
        public override void Define()
        {
            IGrouping<string, decimal> group = null;
            decimal sum = 0;

            When()
                .Query(() => group, x => x
                    .Match<FactValue>()
                    .GroupBy(v => v.Key, v => v.Amount))
                .Let(() => sum, () => group.Sum());
            Then()
                .Do(ctx => ctx.NoOp());
        }
    }

    public class ParentRule : Rule
    {
        public override void Define()
        {
            FactType2 parent = null;
            IEnumerable<FactType3> children = null;

            When()
                .Match<FactType2>(() => parent)
                .Query(() => children, x => x
                    .Match<FactType3>(c => c.Parent == parent)
                    .Collect()
                    .Where(c => c.Any()));
            Then()
                .Do(ctx => ctx.NoOp());
        }
    }

    public class FromRule : Rule
    {
        public override void Define()
        {
            IEnumerable<FactType1> all = null;
            FactType1 best = null;

            When()
                .Query(() => all, x => x.Match<FactType1>().Collect().OrderByDescending(f => f.Value))
                .Having(() => all.Any())
                .Query(() => best, x => x.From(() => all.First()));
            Then()
                .Do(ctx => ctx.NoOp());
        }
    }
}
