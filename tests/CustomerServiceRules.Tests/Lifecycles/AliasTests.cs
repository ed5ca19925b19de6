using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Tests.Lifecycles;

public sealed class AliasTests
{
    private enum LampState
    {
        Off,
        On,
        Lit = On,
    }

    private enum LampTrigger
    {
        Switch,
        Press = Switch,
    }

    [Fact]
    public void Compose_EnumsWithTwoNamesForAValue_IsRefusedWithTheSecondNames() =>
        FluentActions.Invoking(() => Rulebook.Compose(new CareModule(LampLifecycle.Instance))).Should().Throw<RulebookCompositionException>()
            .Which.Problems.Select(problem => problem.Name).Should().BeEquivalentTo(["care.lamp/Lit", "care.lamp/Press"], "stored names stand for one thing each");

    private sealed class LampLifecycle : LifecycleDefinition<string, LampState, LampTrigger>
    {
        public static readonly LampLifecycle Instance = new();

        public override string Id => "care.lamp";

        public override int Version => 1;

        public override LocalizedText Title { get; } = new("Lamp", "灯");

        protected override void Define(LifecycleBuilder<string, LampState, LampTrigger> define)
        {
            define.State(LampState.Off, new LocalizedText("off", "关"), "CARE-1")
                .State(LampState.On, new LocalizedText("on", "开"), "CARE-1")
                .Initial(LampState.Off)
                .Final(LampState.On);
            var flip = define.Trigger(LampTrigger.Switch, new LocalizedText("switch", "开关"), [ComplaintLifecycle.Manager], "CARE-1");
            define.Configure(LampState.Off).Permit(flip, LampState.On);
            define.Configure(LampState.On);
        }
    }
}
