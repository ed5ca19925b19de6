using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Loading;

public class TopLevelRule : Rule
{
    public override void Define()
    {
        When().Match<Customer>();
        Then().Do(ctx => Sink.Nothing());
    }
}

[Tag("internal")]
internal class TopLevelInternalRule : TopLevelRule
{
}

public abstract class AbstractRule : TopLevelRule
{
}

public class OpenRule<T> : Rule where T : class
{
    public override void Define()
    {
        When().Match<T>();
        Then().Do(ctx => Sink.Nothing());
    }
}

public static class Sink
{
    public static void Nothing()
    {
    }
}

public class LoadRulesFixture
{
    private readonly RuleRepository _repository = new();

    [Theory]
    [Trait("Behaviour", "R1")]
    [InlineData(typeof(TopLevelRule), true)]
    [InlineData(typeof(TopLevelInternalRule), true)]
    [InlineData(typeof(OpenRule<Order>), true)]
    [InlineData(typeof(PrivateNestedRule), true)]
    [InlineData(typeof(AbstractRule), false)]
    [InlineData(typeof(OpenRule<>), false)]
    [InlineData(typeof(string), false)]
    public void IsRuleType_AnyType_TellsConcreteClosedRules(Type type, bool expected) =>
        RuleTypeScanner.IsRuleType(type).Should().Be(expected);

    [Fact]
    [Trait("Behaviour", "R2")]
    public void Load_TypesThatAreNoRules_SkipsThem()
    {
        _repository.Load(x => x.From(typeof(string), typeof(AbstractRule), typeof(TopLevelRule)));
        _repository.GetRules().Should().ContainSingle().Which.Name.Should().Be(typeof(TopLevelRule).FullName);
    }

    [Fact]
    [Trait("Behaviour", "R3")]
    public void Load_InternalRule_NeedsPrivateTypes()
    {
        _repository.Load(x => x.From(typeof(TopLevelInternalRule)));
        _repository.GetRules().Should().BeEmpty();
        _repository.Load(x => x.PrivateTypes().From(typeof(TopLevelInternalRule)));
        _repository.GetRules().Should().HaveCount(1);
    }

    [Fact]
    [Trait("Behaviour", "R4")]
    public void Load_NestedTypesAlone_TakesPrivateNestedToo()
    {
        _repository.Load(x => x.From(typeof(PublicNestedRule), typeof(PrivateNestedRule)));
        _repository.GetRules().Should().BeEmpty();
        _repository.Load(x => x.From(typeof(PublicNestedRule), typeof(PrivateNestedRule)).NestedTypes());
        _repository.GetRules().Should().HaveCount(2);
    }

    [Fact]
    [Trait("Behaviour", "R5")]
    public void Load_OptionSwitchedOffAgain_DoesNotHold()
    {
        _repository.Load(x => x.PrivateTypes().From(typeof(TopLevelInternalRule), typeof(TopLevelRule)).PrivateTypes(false));
        _repository.GetRules().Should().ContainSingle();
    }

    [Fact]
    [Trait("Behaviour", "R6")]
    public void Load_SameTypeTwice_FiresTwice()
    {
        _repository.Load(x => x.From(typeof(TopLevelRule)).From(new[] { typeof(TopLevelRule) }.AsEnumerable()));
        var session = _repository.Compile().CreateSession();
        session.Insert(new Customer("a"));
        session.Fire().Should().Be(2);
    }

    [Fact]
    [Trait("Behaviour", "R7")]
    public void Load_Scanner_AppliesTheLastWhere()
    {
        _repository.Load(x => x.From(s => s
            .AssemblyOf<TopLevelRule>().NestedTypes().PrivateTypes()
            .Where(t => false)
            .Where(t => t == typeof(PublicNestedRule) || t == typeof(TopLevelInternalRule))));
        _repository.GetRules().Select(r => r.Name).Should()
            .BeEquivalentTo(typeof(PublicNestedRule).FullName, typeof(TopLevelInternalRule).FullName);
    }

    [Fact]
    [Trait("Behaviour", "R7")]
    public void GetRuleTypes_ScannerAlone_ReturnsWhatRemains()
    {
        var scanner = new RuleTypeScanner();
        scanner.Type(typeof(TopLevelRule), typeof(TopLevelInternalRule), typeof(PublicNestedRule), typeof(int));
        scanner.GetRuleTypes().Should().Equal(typeof(TopLevelRule));
        scanner.NestedTypes().PrivateTypes();
        scanner.GetRuleTypes().Should().HaveCount(3);
    }

    [Fact]
    [Trait("Behaviour", "R8")]
    public void Load_WhereOnMetadata_KeepsTheTagged()
    {
        _repository.Load(x => x
            .PrivateTypes()
            .From(typeof(TopLevelRule), typeof(TopLevelInternalRule))
            .Where(r => r.IsTagged("internal"))
            .To("tagged"));
        _repository.GetRuleSets().Single(s => s.Name == "tagged").Rules.Should().ContainSingle();
    }

    [Fact]
    [Trait("Behaviour", "R8")]
    public void Load_SecondWhereOrTo_Throws()
    {
        _repository.Invoking(r => r.Load(x => x.Where(_ => true).Where(_ => true))).Should().Throw<InvalidOperationException>();
        _repository.Invoking(r => r.Load(x => x.To("a").To("b"))).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    [Trait("Behaviour", "R9")]
    public void Load_ToExistingSet_AddsToIt()
    {
        _repository.Load(x => x.From(typeof(TopLevelRule)).To("one"));
        _repository.Load(x => x.From(typeof(OpenRule<Order>)).To("one"));
        _repository.GetRuleSets().Should().ContainSingle().Which.Rules.Should().HaveCount(2);
    }

    [Fact]
    [Trait("Behaviour", "R9")]
    public void Load_EmptySpecification_CreatesTheDefaultSet()
    {
        _repository.Load(x => { });
        var set = _repository.GetRuleSets().Single();
        set.Name.Should().Be("default");
        set.Rules.Should().BeEmpty();
    }

    [Fact]
    [Trait("Behaviour", "R10")]
    public void Add_NameAlreadyPresent_Throws()
    {
        var set = new RuleSet("mine");
        _repository.Add(set);
        _repository.Invoking(r => r.Add(new RuleSet("mine"))).Should().Throw<ArgumentException>();
        _repository.Load(x => x.From(typeof(TopLevelRule)).To("mine"));
        set.Rules.Should().HaveCount(1);
    }

    [Fact]
    [Trait("Behaviour", "R11")]
    public void From_NullTypes_Throws() =>
        _repository.Invoking(r => r.Load(x => x.From((Type[])null!))).Should().Throw<ArgumentNullException>();

    [Fact]
    [Trait("Behaviour", "R18")]
    public void Compile_EmptyRepository_GivesSessionsThatFireNothing()
    {
        var session = new RuleRepository().Compile().CreateSession();
        session.Insert(new Customer("a"));
        session.Fire().Should().Be(0);
    }

    [Fact]
    [Trait("Behaviour", "R18")]
    public void Compile_SomeSets_LeavesTheOthersOut()
    {
        _repository.Load(x => x.From(typeof(TopLevelRule)).To("customers"));
        _repository.Load(x => x.From(typeof(OpenRule<Order>)).To("orders"));
        var factory = new RuleCompiler().Compile(_repository.GetRuleSets().Where(s => s.Name == "orders"));
        var session = factory.CreateSession();
        session.InsertAll(new object[] { new Customer("a"), new Order("o", "a") });
        session.Fire().Should().Be(1);
    }

    public class PublicNestedRule : TopLevelRule
    {
    }

    private class PrivateNestedRule : TopLevelRule
    {
    }
}
