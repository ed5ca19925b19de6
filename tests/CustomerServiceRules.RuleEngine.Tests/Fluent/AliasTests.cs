using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Fluent;

public class AliasTests
{
    [Fact, Trait("Behaviour", "R21")]
    public void Create_VariableThatNothingBinds_StaysCaptured()
    {
        var definition = InlineRule.Of(rule =>
        {
            A a = null!;
            A unbound = null!;
            rule.When().Match(() => a, x => x.N == unbound.N);
            rule.Then().Do(_ => unbound.ToString());
        });

        Pattern(definition, 0).Expressions[0].Expression.Parameters.Select(p => p.Name).Should().Equal("a");
        definition.RightHandSide.Actions[0].Expression.Parameters.Should().ContainSingle();
    }

    [Fact, Trait("Behaviour", "R21")]
    public void Create_VariableUsedBeforeItsPattern_StaysCaptured()
    {
        var definition = InlineRule.Of(rule =>
        {
            A a = null!;
            B b = null!;
            rule.When().Match(() => a, x => x.N == b.K).Match(() => b);
            rule.ThenNothing();
        });

        var condition = (Func<A, bool>)Pattern(definition, 0).Expressions[0].Expression.Compile();
        condition.Invoking(c => c(new A())).Should().Throw<NullReferenceException>();
    }

    [Fact, Trait("Behaviour", "R22")]
    public void WhenAndThen_CalledSeveralTimesInAnyOrder_Append()
    {
        var definition = InlineRule.Of(rule =>
        {
            A a = null!;
            B b = null!;
            rule.Then().Do(_ => a.ToString());
            rule.When().Match(() => a);
            rule.Then().Do(_ => b.ToString());
            rule.When().Match(() => b, x => x.K == a.N);
        });

        definition.LeftHandSide.ChildElements.Should().HaveCount(2);
        Pattern(definition, 1).Expressions[0].Expression.Parameters.Select(p => p.Name).Should().Equal("b", "a");
        definition.RightHandSide.Actions.Select(action => action.Expression.Parameters[1].Name).Should().Equal("a", "b");
    }

    [Fact, Trait("Behaviour", "R23")]
    public void Match_PropertyOrFieldOfTheRule_BindsUnderTheMembersName()
    {
        var definition = new RuleDefinitionFactory().Create(new MemberAliases());

        definition.LeftHandSide.Exports.Select(d => (d.Name, d.Type)).Should().Equal(("Prop", typeof(A)), ("_field", typeof(B)), ("Shared", typeof(C)));
        Pattern(definition, 1).Expressions[0].Expression.ToString().Should().Be("(_field, Prop) => ((_field.K == Prop.N) AndAlso (_field.V < value(" + typeof(MemberAliases).FullName + ")._limit))");
        definition.RightHandSide.Actions[0].Expression.Parameters.Select(p => p.Name).Should().Equal("c", "Shared", "_field", "Prop");
    }

    [Fact, Trait("Behaviour", "R23")]
    public void Match_AliasInAHelperMethod_IsTheVariableOfThatNameInAnother()
    {
        var definition = new RuleDefinitionFactory().Create(new SpreadOverMethods());

        definition.RightHandSide.Actions[0].Expression.Parameters.Select(p => p.Name).Should().Equal("c", "a");
    }

    [Fact, Trait("Behaviour", "R23")]
    public void Match_MemberOfAnotherObjectWithTheAliasName_IsNotTheAlias()
    {
        var settings = new Settings { a = new A("captured") };
        var definition = InlineRule.Of(rule =>
        {
            A a = null!;
            B b = null!;
            rule.When().Match(() => a).Match(() => b, x => x.K == settings.a.N);
            rule.ThenNothing();
        });

        var condition = (Func<B, bool>)Pattern(definition, 1).Expressions[0].Expression.Compile();
        condition(new B(k: "captured")).Should().BeTrue();
    }

    private static PatternElement Pattern(IRuleDefinition definition, int position) => (PatternElement)definition.LeftHandSide.ChildElements[position];

    private sealed class Settings
    {
        public A a = null!;
    }

    private sealed class MemberAliases : Rule
    {
        private static C Shared { get; } = null!;

        private A Prop { get; set; } = null!;

        private readonly B _field = null!;
        private readonly int _limit = 5;

        public override void Define()
        {
            When().Match(() => Prop).Match(() => _field, b => b.K == Prop.N && b.V < _limit).Match(() => Shared);
            Then().Do(c => Use(Shared, _field, Prop));
        }

        private static void Use(params object[] facts) => _ = facts;
    }

    private sealed class SpreadOverMethods : Rule
    {
        public override void Define()
        {
            Conditions();
            Actions();
        }

        private void Conditions()
        {
            A a = null!;
            When().Match(() => a);
        }

        private void Actions()
        {
            A a = null!;
            Then().Do(c => a.ToString());
        }
    }
}
