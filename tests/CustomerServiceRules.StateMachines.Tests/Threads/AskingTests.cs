namespace CustomerServiceRules.StateMachines.Tests.Threads;

#pragma warning disable CS0618 // the sync lists of permitted triggers belong to the contract
public class AskingTests
{
    [Fact, Trait("Behaviour", "S91"), Trait("Behaviour", "S72")]
    public void Questions_FromSeveralThreads_AnswerRightAndCorruptNothing()
    {
        for (var round = 0; round < 200; round++)
        {
            var machine = Build();
            Together.Run(() => Ask(machine, 1, 3), () => Ask(machine, 1, 3), () => Ask(machine, 1, 3));

            machine.State.Should().Be(1);
            machine.Fire("go");
            machine.State.Should().Be(2);
            machine.GetInfo().States.Select(state => state.UnderlyingState).Should().OnlyHaveUniqueItems();
        }
    }

    [Fact, Trait("Behaviour", "S91")]
    public void Questions_WhileAnotherThreadFires_DisturbNoFiring()
    {
        var machine = Build();
        var transitions = 0;
        machine.OnTransitionCompleted(_ => transitions++);
        var done = false;

        Together.Run(
            () =>
            {
                for (var i = 0; i < 20_000; i++)
                    machine.Fire("go");
                Volatile.Write(ref done, true);
            },
            () => AskUntilDone(100),
            () => AskUntilDone(200));

        transitions.Should().Be(20_000);
        machine.State.Should().Be(1);

        void AskUntilDone(int unknown)
        {
            while (!Volatile.Read(ref done))
            {
                machine.CanFire("go").Should().BeTrue();
                machine.IsInState(0).Should().BeTrue();
                machine.IsInState(unknown++ % 1_000 + 10).Should().BeFalse();
                machine.PermittedTriggers.Should().Contain("go");
                machine.ToString().Should().Contain("go");
            }
        }
    }

    private static void Ask(StateMachine<int, string> machine, int state, int unknown)
    {
        for (var i = 0; i < 5; i++)
        {
            machine.IsInState(state).Should().BeTrue();
            machine.IsInState(0).Should().BeTrue();
            machine.IsInState(unknown + i).Should().BeFalse();
            machine.CanFire("go").Should().BeTrue();
            machine.CanFire("stop", out var unmet).Should().BeFalse();
            unmet.Should().Equal("never");
            machine.PermittedTriggers.Should().Equal("go", "stay");
        }
    }

    private static StateMachine<int, string> Build()
    {
        var machine = new StateMachine<int, string>(1);
        machine.Configure(0).Ignore("stay").PermitIf("stop", 9, () => false, "never");
        machine.Configure(1).SubstateOf(0).Permit("go", 2);
        machine.Configure(2).SubstateOf(0).Permit("go", 1);
        return machine;
    }
}
