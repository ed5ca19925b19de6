using CustomerServiceRules.Lifecycles;
using static CustomerServiceRules.Tests.Lifecycles.Lights;

namespace CustomerServiceRules.Tests.Lifecycles;

public sealed class FormerNameTests
{
    [Fact]
    public void Compose_WithOneFormerNameOfTwoStates_IsRefused() =>
        Names(Sound((define, _) => define.FormerState("Dim", Light.Red).FormerState("Dim", Light.Amber))).Should().Equal("care.adhoc/Dim");

    [Fact]
    public void Compose_WithAFormerNameThatIsAPresentState_IsRefused() =>
        Names(Sound((define, _) => define.FormerState("Green", Light.Red))).Should().Equal("care.adhoc/Green");

    [Fact]
    public void Compose_WithOneFormerNameOfTwoTriggers_IsRefused() =>
        Names(Sound((define, _) => define.FormerTrigger("Run", Push.Go).FormerTrigger("Run", Push.Stop))).Should().Equal("care.adhoc/Run");

    [Fact]
    public void Compose_WithAFormerNameThatIsAPresentTrigger_IsRefused() =>
        Names(Sound((define, _) => define.FormerTrigger("Stop", Push.Go))).Should().Equal("care.adhoc/Stop");

    [Fact]
    public void Compose_WithOneFormerNameOfAStateAndOfATrigger_IsNotRefused() =>
        Names(Sound((define, _) => define.FormerState("Run", Light.Amber).FormerTrigger("Run", Push.Go))).Should().BeEmpty();

    private static IEnumerable<string> Names(LifecycleDefinition lifecycle)
    {
        var problems = ProblemsOf(lifecycle);
        problems.Select(problem => problem.Kind).Distinct().Should().BeSubsetOf([CompositionProblemKind.InvalidFormerName]);
        return problems.Select(problem => problem.Name);
    }
}
