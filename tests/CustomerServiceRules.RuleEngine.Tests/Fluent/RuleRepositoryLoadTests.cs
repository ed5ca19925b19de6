using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Fluent;

public class RuleRepositoryLoadTests
{
    private readonly RuleRepository _repository = new();

    [Fact, Trait("Behaviour", "R2")]
    public void Load_TypesThatAreNoRules_AreSkipped()
    {
        _repository.Load(x => x.From(typeof(string), typeof(PublicRule), typeof(AbstractRule), typeof(GenericRule<>)));

        LoadedTypes().Should().Equal(typeof(PublicRule));
    }

    [Fact, Trait("Behaviour", "R3")]
    public void Load_InternalAndNestedRules_OnlyWhenAskedFor()
    {
        _repository.Load(x => x.From(typeof(InternalRule), typeof(PublicRule.Nested)));
        LoadedTypes().Should().BeEmpty();

        _repository.Load(x => x.PrivateTypes().NestedTypes().From(typeof(InternalRule), typeof(PublicRule.Nested)));
        LoadedTypes().Should().Equal(typeof(InternalRule), typeof(PublicRule.Nested));
    }

    [Fact, Trait("Behaviour", "R5")]
    public void Load_OptionAfterFrom_CountsToo()
    {
        _repository.Load(x => x.From(typeof(PublicRule.Nested)).NestedTypes());

        LoadedTypes().Should().Equal(typeof(PublicRule.Nested));
    }

    [Fact, Trait("Behaviour", "R6")]
    public void Load_SeveralSources_Accumulate()
    {
        _repository.Load(x => x
            .From(typeof(PublicRule))
            .From((IEnumerable<Type>)[typeof(ClosedRule)])
            .From(scanner => scanner.Type(typeof(PublicRule)))
            .Where(rule => rule.RuleType != typeof(BrokenRule)));

        LoadedTypes().Should().Equal(typeof(PublicRule), typeof(ClosedRule), typeof(PublicRule));
        _repository.GetRuleSets().Single().Rules.Select(rule => rule.Name).Distinct().Should().HaveCount(2);
    }

    [Fact, Trait("Behaviour", "R7")]
    public void Load_ScannerOfTheSpecification_SharesItsOptions()
    {
        _repository.Load(x => x.NestedTypes().From(scanner => scanner
            .AssemblyOf<PublicRule>().Where(type => type.DeclaringType == typeof(PublicRule))));

        LoadedTypes().Should().BeEquivalentTo([typeof(PublicRule.Nested), typeof(PublicRule.InternalNested), PublicRule.PrivateNestedType]);
    }

    [Fact, Trait("Behaviour", "R7")]
    public void Load_FromAssemblies_BothForms()
    {
        var assembly = typeof(PublicRule).Assembly;
        _repository.Load(x => x.From(assembly).Where(IsPublicRule));
        _repository.Load(x => x.From([assembly, assembly]).Where(IsPublicRule));

        LoadedTypes().Should().Equal(typeof(PublicRule), typeof(PublicRule), typeof(PublicRule));

        static bool IsPublicRule(IRuleMetadata rule) => rule.RuleType == typeof(PublicRule);
    }

    [Fact, Trait("Behaviour", "R8")]
    public void Load_WhereFilters_BeforeAnyRuleIsInstantiated()
    {
        _repository.Load(x => x.From(typeof(RuleWithFailingConstructor), typeof(PublicRule)).Where(rule => rule.Name == typeof(PublicRule).FullName));

        LoadedTypes().Should().Equal(typeof(PublicRule));
    }

    [Fact, Trait("Behaviour", "R8")]
    public void Load_SecondWhereOrTo_ThrowsAtOnce() => _repository.Load(x =>
    {
        x.Where(_ => true).To("one");
        x.Invoking(spec => spec.Where(_ => true)).Should().Throw<InvalidOperationException>();
        x.Invoking(spec => spec.To("two")).Should().Throw<InvalidOperationException>().WithMessage("*'one'*'two'*");
    });

    [Fact, Trait("Behaviour", "R9")]
    public void Load_WithoutTo_GoesToDefaultAndIsAppended()
    {
        _repository.Load(_ => { });
        _repository.GetRuleSets().Should().ContainSingle().Which.Rules.Should().BeEmpty();

        _repository.Load(x => x.From(typeof(PublicRule)));
        _repository.Load(x => x.From(typeof(ClosedRule)).To("other"));
        _repository.Load(x => x.From(typeof(ClosedRule)));

        _repository.GetRuleSets().Select(set => (set.Name, set.Rules.Count())).Should().Equal(("default", 2), ("other", 1));
    }

    [Fact, Trait("Behaviour", "R10")]
    public void Add_NameAlreadyThere_Throws()
    {
        var own = new RuleSet("own");
        _repository.Add(own);
        _repository.Load(x => x.From(typeof(PublicRule)).To("own"));

        own.Rules.Should().ContainSingle();
        _repository.Invoking(r => r.Add(new RuleSet("own"))).Should().Throw<ArgumentException>().WithMessage("*'own'*");
    }

    [Fact, Trait("Behaviour", "R11")]
    public void From_NullTypes_Throws() =>
        _repository.Invoking(r => r.Load(x => x.From((Type[])null!))).Should().Throw<ArgumentNullException>();

    [Fact, Trait("Behaviour", "R15")]
    public void Load_OneRuleFails_AddsNoneButTheSetExists()
    {
        _repository.Invoking(r => r.Load(x => x.From(typeof(PublicRule), typeof(BrokenRule)).To("set"))).Should().Throw<RuleDefinitionException>();
        _repository.Invoking(r => r.Load(x => x.From(typeof(PublicRule), typeof(RuleWithArgument)).To("set"))).Should().Throw<RuleActivationException>();

        _repository.GetRuleSets().Should().ContainSingle().Which.Rules.Should().BeEmpty();
    }

    private IEnumerable<object> LoadedTypes() =>
        _repository.GetRuleSets().SelectMany(set => set.Rules).Select(rule => rule.Properties[RuleProperties.ClrType]);
}
