using CustomerServiceRules.Tests.Demo;

namespace CustomerServiceRules.Tests.Composition;

public sealed class LoadingTests
{
    [Theory]
    [InlineData(typeof(AbstractRule), "AbstractRule", "it is abstract")]
    [InlineData(typeof(OpenRule<>), "OpenRule`1", "it is an open generic class")]
    [InlineData(typeof(string), "String", "it does not derive from Rule")]
    public void Compose_RuleTypeThatNoEngineLoads_SaysWhy(Type type, string name, string why)
    {
        var problem = ProblemsOf(type).Should().ContainSingle().Subject;

        problem.Kind.Should().Be(CompositionProblemKind.RuleNotLoaded);
        problem.Name.Should().Be(name);
        problem.Message.Should().Contain(why);
    }

    [Fact]
    public void Compose_RuleWithoutParameterlessConstructor_InvalidRuleNamesIt() =>
        ProblemsOf(typeof(NeedsAValue)).Should().ContainSingle().Which.Should()
            .Match<CompositionProblem>(problem => problem.Kind == CompositionProblemKind.InvalidRule && problem.Name == nameof(NeedsAValue));

    [Fact]
    public void Compose_SeveralRuleTypesThatDoNotLoad_NamesEach() =>
        ProblemsOf(typeof(AbstractRule), typeof(string), typeof(OpenRule<>)).Select(problem => problem.Name).Should().Equal("AbstractRule", "OpenRule`1", "String");

    [Fact]
    public void Compose_ClosedGenericAndNestedRuleTypes_AreLoaded() =>
        Rulebook.Compose(new DemoModule(), AdHocModule.Vendor(contents => contents.RulesFor(Tests.Demo.Demo.Grades).Rule<OpenRule<int>>().Rule<Nested>()))
            .Catalogue.Policies.SelectMany(policy => policy.Rules).Select(rule => rule.Name).Should().Contain(["acme.open", "acme.nested"]);

    private static IReadOnlyList<CompositionProblem> ProblemsOf(params Type[] rules) =>
        FluentActions.Invoking(() => Rulebook.Compose(new DemoModule(), AdHocModule.Vendor(contents =>
        {
            foreach (var rule in rules)
                contents.RulesFor(Tests.Demo.Demo.Grades).Rule(rule);
        }))).Should().Throw<RulebookCompositionException>().Which.Problems;

    [Name("acme.open")]
    [Provenance.Cites("ACME-1")]
    private sealed class OpenRule<T> : GradeRule
        where T : struct;

    [Name("acme.nested")]
    [Provenance.Cites("ACME-1")]
    private sealed class Nested : GradeRule;

    [Name("acme.needs-a-value")]
    [Provenance.Cites("ACME-1")]
    private sealed class NeedsAValue(int value) : GradeRule
    {
        public override string ToString() => $"{value}";
    }
}
