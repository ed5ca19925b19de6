namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Forms;

public class IgnoreFixture : FormsFixture
{
    [Fact]
    public void Ignore_Always()
    {
        A.Ignore(Trigger.X).Ignore(trigger: Trigger.Y);

        Machine.Fire(Trigger.X);
        Machine.Fire(One, 3);
        Machine.Fire(Two, 3, "abc");

        Assert.Equal(State.A, Machine.State);
    }

    [Fact]
    public void IgnoreIf_Guards()
    {
        A.IgnoreIf(Trigger.X, No)
            .IgnoreIf(Trigger.X, () => false, "lambda")
            .IgnoreIf(Trigger.X, guardDescription: "named", guard: () => false)
            .IgnoreIf(Trigger.X, Tuple.Create<Func<bool>, string>(No, "tuple"))
            .IgnoreIf(Trigger.Y);

        Assert.Throws<InvalidOperationException>(() => Machine.Fire(Trigger.X));
        Assert.Equal(["No", "lambda", "named", "tuple"], GuardTexts(Trigger.X));
        Machine.Fire(Trigger.Y);
    }

    [Fact]
    public void IgnoreIf_OneParameter()
    {
        A.IgnoreIf(One, Positive, "positive").PermitIf(One, State.B, number => number < 0).IgnoreIf(One, new Tuple<Func<int, bool>, string>(n => n == 0, "nought"));

        Machine.Fire(One, 1);
        Machine.Fire(One, 0);
        Assert.Equal(State.A, Machine.State);
        Machine.Fire(One, -1);
        Assert.Equal(State.B, Machine.State);
    }

    [Fact]
    public void IgnoreIf_TwoAndThreeParameters()
    {
        A.IgnoreIf(Two, Fits)
            .IgnoreIf(Two, new Tuple<Func<int, string, bool>, string>((_, text) => text == "!!", "bang"))
            .IgnoreIf(Three, (number, text, wanted) => wanted && text.Length > number, "wanted")
            .IgnoreIf(Three, Tuple.Create<Func<int, string, bool, bool>, string>((_, _, wanted) => !wanted, "not wanted"));

        Machine.Fire(Two, 3, "abc");
        Machine.Fire(Two, 3, "!!");
        Machine.Fire(Three, 0, "a", true);
        Machine.Fire(Three, 0, "a", false);
        Assert.False(Machine.CanFire(Three, 1, "a", true, out var unmet));
        Assert.Equal(["wanted", "not wanted"], unmet);
    }

    [Fact]
    public void IgnoreIf_NotHolding_LetsTheSuperstateDecide()
    {
        var ignoring = true;
        A.SubstateOf(State.D).IgnoreIf(Trigger.X, () => ignoring);
        Machine.Configure(State.D).Permit(Trigger.X, State.B);

        Machine.Fire(Trigger.X);
        Assert.Equal(State.A, Machine.State);
        ignoring = false;
        Machine.Fire(Trigger.X);
        Assert.Equal(State.B, Machine.State);
    }
}
