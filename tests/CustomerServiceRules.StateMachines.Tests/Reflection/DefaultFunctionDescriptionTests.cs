using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Tests.Reflection;

/// <summary>Changes what holds for the whole process, so no other test may run meanwhile.</summary>
[CollectionDefinition(nameof(DefaultFunctionDescriptionTests), DisableParallelization = true)]
[Collection(nameof(DefaultFunctionDescriptionTests))]
public sealed class DefaultFunctionDescriptionTests : IDisposable
{
    private readonly string _before = InvocationInfo.DefaultFunctionDescription;

    [Fact, Trait("Behaviour", "S28"), Trait("Behaviour", "S91")]
    public void DefaultFunctionDescription_WhenSet_IsReadByDescriptionsAlreadyMade()
    {
        var machine = new StateMachine<string, string>("A");
        machine.Configure("A").PermitIf("x", "B", () => false);
        var guard = machine.GetInfo().States.First().FixedTransitions.Single().GuardConditionsMethodDescriptions.Single();
        guard.Description.Should().Be("Function");
        InvocationInfo.DefaultFunctionDescription = "unnamed";
        guard.Description.Should().Be("unnamed");
        machine.CanFire("x", out var unmet).Should().BeFalse();
        unmet.Should().Equal("unnamed");
    }

    public void Dispose() => InvocationInfo.DefaultFunctionDescription = _before;
}
