namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Samples;

/// <summary>Floors as numbers, reached dynamically; actions fire further triggers in both modes.</summary>
public class ElevatorFixture
{
    private readonly List<int> _passed = [];

    private enum Button
    {
        Call,
        Step,
    }

    [Theory]
    [InlineData(FiringMode.Queued, 0, 4)]
    [InlineData(FiringMode.Queued, 4, 1)]
    [InlineData(FiringMode.Immediate, 0, 4)]
    [InlineData(FiringMode.Immediate, 4, 1)]
    public void Call_FarFloor_StepsThroughAllBetween(FiringMode mode, int from, int to)
    {
        var (elevator, call) = Build(from, mode);

        elevator.Fire(call, to);

        Assert.Equal(to, elevator.State);
        Assert.Equal(from < to ? Enumerable.Range(from + 1, to - from) : Enumerable.Range(to, from - to).Reverse(), _passed);
    }

    [Fact]
    public void Call_SameFloor_IsIgnored()
    {
        var (elevator, call) = Build(2, FiringMode.Queued);

        elevator.Fire(call, 2);

        Assert.Equal(2, elevator.State);
        Assert.Empty(_passed);
    }

    [Fact]
    public void Call_FloorThatDoesNotExist_IsRefusedWithTheReason()
    {
        var (elevator, call) = Build(2, FiringMode.Queued);

        Assert.False(elevator.CanFire(call, 9, out var unmet));
        Assert.Equal(["is another floor of the house", "is this floor"], unmet);
    }

    private (StateMachine<int, Button> Elevator, StateMachine<int, Button>.TriggerWithParameters<int> Call) Build(int floor, FiringMode mode)
    {
        var target = floor;
        var elevator = new StateMachine<int, Button>(floor, mode);
        var call = elevator.SetTriggerParameters<int>(Button.Call);
        for (var number = 0; number < 5; number++)
        {
            var here = number;
            elevator.Configure(here)
                .PermitDynamicIf(call, to => { target = to; return Next(here); }, to => to is >= 0 and < 5 && to != here, "is another floor of the house")
                .IgnoreIf(call, to => to == here, "is this floor")
                .PermitDynamicIf(Button.Step, () => Next(here), () => target != here)
                .IgnoreIf(Button.Step, () => target == here)
                .OnEntry(() => { _passed.Add(here); elevator.Fire(Button.Step); });
        }

        return (elevator, call);

        int Next(int here) => here < target ? here + 1 : here - 1;
    }
}
