using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.Loading;
using CustomerServiceRules.RuleEngine.Tests.Fluent;

namespace CustomerServiceRules.RuleEngine.Tests.Loading;

public class RuleLoadReportTests
{
    private readonly RuleRepository _repository = new();

    [Fact]
    public void LoadWithReport_EveryTypeAskedFor_HasAnEntryWithItsReason()
    {
        var report = _repository.LoadWithReport(x => x
            .From(typeof(PublicRule), typeof(string), typeof(AbstractRule), typeof(GenericRule<>), typeof(InternalRule), typeof(PublicRule.Nested))
            .To("set"));

        report.Entries.Select(entry => (entry.Type, entry.Outcome)).Should().Equal(
            (typeof(PublicRule), RuleLoadOutcome.Loaded),
            (typeof(string), RuleLoadOutcome.NoRule),
            (typeof(AbstractRule), RuleLoadOutcome.Abstract),
            (typeof(GenericRule<>), RuleLoadOutcome.OpenGeneric),
            (typeof(InternalRule), RuleLoadOutcome.PrivateType),
            (typeof(PublicRule.Nested), RuleLoadOutcome.NestedType));
        report.Skipped.Should().OnlyContain(entry => entry.Reason.Length > 0 && entry.Rules.Count == 0);
        report.Entries[0].Rules.Should().Equal(typeof(PublicRule).FullName);
        report.ToString().Should().StartWith("Rule set 'set': 6 types asked for, 1 gave rules.").And.Contain("ask for PrivateTypes()");
    }

    [Fact]
    public void LoadWithReport_LoadsWhatAPlainLoadLoads()
    {
        void Spec(IRuleLoadSpec spec) => spec.PrivateTypes().From(typeof(PublicRule).Assembly).Where(rule =>
            rule.RuleType.Namespace == typeof(PublicRule).Namespace && !rule.RuleType.Name.Contains("With") && rule.RuleType != typeof(BrokenRule));
        var plain = new RuleRepository();
        plain.Load(Spec);

        var report = _repository.LoadWithReport(Spec);

        plain.GetRules().Should().NotBeEmpty();
        _repository.GetRules().Select(rule => rule.Name).Should().Equal(plain.GetRules().Select(rule => rule.Name));
        report.Loaded.SelectMany(entry => entry.Rules).Should().Equal(plain.GetRules().Select(rule => rule.Name));
        report.Entries.Should().NotContain(entry => entry.Type == typeof(NoRule), "a type of an assembly that is no rule was not meant to be one");
    }

    [Fact]
    public void LoadWithReport_BothFilters_AreToldApart()
    {
        var report = _repository.LoadWithReport(x => x
            .From(scanner => scanner.Type(typeof(PublicRule), typeof(ClosedRule)).Where(type => type != typeof(ClosedRule)))
            .Where(rule => rule.RuleType != typeof(PublicRule)));

        report.Entries.Select(entry => entry.Outcome).Should().Equal(RuleLoadOutcome.FilteredByMetadata, RuleLoadOutcome.FilteredByType);
        _repository.GetRuleSets().Should().ContainSingle().Which.Rules.Should().BeEmpty();
    }

    [Fact]
    public void LoadWithReport_SeveralTypesFail_ReportsAllAndAddsNone()
    {
        var report = _repository.LoadWithReport(x => x.From(typeof(PublicRule), typeof(BrokenRule), typeof(RuleWithArgument), typeof(RuleWithFailingConstructor)));

        report.HasFailures.Should().BeTrue();
        report.Skipped.Select(entry => (entry.Outcome, entry.Failure!.GetType())).Should().Equal(
            (RuleLoadOutcome.DefinitionFailed, typeof(RuleDefinitionException)),
            (RuleLoadOutcome.ActivationFailed, typeof(RuleActivationException)),
            (RuleLoadOutcome.ActivationFailed, typeof(RuleActivationException)));
        report.Entries[1].Reason.Should().EndWith("broken");
        report.ToString().Should().Contain("nothing was loaded");
        _repository.GetRuleSets().Should().ContainSingle().Which.Rules.Should().BeEmpty();
    }

    [Fact]
    public void LoadWithReport_ActivatorGivesNoneOrSeveral_IsSeen()
    {
        _repository.Activator = new Choosing(type => type == typeof(PublicRule) ? [new PublicRule(), new ClosedRule()] : []);

        var report = _repository.LoadWithReport(x => x.From(typeof(PublicRule), typeof(ClosedRule)));

        report.Entries[0].Rules.Should().Equal(typeof(PublicRule).FullName, typeof(ClosedRule).FullName);
        report.Entries[1].Outcome.Should().Be(RuleLoadOutcome.NoInstance);
    }

    private sealed class Choosing(Func<Type, IEnumerable<Rule>> choose) : IRuleActivator
    {
        public IEnumerable<Rule> Activate(Type type) => choose(type);
    }
}
