namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Forms;

public class ReentryFixture : FormsFixture
{
    public ReentryFixture() => A.OnEntry(() => Done.Add("entry")).OnExit(() => Done.Add("exit"));

    [Fact]
    public void PermitReentry_Plain_RunsExitAndEntry()
    {
        A.PermitReentry(Trigger.X).PermitReentry(trigger: Trigger.Y);

        Machine.Fire(Trigger.X);
        Machine.Fire(Trigger.Y);

        Assert.Equal(["exit", "entry", "exit", "entry"], Done);
    }

    [Fact]
    public void PermitReentryIf_Guards()
    {
        A.PermitReentryIf(Trigger.X, No)
            .PermitReentryIf(Trigger.X, () => false, "lambda")
            .PermitReentryIf(Trigger.X, guard: No, guardDescription: "named")
            .PermitReentryIf(Trigger.X, Tuple.Create<Func<bool>, string>(Yes, "yes"), Tuple.Create<Func<bool>, string>(No, "no"))
            .PermitReentryIf(Trigger.Y);

        Assert.Equal(["No", "lambda", "named", "yes", "no"], GuardTexts(Trigger.X));
        Assert.False(Machine.CanFire(Trigger.X));
        Assert.True(Machine.CanFire(Trigger.Y));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 2)]
    public void PermitReentryIf_Parameters_RunOnlyIfTheyHold(int number, int entries)
    {
        A.PermitReentryIf(One, Positive, "positive")
            .PermitReentryIf(Two, (n, text) => text.Length <= n)
            .PermitReentryIf(Three, (_, _, wanted) => wanted && number > 99, "never");
        Machine.OnUnhandledTrigger((_, _) => { });

        Machine.Fire(One, number);
        Machine.Fire(Two, number, "abc");
        Machine.Fire(Three, number, "", true);

        Assert.Equal(entries, Done.Count(entry => entry == "entry"));
    }

    [Fact]
    public void PermitReentryIf_ParameterTuples()
    {
        A.PermitReentryIf(One, new Tuple<Func<int, bool>, string>(Positive, "positive"))
            .PermitReentryIf(Two, Tuple.Create<Func<int, string, bool>, string>(Fits, "fits"))
            .PermitReentryIf(Three, Tuple.Create<Func<int, string, bool, bool>, string>(FitsIf, "fits if"), Tuple.Create<Func<int, string, bool, bool>, string>((_, _, _) => true, "always"));

        Assert.True(Machine.CanFire(One, 1));
        Assert.False(Machine.CanFire(Two, 1, "abc", out var unmet));
        Assert.Equal("fits", Assert.Single(unmet!));
        Assert.True(Machine.CanFire(Three, 3, "abc", true));
    }

    [Fact]
    public async Task PermitReentryIfAsync_AllForms()
    {
        A.PermitReentryIfAsync(Trigger.X, NoAsync)
            .PermitReentryIfAsync(Trigger.X, async () => await NoAsync(), "later")
            .PermitReentryIfAsync(Trigger.X, Tuple.Create<Func<Task<bool>>, string>(YesAsync, "yes"))
            .PermitReentryIfAsync(Two, async (number, text) => { await Task.Yield(); return Fits(number, text); })
            .PermitReentryIfAsync(Two, new Tuple<Func<int, string, Task<bool>>, string>((_, _) => NoAsync(), "never"))
            .PermitReentryIfAsync(Three, (_, _, wanted) => Task.FromResult(wanted), "wanted")
            .PermitReentryIfAsync(Three, new Tuple<Func<int, string, bool, Task<bool>>, string>((_, _, _) => NoAsync(), "never"));

        await Machine.FireAsync(Trigger.X);
        await Machine.FireAsync(Two, 2, "ab");
        await Machine.FireAsync(Three, 0, "", true);

        Assert.Equal(3, Done.Count(entry => entry == "entry"));
    }

    [Fact]
    public async Task PermitReentryIfAsync_OneParameter()
    {
        A.PermitReentryIfAsync(One, PositiveAsync, guardDescription: "positive")
            .PermitReentryIfAsync(One, new Tuple<Func<int, Task<bool>>, string>(n => Task.FromResult(n == -7), "minus seven"));

        await Machine.FireAsync(One, 5);
        await Machine.FireAsync(One, -7);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Machine.FireAsync(One, 0));

        Assert.Equal(2, Done.Count(entry => entry == "exit"));
    }
}
