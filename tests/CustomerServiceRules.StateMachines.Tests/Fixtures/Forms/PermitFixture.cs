namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Forms;

public class PermitFixture : FormsFixture
{
    [Fact]
    public void Permit_PositionalAndNamed_Goes()
    {
        A.Permit(Trigger.X, State.B);
        B.Permit(trigger: Trigger.X, destinationState: State.C);

        Machine.Fire(Trigger.X);
        Machine.Fire(Trigger.X);

        Assert.Equal(State.C, Machine.State);
    }

    [Fact]
    public void PermitIf_Lambda_MethodGroup_Text_Named()
    {
        A.PermitIf(Trigger.X, State.B, () => false)
            .PermitIf(Trigger.X, State.B, No)
            .PermitIf(Trigger.X, State.B, No, "text")
            .PermitIf(Trigger.X, State.B, () => false, guardDescription: "named")
            .PermitIf(Trigger.X, guard: Yes, destinationState: State.C, guardDescription: null!);

        Assert.Equal(["Function", "No", "text", "named", "Yes"], GuardTexts(Trigger.X));
        Machine.Fire(Trigger.X);
        Assert.Equal(State.C, Machine.State);
    }

    [Fact]
    public void PermitIf_Variable_IsReadWhenFired()
    {
        var open = false;
        Func<bool> isOpen = () => open;
        A.PermitIf(Trigger.X, State.B, isOpen, "is open");

        Assert.False(Machine.CanFire(Trigger.X));
        open = true;
        Assert.True(Machine.CanFire(Trigger.X));
    }

    [Fact]
    public void PermitIf_Tuples_AllMustHold()
    {
        var second = false;
        A.PermitIf(Trigger.X, State.B, Tuple.Create<Func<bool>, string>(Yes, "first"), Tuple.Create<Func<bool>, string>(() => second, "second"));

        Assert.Equal(["first", "second"], GuardTexts(Trigger.X));
        Assert.False(Machine.CanFire(Trigger.X, out var unmet));
        Assert.Equal(["second"], unmet);
        second = true;
        Machine.Fire(Trigger.X);
        Assert.Equal(State.B, Machine.State);
    }

    [Fact]
    public void PermitIf_TupleArray_AndNone()
    {
        var guards = new[] { new Tuple<Func<bool>, string>(Yes, "a"), new Tuple<Func<bool>, string>(() => true, null!) };
        A.PermitIf(Trigger.X, State.B, guards).PermitIf(Trigger.Y, State.B, guards: guards).PermitIf(Trigger.Z, State.B);

        Assert.Equal(["a", "Function"], GuardTexts(Trigger.X));
        Assert.Empty(GuardTexts(Trigger.Z));
        Assert.True(Machine.CanFire(Trigger.Z));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public void PermitIf_OneParameter(int given, bool holds)
    {
        A.PermitIf(One, State.B, number => number > 0, "positive");

        Assert.Equal(holds, Machine.CanFire(One, given));
        if (holds)
            Machine.Fire(One, given);
        else
            Assert.Throws<InvalidOperationException>(() => Machine.Fire(One, given));
    }

    [Fact]
    public void PermitIf_OneParameter_MethodGroup_Discard_Tuples()
    {
        A.PermitIf(One, State.B, Positive)
            .PermitIf(One, State.C, _ => false)
            .PermitIf(One, State.D, new Tuple<Func<int, bool>, string>(Positive, "positive"), new Tuple<Func<int, bool>, string>(n => n > 9, "big"));

        Assert.False(Machine.CanFire(One, -1, out var unmet));
        Assert.Equal(["Function", "positive", "big"], unmet);
        Machine.Fire(One, 5);
        Assert.Equal(State.B, Machine.State);
    }

    [Fact]
    public void PermitIf_TwoParameters()
    {
        A.PermitIf(Two, State.B, Fits, "fits")
            .PermitIf(Two, State.C, (number, text) => number < 0 && text != "", guardDescription: "negative")
            .PermitIf(Two, State.D, Tuple.Create<Func<int, string, bool>, string>((_, text) => text == "!", "bang"));

        Machine.Fire(Two, -1, "x");
        Assert.Equal(State.C, Machine.State);
    }

    [Fact]
    public void PermitIf_ThreeParameters()
    {
        A.PermitIf(Three, State.B, FitsIf)
            .PermitIf(Three, State.C, (_, _, wanted) => !wanted, "not wanted")
            .PermitIf(Three, State.D, Tuple.Create<Func<int, string, bool, bool>, string>((number, _, _) => number == 100, "hundred"));

        Assert.True(Machine.CanFire(Three, 2, "ab", true));
        Machine.Fire(Three, 2, "ab", true);
        Assert.Equal(State.B, Machine.State);
    }

    [Fact]
    public async Task PermitIfAsync_AllForms()
    {
        A.PermitIfAsync(Trigger.X, State.B, NoAsync)
            .PermitIfAsync(Trigger.X, State.B, async () => { await Task.Yield(); return false; }, "later")
            .PermitIfAsync(Trigger.X, State.B, Tuple.Create<Func<Task<bool>>, string>(YesAsync, "yes"), Tuple.Create<Func<Task<bool>>, string>(NoAsync, "no"))
            .PermitIfAsync(Trigger.X, State.D, () => Task.FromResult(true), guardDescription: "at last");

        await Machine.FireAsync(Trigger.X);
        Assert.Equal(State.D, Machine.State);
    }

    [Fact]
    public async Task PermitIfAsync_Parameters()
    {
        A.PermitIfAsync(One, State.B, PositiveAsync)
            .PermitIfAsync(One, State.C, async number => { await Task.Yield(); return number < 0; }, "negative")
            .PermitIfAsync(One, State.D, new Tuple<Func<int, Task<bool>>, string>(n => Task.FromResult(n == 0), "nought"))
            .PermitIfAsync(Two, State.B, (number, text) => Task.FromResult(Fits(number, text)), "fits")
            .PermitIfAsync(Two, State.C, new Tuple<Func<int, string, Task<bool>>, string>((_, text) => Task.FromResult(text == "!"), "bang"))
            .PermitIfAsync(Three, State.B, async (number, text, wanted) => { await Task.Yield(); return FitsIf(number, text, wanted); }, "fits if")
            .PermitIfAsync(Three, State.C, new Tuple<Func<int, string, bool, Task<bool>>, string>((_, _, _) => Task.FromResult(false), "never"));

        await Machine.FireAsync(One, 0);
        Assert.Equal(State.D, Machine.State);
        Assert.Contains(Trigger.Y, await new PermitFixture().Permitted());
    }

    private async Task<IEnumerable<Trigger>> Permitted()
    {
        A.PermitIfAsync(Two, State.B, (number, text) => Task.FromResult(Fits(number, text)));
        return await Machine.GetPermittedTriggersAsync(2, "ab");
    }
}
