using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Forms;

public class DynamicAsyncFixture : FormsFixture
{
    private static readonly DynamicStateInfos Possible = new() { { State.B, "small" }, { State.C, "big" } };

    [Fact]
    public async Task PermitDynamicAsync_AllForms()
    {
        A.PermitDynamicAsync(Trigger.X, ToBAsync)
            .PermitDynamicAsync(Two.Trigger, async () => { await Task.Yield(); return State.C; }, "choose", Possible)
            .PermitDynamicAsync(Trigger.Z, () => Task.FromResult(State.D), possibleDestinationStates: Possible);

        await Machine.FireAsync(Trigger.Y);

        Assert.Equal(State.C, Machine.State);
    }

    [Fact]
    public async Task PermitDynamicAsync_OneParameter()
    {
        A.PermitDynamicAsync(One, async number => { await Task.Yield(); return number > 5 ? State.C : State.B; }, "by size");

        await Machine.FireAsync(One, 6);

        Assert.Equal(State.C, Machine.State);
    }

    [Fact]
    public async Task PermitDynamicIfAsync_GuardForms()
    {
        A.PermitDynamicIfAsync(Trigger.X, ToBAsync, No)
            .PermitDynamicIfAsync(Trigger.X, ToBAsync, () => false, "guard text", Possible)
            .PermitDynamicIfAsync(Trigger.X, ToBAsync, "selector text", No)
            .PermitDynamicIfAsync(Trigger.X, async () => { await Task.Yield(); return State.D; }, "selector text", Yes, guardDescription: "yes")
            .PermitDynamicIfAsync(Trigger.Y, ToBAsync, Possible, Guard("a"))
            .PermitDynamicIfAsync(Trigger.Z, ToBAsync, "selector text", Possible, Guard("b"));

        Assert.Equal(["No", "guard text", "No", "yes"], GuardTexts(Trigger.X));
        await Machine.FireAsync(Trigger.X);
        Assert.Equal(State.D, Machine.State);
    }

    [Fact]
    public async Task PermitDynamicIfAsync_OneParameter()
    {
        A.PermitDynamicIfAsync(One, number => Task.FromResult(State.B), () => false, "plain guard")
            .PermitDynamicIfAsync(One, number => Task.FromResult(State.B), number => number > 100, "typed guard")
            .PermitDynamicIfAsync(One, number => Task.FromResult(State.B), Possible, new Tuple<Func<bool>, string>(No, "no"))
            .PermitDynamicIfAsync(One, async number => { await Task.Yield(); return State.C; }, Possible, new Tuple<Func<int, bool>, string>(Positive, "positive"));

        await Machine.FireAsync(One, 1);

        Assert.Equal(State.C, Machine.State);
    }

    [Fact]
    public async Task PermitDynamicIfAsync_TwoParameters()
    {
        A.PermitDynamicIfAsync(Two, (_, _) => Task.FromResult(State.B), No, "plain guard")
            .PermitDynamicIfAsync(Two, (_, _) => Task.FromResult(State.B), Fits, guardDescription: "fits")
            .PermitDynamicIfAsync(Two, (_, _) => Task.FromResult(State.C), Possible, Guard("yes"))
            .PermitDynamicIfAsync(Two, (_, _) => Task.FromResult(State.D), [new Tuple<Func<int, string, bool>, string>((n, _) => n > 99, "big")], Possible);

        await Machine.FireAsync(Two, 7, "x");

        Assert.Equal(State.C, Machine.State);
    }

    [Fact]
    public async Task PermitDynamicIfAsync_ThreeParameters()
    {
        A.PermitDynamicIfAsync(Three, (_, _, _) => Task.FromResult(State.B), No, "plain guard")
            .PermitDynamicIfAsync(Three, (_, _, _) => Task.FromResult(State.B), (_, _, wanted) => wanted, "typed guard")
            .PermitDynamicIfAsync(Three, (_, _, _) => Task.FromResult(State.B), Possible, new Tuple<Func<bool>, string>(No, "no"))
            .PermitDynamicIfAsync(Three, (_, _, _) => Task.FromResult(State.D), [new Tuple<Func<int, string, bool, bool>, string>((_, _, wanted) => !wanted, "not")]);

        await Machine.FireAsync(Three, 2, "", false);

        Assert.Equal(State.D, Machine.State);
    }

    [Fact]
    public async Task PermitDynamicIfAsync_SelectorOnly_AlwaysHolds()
    {
        A.PermitDynamicIfAsync(One, async number => { await Task.Yield(); return number == 1 ? State.B : State.C; });

        await Machine.FireAsync(One, 1);

        Assert.Equal(State.B, Machine.State);
    }

    private static Task<State> ToBAsync() => Task.FromResult(State.B);

    private static Tuple<Func<bool>, string> Guard(string text) => new(Yes, text);
}
