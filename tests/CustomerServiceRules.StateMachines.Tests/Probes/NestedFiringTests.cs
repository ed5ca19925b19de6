namespace CustomerServiceRules.StateMachines.Tests.Probes;

/// <summary>Firings of one kind inside firings of the other, and what is left when they fail.</summary>
public class NestedFiringTests
{
    [Fact, Trait("Behaviour", "S68"), Trait("Behaviour", "S70")]
    public void FireAsync_InsideAQueuedFire_CompletesAtOnceAndRunsWithinIt()
    {
        var machine = TracedMachine.Trees("A");
        Task? inner = null;
        machine.On("A").Permit("x", "B");
        machine.On("B").Permit("y", "C");
        machine.At("en-B", () =>
        {
            inner = machine.Machine.FireAsync("y");
            inner.IsCompletedSuccessfully.Should().BeTrue();
            machine.Say("asked");
            return Task.CompletedTask;
        });

        machine.Machine.Fire("x");

        machine.Taken().Should().Be("ex-A; set:B; TR A>B; en-B; asked; TC A>B; ex-B; set:C; TR B>C; en-C; TC B>C");
    }

    [Fact, Trait("Behaviour", "S61"), Trait("Behaviour", "S70")]
    public void FireAsync_InsideAQueuedFireThatReachesSomethingAsync_FailsTheOuterFire()
    {
        var machine = new StateMachine<string, string>("A");
        machine.Configure("A").Permit("x", "B");
        machine.Configure("B").Permit("y", "C").OnEntry(() => machine.FireAsync("y"));
        machine.Configure("C").OnEntryAsync(() => Task.CompletedTask).Permit("z", "A");

        machine.Invoking(m => m.Fire("x")).Should().Throw<InvalidOperationException>();

        machine.State.Should().Be("C");
        machine.Fire("z");
        machine.State.Should().Be("A");
    }

    [Fact, Trait("Behaviour", "S47"), Trait("Behaviour", "S70")]
    public async Task FireAsync_InsideAnImmediateFire_RunsOnTheSpotAndMayEndLater()
    {
        var gate = new TaskCompletionSource();
        Task? inner = null;
        var machine = new StateMachine<string, string>("A", FiringMode.Immediate);
        machine.Configure("A").Permit("x", "B");
        machine.Configure("B").Permit("y", "C").OnEntryFrom("x", () => inner = machine.FireAsync("y"));
        machine.Configure("C").OnEntryAsync(() => gate.Task).Permit("z", "A");

        machine.Fire("x");

        machine.State.Should().Be("C");
        gate.SetResult();
        await inner!;
        machine.Fire("z");
        machine.State.Should().Be("A");
    }

    [Fact, Trait("Behaviour", "S70"), Trait("Behaviour", "S91")]
    public async Task Fire_FromAnAsyncVoidActionAfterItsFiring_IsAFiringOfItsOwn()
    {
        var gate = new TaskCompletionSource();
        var done = new TaskCompletionSource();
        var machine = new StateMachine<string, string>("A");
        machine.Configure("A").Permit("x", "B");
        machine.Configure("B").Permit("y", "C").OnEntry(Later);

        machine.Fire("x");
        machine.State.Should().Be("B");
        gate.SetResult();
        await done.Task;

        machine.State.Should().Be("C");

        async void Later()
        {
            await gate.Task;
            machine.Fire("y");
            done.SetResult();
        }
    }

    [Theory, EveryWay, Trait("Behaviour", "S49"), Trait("Behaviour", "S50")]
    public async Task EveryPlace_Throws_TheNextFiringWorks(Way way, FiringMode mode)
    {
        var (state, broken) = ("A", "");
        StateMachine<string, string> machine;
        foreach (var (place, trigger) in new[]
        {
            ("accessor", "x"), ("guard", "x"), ("unhandled", "z"), ("exit", "d"), ("selector", "d"), ("mutator", "d"), ("transitioned", "d"), ("entry", "d"), ("completed", "d"),
        })
        {
            machine = Fresh();
            broken = place;
            await FluentActions.Awaiting(() => Fire(trigger)).Should().ThrowExactlyAsync<FormatException>().WithMessage(place);
            broken = "";
            state = "A";
            await Fire("x");
            state.Should().Be("B", "the machine is usable after its {0} failed", place);
        }

        StateMachine<string, string> Fresh()
        {
            state = "A";
            var fresh = new StateMachine<string, string>(() => Passing("accessor", state), to => state = Passing("mutator", to), mode);
            fresh.Configure("A").OnExit(() => Passing("exit", "")).PermitIf("x", "B", () => Passing("guard", true)).PermitDynamic("d", () => Passing("selector", "B"));
            fresh.Configure("B").OnEntry(() => Passing("entry", ""));
            fresh.OnTransitioned(_ => Passing("transitioned", ""));
            fresh.OnTransitionCompleted(_ => Passing("completed", ""));
            fresh.OnUnhandledTrigger((_, _) => Passing("unhandled", ""));
            return fresh;
        }

        T Passing<T>(string place, T value) => broken == place ? throw new FormatException(place) : value;

        Task Fire(string trigger)
        {
            if (way != Way.Fire)
                return machine.FireAsync(trigger);

            machine.Fire(trigger);
            return Task.CompletedTask;
        }
    }
}
