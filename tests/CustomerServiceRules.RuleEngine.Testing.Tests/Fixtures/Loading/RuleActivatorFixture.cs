using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Loading;

public class RuleActivatorFixture
{
    [Fact]
    [Trait("Behaviour", "R12")]
    public void Load_CustomActivator_SuppliesDependencies()
    {
        var log = new List<string>();
        var repository = new RuleRepository(new ServiceActivator(_ => new Rule[] { new LoggingRule(log, 1) }));
        repository.Load(x => x.NestedTypes().From(typeof(LoggingRule)));
        var session = repository.Compile().CreateSession();
        session.Insert(new Customer("ann"));
        session.Fire();
        log.Should().Equal("1 ann");
    }

    [Fact]
    [Trait("Behaviour", "R12")]
    public void Load_ActivatorGivesSeveral_LoadsAll()
    {
        var log = new List<string>();
        var repository = new RuleRepository
        {
            Activator = new ServiceActivator(_ => new Rule[] { new LoggingRule(log, 1), new LoggingRule(log, 2) }),
        };
        repository.Load(x => x.NestedTypes().From(typeof(LoggingRule)));
        repository.GetRules().Should().HaveCount(2);
        var session = repository.Compile().CreateSession();
        session.Insert(new Customer("ann"));
        session.Fire();
        log.Should().Equal("1 ann", "2 ann");
    }

    [Fact]
    [Trait("Behaviour", "R12")]
    public void Load_ActivatorGivesNone_LoadsNothing()
    {
        var repository = new RuleRepository(new ServiceActivator(_ => Enumerable.Empty<Rule>()));
        repository.Load(x => x.NestedTypes().From(typeof(LoggingRule)));
        repository.GetRules().Should().BeEmpty();
    }

    [Fact]
    [Trait("Behaviour", "R13")]
    public void Load_NoParameterlessConstructor_ThrowsActivationException()
    {
        var repository = new RuleRepository();
        var thrown = repository.Invoking(r => r.Load(x => x.NestedTypes().From(typeof(LoggingRule))))
            .Should().Throw<RuleActivationException>().Which;
        thrown.InnerException.Should().BeOfType<MissingMethodException>();
        thrown.RuleType.Should().Be<LoggingRule>();
        thrown.RuleTypeName.Should().Be(typeof(LoggingRule).AssemblyQualifiedName);
        thrown.Message.Should().EndWith(Environment.NewLine + thrown.RuleTypeName);
    }

    [Fact]
    [Trait("Behaviour", "R13")]
    public void Load_ActivatorThrows_WrapsTheOriginal()
    {
        var fault = new InvalidTimeZoneException("no service");
        var repository = new RuleRepository(new ServiceActivator(_ => throw fault));
        repository.Invoking(r => r.Load(x => x.NestedTypes().From(typeof(LoggingRule))))
            .Should().Throw<RuleActivationException>().Which.InnerException.Should().BeSameAs(fault);
    }

    [Fact]
    [Trait("Behaviour", "R15")]
    public void Load_OneOfManyFails_AddsNone()
    {
        var repository = new RuleRepository();
        repository.Invoking(r => r.Load(x => x.NestedTypes().From(typeof(TopLevelRule), typeof(LoggingRule)).To("set")))
            .Should().Throw<RuleActivationException>();
        repository.GetRuleSets().Should().ContainSingle().Which.Rules.Should().BeEmpty();
    }

    [Fact]
    [Trait("Behaviour", "R16")]
    public void Define_CalledDirectly_Throws() =>
        new TopLevelRule().Invoking(r => r.Define()).Should().Throw<InvalidOperationException>();

    [Fact]
    [Trait("Behaviour", "R17")]
    public void Create_InstanceWithArguments_CapturesThem()
    {
        var definition = new RuleDefinitionFactory().Create(new ThresholdRule(10));
        var session = new RuleCompiler().Compile(new[] { definition }).CreateSession();
        session.InsertAll(new object[] { new Customer("low", 9), new Customer("high", 10) });
        session.Fire().Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R17")]
    public void Create_TwoInstancesOfOneType_KeepTheirOwnArguments()
    {
        var definitions = new RuleDefinitionFactory().Create(new Rule[] { new ThresholdRule(10), new ThresholdRule(20) });
        var session = new RuleCompiler().Compile(definitions).CreateSession();
        session.InsertAll(new object[] { new Customer("mid", 15), new Customer("high", 25) });
        session.Fire().Should().Be(3);
    }

    public class LoggingRule(List<string> log, int number) : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then().Do(ctx => log.Add(number + " " + customer.Name));
        }
    }

    public class ThresholdRule : Rule
    {
        private readonly int _threshold;

        public ThresholdRule(int threshold) => _threshold = threshold;

        public override void Define()
        {
            When().Match<Customer>(c => c.Score >= _threshold);
            Then().Do(ctx => Sink.Nothing());
        }
    }

    private sealed class ServiceActivator(Func<Type, IEnumerable<Rule>> create) : IRuleActivator
    {
        public IEnumerable<Rule> Activate(Type type) => create(type);
    }
}
