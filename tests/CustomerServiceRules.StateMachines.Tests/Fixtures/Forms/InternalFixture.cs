namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Forms;

public class InternalFixture : FormsFixture
{
    public InternalFixture() => A.OnEntry(() => Done.Add("entry")).OnExit(() => Done.Add("exit"));

    [Fact]
    public void InternalTransition_ActionAndActionOfTransition()
    {
        A.InternalTransition(Trigger.X, Act)
            .InternalTransition(Trigger.Y, () => Done.Add("lambda"))
            .InternalTransition(Trigger.Z, t => Done.Add($"{t.Source}{t.Destination}{t.Trigger}"));

        Machine.Fire(Trigger.X);
        Machine.Fire(Trigger.Y);
        Machine.Fire(Trigger.Z);

        Assert.Equal(["act", "lambda", "AAZ"], Done);
    }

    [Fact]
    public void InternalTransition_NamedArguments()
    {
        A.InternalTransition(trigger: Trigger.X, internalAction: Act).InternalTransition(Trigger.Y, entryAction: _ => Done.Add("transition"));

        Machine.Fire(Trigger.X);
        Machine.Fire(Trigger.Y);

        Assert.Equal(["act", "transition"], Done);
    }

    [Fact]
    public void InternalTransition_TypedParameters()
    {
        A.InternalTransition(One, (number, _) => Done.Add($"{number}"))
            .InternalTransition(Two, (number, text, t) => Done.Add($"{number}{text}{t.Trigger}"))
            .InternalTransition(Three, (number, text, wanted, t) => Done.Add($"{number}{text}{wanted}{t.IsReentry}"));

        Machine.Fire(One, 1);
        Machine.Fire(Two, 2, "b");
        Machine.Fire(Three, 3, "c", true);

        Assert.Equal(["1", "2bY", "3cTrueTrue"], Done);
    }

    [Fact]
    public void InternalTransition_ExplicitTypeArguments()
    {
        A.InternalTransition<int>(One, (number, t) => Done.Add($"{number}"))
            .InternalTransition<int, string>(Two, (number, text, t) => Done.Add($"{number}{text}"))
            .InternalTransition<string>(Trigger.Z, t => Done.Add("odd"));

        Machine.Fire(One, 1);
        Machine.Fire(Two, 2, "b");
        Machine.Fire(Trigger.Z);

        Assert.Equal(["1", "2b", "odd"], Done);
    }

    [Fact]
    public void InternalTransitionIf_GuardsOverArguments()
    {
        A.InternalTransitionIf(Trigger.X, _ => false, () => Done.Add("never"), "closed")
            .InternalTransitionIf(Trigger.X, args => args.Length == 1 && (int)args[0] > 5, t => Done.Add($"big {t.Parameters[0]}"), guardDescription: "big")
            .InternalTransitionIf(Trigger.X, args => args.Length == 1 && (int)args[0] <= 5, () => Done.Add("small"))
            .InternalTransitionIf<int>(Trigger.Y, _ => true, t => Done.Add($"generic {t.Trigger}"));

        Machine.Fire(One, 6);
        Machine.Fire(One, 5);
        Machine.Fire(Trigger.Y);

        Assert.Equal(["big 6", "small", "generic Y"], Done);
        Assert.Equal(["closed", "big", "Function"], GuardTexts(Trigger.X));
    }

    [Fact]
    public void InternalTransitionIf_TypedGuards()
    {
        A.InternalTransitionIf(One, Positive, (number, _) => Done.Add($"{number}"), "positive")
            .InternalTransitionIf(Two, (number, text) => Fits(number, text), (number, text, _) => Done.Add($"{number}{text}"))
            .InternalTransitionIf(Three, (number, text, wanted) => FitsIf(number, text, wanted), (number, text, wanted, _) => Done.Add($"{number}{text}{wanted}"), guardDescription: "fits if");

        Machine.Fire(One, 1);
        Machine.Fire(Two, 1, "b");
        Machine.Fire(Three, 1, "c", true);

        Assert.Equal(["1", "1b", "1cTrue"], Done);
        Assert.Throws<InvalidOperationException>(() => Machine.Fire(One, 0));
    }

    [Fact]
    public void InternalTransitionIf_ObjectArrayGuardsWithTypedActions()
    {
        A.InternalTransitionIf(Two, (object[] args) => args.Length == 2, (number, text, _) => Done.Add($"{number}{text}"), "two")
            .InternalTransitionIf(Three, (object[] args) => (bool)args[2], (number, text, wanted, _) => Done.Add($"{number}{text}{wanted}"));

        Machine.Fire(Two, 2, "b");
        Machine.Fire(Three, 3, "c", true);

        Assert.Equal(["2b", "3cTrue"], Done);
    }

    [Fact]
    public async Task InternalTransitionAsync_AllForms()
    {
        A.InternalTransitionAsync(Trigger.X, ActAsync)
            .InternalTransitionAsync(Two, async (number, text, t) => { await Task.Yield(); Done.Add($"{number}{text}{t.Trigger}"); })
            .InternalTransitionAsync(Three, (number, text, wanted, _) => { Done.Add($"{number}{text}{wanted}"); return Task.CompletedTask; });
        B.InternalTransitionAsync(Trigger.X, async t => { await Task.Yield(); Done.Add($"{t.Source}"); })
            .InternalTransitionAsync(Trigger.Y, async () => await ActAsync());

        await Machine.FireAsync(Trigger.X);
        await Machine.FireAsync(Two, 1, "b");
        await Machine.FireAsync(Three, 1, "c", false);

        Assert.Equal(["act", "1bY", "1cFalse"], Done);
    }

    [Fact]
    public async Task InternalTransitionAsync_OneParameter()
    {
        A.InternalTransitionAsync(One, async (number, _) => { await Task.Yield(); Done.Add($"{number}"); });

        await Machine.FireAsync(One, 4);

        Assert.Equal(["4"], Done);
    }

    [Fact]
    public async Task InternalTransitionAsyncIf_AllForms()
    {
        A.InternalTransitionAsyncIf(Trigger.X, No, ActAsync)
            .InternalTransitionAsyncIf(Trigger.X, () => true, async t => { await Task.Yield(); Done.Add($"{t.Trigger}"); })
            .InternalTransitionAsyncIf(Two, Fits, async (number, text, _) => { await Task.Yield(); Done.Add($"{number}{text}"); })
            .InternalTransitionAsyncIf(Three, (_, _, wanted) => wanted, (_, text, _, _) => { Done.Add(text); return Task.CompletedTask; });

        await Machine.FireAsync(Trigger.X);
        await Machine.FireAsync(Two, 1, "b");
        await Machine.FireAsync(Three, 1, "c", true);

        Assert.Equal(["X", "1b", "c"], Done);
    }

    [Fact]
    public async Task InternalTransitionAsyncIf_OneParameter()
    {
        A.InternalTransitionAsyncIf(One, number => number > 0, async (number, _) => { await Task.Yield(); Done.Add($"{number}"); });

        await Machine.FireAsync(One, 4);

        Assert.Equal(["4"], Done);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Machine.FireAsync(One, 0));
    }

#pragma warning disable CS0618 // the obsolete member belongs to the contract
    [Fact]
    public async Task InternalTransitionAsync_ObsoleteForms_StillWork()
    {
        A.InternalTransitionAsyncIf<int>(Trigger.X, Yes, t => { Done.Add($"{t.Trigger}"); return Task.CompletedTask; })
            .InternalTransitionAsyncIf(Two, () => true, (number, text, _) => { Done.Add($"{number}{text}"); return Task.CompletedTask; })
            .InternalTransitionAsyncIf(Three, () => true, (number, text, wanted, _) => { Done.Add($"{number}{text}{wanted}"); return Task.CompletedTask; });
        B.InternalTransitionAsyncIf(One, () => true, (number, _) => { Done.Add($"{number}"); return Task.CompletedTask; })
            .InternalTransitionAsync<int>(Trigger.Y, t => { Done.Add($"{t.Trigger}"); return Task.CompletedTask; });

        await Machine.FireAsync(Trigger.X);
        await Machine.FireAsync(Two, 2, "b");
        await Machine.FireAsync(Three, 3, "c", true);

        Assert.Equal(["X", "2b", "3cTrue"], Done);
    }
#pragma warning restore CS0618
}
