using CustomerServiceRules.Approvals.Api;
using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Approvals.Engines;

public sealed class ContractFileTests
{
    private const string Original = "design/engine-contract/";

    [Fact]
    public void Contract_IsRead()
    {
        ContractFile.Rules.Find(EngineNames.ContractRules + ".Fluent.Dsl", "Rule")!.Members.Should().Contain("protected ILeftHandSideExpression When()");
        ContractFile.RuleTesting.Types.Should().Contain(type => type.Name == "RulesTestFixture");
        ContractFile.Machines.Types.Should().Contain(type => type.Name == "StateMachine.StateConfiguration" && type.Members.Contains("TState State { get; }"));
    }

    [DataTheory(Original + "rule-engine.api.txt")]
    [InlineData("rule-engine.api.txt")]
    [InlineData("rule-testing.api.txt")]
    [InlineData("state-machines.api.txt")]
    [InlineData("behaviour.md")]
    public void Contract_EqualsItsOriginal(string name) =>
        File.ReadAllText(Path.Combine(SharedFiles.Root, "tests/CustomerServiceRules.Approvals/contract", name))
            .Should().Be(File.ReadAllText(SharedFiles.PathOf(Original + name)), "the copy is never edited");
}
