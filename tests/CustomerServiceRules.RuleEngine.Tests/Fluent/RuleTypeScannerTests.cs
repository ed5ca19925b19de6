using CustomerServiceRules.RuleEngine.Fluent;

namespace CustomerServiceRules.RuleEngine.Tests.Fluent;

public class RuleTypeScannerTests
{
    private static readonly Type[] OneOfEachVisibility =
    [
        typeof(PublicRule), typeof(InternalRule), typeof(PublicRule.Nested), typeof(PublicRule.InternalNested), PublicRule.PrivateNestedType,
    ];

    public static TheoryData<Type, bool> Candidates => new()
    {
        { typeof(PublicRule), true },
        { typeof(InternalRule), true },
        { typeof(PublicRule.Nested), true },
        { typeof(PublicRule.InternalNested), true },
        { PublicRule.PrivateNestedType, true },
        { typeof(GenericRule<int>), true },
        { typeof(AbstractRule), false },
        { typeof(GenericRule<>), false },
        { typeof(NoRule), false },
        { typeof(string), false },
        { typeof(CustomerServiceRules.RuleEngine.Fluent.Dsl.Rule), false },
    };

    [Theory, Trait("Behaviour", "R1")]
    [MemberData(nameof(Candidates))]
    public void IsRuleType_AnyVisibility_LooksAtDerivationOnly(Type type, bool expected) =>
        RuleTypeScanner.IsRuleType(type).Should().Be(expected);

    [Theory, Trait("Behaviour", "R3")]
    [InlineData(false, false, "PublicRule")]
    [InlineData(true, false, "PublicRule InternalRule")]
    [InlineData(false, true, "PublicRule Nested InternalNested PrivateNested")]
    [InlineData(true, true, "PublicRule InternalRule Nested InternalNested PrivateNested")]
    public void GetRuleTypes_Options_FilterTypesNamedExplicitly(bool privateTypes, bool nestedTypes, string expected) =>
        new RuleTypeScanner().Type(OneOfEachVisibility).PrivateTypes(privateTypes).NestedTypes(nestedTypes).Found()
            .Should().Equal(expected.Split(' '));

    [Fact, Trait("Behaviour", "R4")]
    public void NestedTypes_Alone_TakesPrivateNestedRules() =>
        new RuleTypeScanner().NestedTypes().Type(PublicRule.PrivateNestedType).Found().Should().Equal("PrivateNested");

    [Fact, Trait("Behaviour", "R5")]
    public void Options_SetToFalseLater_AreOffAgain() =>
        new RuleTypeScanner().PrivateTypes().NestedTypes().Type(OneOfEachVisibility).PrivateTypes(false).NestedTypes(false).Found()
            .Should().Equal("PublicRule");

    [Fact, Trait("Behaviour", "R6")]
    public void Type_NamedTwice_CountsTwice() =>
        new RuleTypeScanner().Type(typeof(PublicRule), typeof(ClosedRule)).Type(typeof(PublicRule)).Found()
            .Should().Equal("PublicRule", "ClosedRule", "PublicRule");

    [Fact, Trait("Behaviour", "R7")]
    public void Where_CalledTwice_TheLaterReplacesTheEarlier() =>
        new RuleTypeScanner().Type(typeof(PublicRule), typeof(ClosedRule))
            .Where(type => type == typeof(PublicRule)).Where(type => type == typeof(ClosedRule)).Found()
            .Should().Equal("ClosedRule");

    [Fact, Trait("Behaviour", "R7")]
    public void Assembly_AndAssemblyOf_AddTheSameCandidates()
    {
        var type = typeof(PublicRule);
        var byAssembly = new RuleTypeScanner().Assembly(typeof(PublicRule).Assembly).Found();

        byAssembly.Should().Contain(["PublicRule", "ClosedRule"]).And.NotContain(["InternalRule", "AbstractRule", "Nested"]);
        new RuleTypeScanner().AssemblyOf<PublicRule>().Found().Should().Equal(byAssembly);
        new RuleTypeScanner().AssemblyOf(type).Found().Should().Equal(byAssembly);
    }
}

internal static class ScannerExtensions
{
    public static IEnumerable<string> Found(this IRuleTypeScanner scanner) => ((RuleTypeScanner)scanner).GetRuleTypes().Select(type => type.Name);
}
