#nullable disable
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Classic;

public class TwoFactRuleFixture : BaseRulesTestFixture
{
    public TwoFactRuleFixture()
    {
        Setup.Rule<TestRule>();
    }

    [Fact]
    public void Fire_MatchingFacts_FiresOnce()
    {
        var fact1 = new FactType1 { TestProperty = "Valid Value 1" };
        var fact2 = new FactType2 { TestProperty = "Valid Value 2", JoinProperty = fact1.TestProperty };
        Session.Insert(fact1);
        Session.Insert(fact2);

        Session.Fire();

        Verify(x => x.Rule().Fired(Times.Once, Matched.Fact(fact1), Matched.Fact(fact2)));
    }

    [Fact]
    public void Fire_MatchingFactsInserted_ThenUpdatedToInvalid_DoesNotFire()
    {
        var fact1 = new FactType1 { TestProperty = "Valid Value 1" };
        var fact2 = new FactType2 { TestProperty = "Valid Value 2", JoinProperty = fact1.TestProperty };
        Session.InsertAll(new object[] { fact1, fact2 });
        fact2.TestProperty = "Invalid Value";
        Session.Update(fact2);

        Session.Fire();

        Verify(x => x.Rule().Fired(Times.Never));
    }

    [Fact]
    public void Fire_NullJoinProperty_DoesNotMatchAValue()
    {
        Session.InsertAll(new object[] { new FactType1 { TestProperty = "Valid" }, new FactType2 { TestProperty = "Valid" } });

        Session.Fire();

        Verify(x => x.Rule().Fired(Times.Never));
    }

    [Fact]
    public void Fire_ManyFacts_FiresInOrder()
    {
        var facts1 = Enumerable.Range(1, 3).Select(i => new FactType1 { TestProperty = $"Valid {i}" }).ToArray();
        var facts2 = facts1.Select(f => new FactType2 { TestProperty = "Valid", JoinProperty = f.TestProperty }).ToArray();
        Session.InsertAll(facts1);
        Session.InsertAll(facts2);

        Session.Fire();

        VerifySequence(x =>
        {
            x.Rule().Fired(Matched.Fact(facts1[0]), Matched.Fact(facts2[0]));
            x.Rule().Fired(Matched.Fact(facts1[1]), Matched.Fact(facts2[1]));
            x.Rule().Fired(Matched.Fact(facts1[2]), Matched.Fact(facts2[2]));
        });
    }

    [Name("Two fact rule"), Description("Joins two facts"), Tag("Test"), Priority(10)]
    [Repeatability(RuleRepeatability.Repeatable)]
    public class TestRule : Rule
    {
        public override void Define()
        {
            FactType1 fact1 = null;
            FactType2 fact2 = null;

            When()
                .Match<FactType1>(() => fact1, f => f.TestProperty.StartsWith("Valid"))
                .Match<FactType2>(() => fact2, f => f.TestProperty.StartsWith("Valid"), f => f.JoinProperty == fact1.TestProperty);
            Then()
                .Do(ctx => ctx.NoOp());
        }
    }
}

public static class ContextNoOp
{
    public static void NoOp(this IContext context)
    {
    }
}
