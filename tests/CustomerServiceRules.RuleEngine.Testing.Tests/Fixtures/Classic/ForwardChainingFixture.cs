#nullable disable
using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Classic;

public class ForwardChainingFixture : BaseRulesTestFixture
{
    public ForwardChainingFixture()
    {
        Setup.Rule<ForwardChainingFirstRule>();
        Setup.Rule<ForwardChainingSecondRule>();
    }

    [Fact]
    public void Fire_OneMatchingFact_FiresFirstRuleAndChainsSecond()
    {
        Session.Insert(new FactType1 { TestProperty = "Valid Value 1" });

        Session.Fire();

        Verify(s =>
        {
            s.Rule<ForwardChainingFirstRule>().Fired(Times.Once);
            s.Rule<ForwardChainingSecondRule>().Fired(Times.Once);
        });
        Assert.Equal("Valid Value 1", GetFiredFact<FactType2>().JoinProperty);
    }

    [Fact]
    public void Fire_SourceRetracted_LinkedFactIsGoneAndTheSecondRuleUndoes()
    {
        var fact = new FactType1 { TestProperty = "Valid Value 1" };
        Session.Insert(fact);
        Session.Fire();

        Session.Retract(fact);

        Assert.Empty(Session.Query<FactType2>());
        Assert.False(Session.Agenda.IsEmpty);
        Assert.Equal(1, Session.Fire());
    }

    [Fact]
    public void Fire_SourceUpdated_UpdatesTheLinkedFact()
    {
        var fact = new FactType1 { TestProperty = "Valid Value 1", Value = 1 };
        Session.Insert(fact);
        Session.Fire();

        fact.Value = 2;
        Session.Update(fact);
        Session.Fire();

        Assert.Equal("Valid Value 1 updated", Session.Query<FactType2>().Single().JoinProperty);
        Assert.Equal(4, Recorder.GetInvocations().Count);
    }

    public class ForwardChainingFirstRule : Rule
    {
        public override void Define()
        {
            FactType1 fact1 = default;

            When()
                .Match(() => fact1, f => f.TestProperty.StartsWith("Valid"));
            Then()
                .Yield(_ => new FactType2 { TestProperty = "Valid", JoinProperty = fact1.TestProperty }, (_, f) => Updated(f, fact1));
        }

        private static FactType2 Updated(FactType2 fact, FactType1 source)
        {
            fact.JoinProperty = source.TestProperty + " updated";
            return fact;
        }
    }

    public class ForwardChainingSecondRule : Rule
    {
        public override void Define()
        {
            FactType2 fact2 = null;

            When()
                .Match(() => fact2, f => f.TestProperty.StartsWith("Valid"));
            Then()
                .Do(ctx => ctx.NoOp())
                .Undo(ctx => ctx.NoOp());
        }
    }
}
