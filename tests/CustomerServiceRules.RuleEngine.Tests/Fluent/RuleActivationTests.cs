using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Fluent;

public class RuleActivationTests
{
    [Fact, Trait("Behaviour", "R12")]
    public void Activate_NoneSeveralOrOtherRules_AllAreLoaded()
    {
        var instances = new Queue<Rule[]>([[], [new PublicRule(), new RuleWithArgument(1)]]);
        var repository = new RuleRepository(new Activating(_ => instances.Dequeue()));

        repository.Load(x => x.From(typeof(PublicRule), typeof(ClosedRule)));

        Loaded(repository).Should().Equal(typeof(PublicRule), typeof(RuleWithArgument));
    }

    [Fact, Trait("Behaviour", "R12")]
    public void Activator_SetOnTheRepository_IsUsedFromThenOn()
    {
        var repository = new RuleRepository();
        repository.Activator.Should().BeOfType<DefaultRuleActivator>();
        repository.Activator = new Activating(_ => [new RuleWithArgument(3)]);

        repository.Load(x => x.From(typeof(PublicRule)));

        Loaded(repository).Should().Equal(typeof(RuleWithArgument));
    }

    [Fact, Trait("Behaviour", "R13")]
    public void Load_ActivatorThrows_WrapsTheOriginal()
    {
        var original = new FormatException("no");
        var repository = new RuleRepository(new Activating(_ => throw original));

        var thrown = repository.Invoking(r => r.Load(x => x.From(typeof(PublicRule)))).Should().Throw<RuleActivationException>().Which;

        thrown.InnerException.Should().BeSameAs(original);
        thrown.RuleType.Should().Be<PublicRule>();
        thrown.RuleTypeName.Should().Be(typeof(PublicRule).AssemblyQualifiedName);
        thrown.Message.Split(Environment.NewLine).Should().HaveCount(2).And.HaveElementAt(1, thrown.RuleTypeName);
    }

    [Fact, Trait("Behaviour", "R13")]
    public void Load_ActivatorFailsWhileEnumerated_WrapsTheOriginal()
    {
        var repository = new RuleRepository(new Activating(_ => Enumerable.Range(0, 1).Select<int, Rule>(_ => throw new FormatException())));

        repository.Invoking(r => r.Load(x => x.From(typeof(PublicRule)))).Should().Throw<RuleActivationException>().WithInnerException<FormatException>();
    }

    [Fact, Trait("Behaviour", "R13")]
    public void Load_NoParameterlessConstructor_IsAnActivationError() =>
        new RuleRepository().Invoking(r => r.Load(x => x.From(typeof(RuleWithArgument))))
            .Should().Throw<RuleActivationException>().WithInnerException<MissingMethodException>();

    [Fact, Trait("Behaviour", "R13")]
    public void Load_ConstructorThrows_ShowsWhatItThrew() =>
        new RuleRepository().Invoking(r => r.Load(x => x.From(typeof(RuleWithFailingConstructor))))
            .Should().Throw<RuleActivationException>().WithInnerException<FormatException>().WithMessage("constructor");

    [Fact, Trait("Behaviour", "R14")]
    public void Load_DefineThrows_WrapsTheOriginal()
    {
        var thrown = new RuleRepository().Invoking(r => r.Load(x => x.From(typeof(BrokenRule)))).Should().Throw<RuleDefinitionException>().Which;

        thrown.InnerException.Should().BeOfType<FormatException>();
        thrown.RuleType.Should().Be<BrokenRule>();
        thrown.RuleTypeName.Should().Be(typeof(BrokenRule).AssemblyQualifiedName);
        thrown.Message.Split(Environment.NewLine).Should().HaveCount(2).And.HaveElementAt(1, thrown.RuleTypeName);
    }

    [Fact, Trait("Behaviour", "R16")]
    public void Load_EachInstance_IsDefinedOnce()
    {
        var count = 0;
        var repository = new RuleRepository(new Activating(_ => [Counting(), Counting()]));
        repository.Load(x => x.From(typeof(PublicRule)));
        count.Should().Be(2);

        InlineRule Counting() => new(rule =>
        {
            count++;
            rule.When().Match<A>();
            rule.ThenNothing();
        });
    }

    [Fact, Trait("Behaviour", "R16")]
    public void Define_CalledDirectly_Throws()
    {
        var rule = new PublicRule();
        rule.Invoking(r => r.Define()).Should().Throw<InvalidOperationException>();

        new RuleDefinitionFactory().Create(rule);
        rule.Invoking(r => r.Define()).Should().Throw<InvalidOperationException>("loading it before makes no difference");
    }

    [Fact, Trait("Behaviour", "R17")]
    public void Define_ConstructorArgument_StaysACapturedValue()
    {
        var condition = new RuleDefinitionFactory().Create(new RuleWithArgument(7)).LeftHandSide.ChildElements.Single().As<PatternElement>().Expressions[0];

        condition.Expression.Parameters.Should().ContainSingle();
        var compiled = (Func<A, bool>)condition.Expression.Compile();
        compiled(new A(v: 8)).Should().BeTrue();
        compiled(new A(v: 7)).Should().BeFalse();
    }

    private static IEnumerable<object> Loaded(RuleRepository repository) =>
        repository.GetRuleSets().SelectMany(set => set.Rules).Select(rule => rule.Properties[RuleProperties.ClrType]);

    private sealed class Activating(Func<Type, IEnumerable<Rule>> activate) : IRuleActivator
    {
        public IEnumerable<Rule> Activate(Type type) => activate(type);
    }
}
