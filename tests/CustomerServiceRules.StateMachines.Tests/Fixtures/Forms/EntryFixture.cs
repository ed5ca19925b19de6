namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Forms;

public class EntryFixture : FormsFixture
{
    public EntryFixture() => A.Permit(Trigger.X, State.B).Permit(Trigger.Y, State.B).Permit(Trigger.Z, State.B);

    [Fact]
    public void OnEntryAndOnExit_AllForms()
    {
        A.OnExit(Act).OnExit(() => Done.Add("exit"), "text").OnExit(t => Done.Add($"to {t.Destination}"), exitActionDescription: "named").OnExit(Left);
        B.OnEntry(Act).OnEntry(() => Done.Add("entry"), "text").OnEntry(t => Done.Add($"from {t.Source}"), entryActionDescription: "named").OnEntry(Entered);

        Machine.Fire(Trigger.X);

        Assert.Equal(["act", "exit", "to B", "left A", "act", "entry", "from A", "entered B"], Done);
    }

    [Fact]
    public void OnEntryFrom_TriggerForms()
    {
        B.OnEntryFrom(Trigger.X, Act)
            .OnEntryFrom(Trigger.X, () => Done.Add("lambda"), "text")
            .OnEntryFrom(Trigger.X, t => Done.Add($"{t.Trigger}"), entryActionDescription: "named")
            .OnEntryFrom(Trigger.X, Entered)
            .OnEntryFrom(Trigger.Y, () => Done.Add("never"));

        Machine.Fire(Trigger.X);

        Assert.Equal(["act", "lambda", "X", "entered B"], Done);
    }

    [Fact]
    public void OnEntryFrom_OneParameter()
    {
        B.OnEntryFrom(One, number => Done.Add($"{number}"))
            .OnEntryFrom(One, (number, t) => Done.Add($"{number}{t.Trigger}"), "text")
            .OnEntryFrom(One, TakeNumber)
            .OnEntryFrom(One, _ => Done.Add("discard"))
            .OnEntryFrom<int>(One, (n) => Done.Add("explicit"));

        Machine.Fire(One, 7);

        Assert.Equal(["7", "7X", "take 7", "discard", "explicit"], Done);
    }

    [Fact]
    public void OnEntryFrom_TwoAndThreeParameters()
    {
        B.OnEntryFrom(Two, (number, text) => Done.Add($"{number}{text}"))
            .OnEntryFrom(Two, (number, text, t) => Done.Add($"{number}{text}{t.Destination}"), entryActionDescription: "named")
            .OnEntryFrom(Two, TakeBoth)
            .OnEntryFrom(Three, (number, text, wanted) => Done.Add($"{number}{text}{wanted}"))
            .OnEntryFrom(Three, (_, _, _, t) => Done.Add($"{t.Parameters.Length}"), "text");

        Machine.Fire(Two, 2, "b");
        Assert.Equal(["2b", "2bB", "take 2b"], Done);
    }

    [Fact]
    public void OnEntryFrom_ThreeParameters()
    {
        B.OnEntryFrom(Three, (number, text, wanted) => Done.Add($"{number}{text}{wanted}"))
            .OnEntryFrom(Three, (_, _, _, t) => Done.Add($"{t.Parameters.Length}"), "text");

        Machine.Fire(Three, 3, "c", false);

        Assert.Equal(["3cFalse", "3"], Done);
    }

    [Fact]
    public void OnEntryFrom_UntypedTrigger()
    {
        StateMachine<State, Trigger>.TriggerWithParameters untyped = Two;
        B.OnEntryFrom(untyped, t => Done.AddRange(t.Parameters.Select(p => $"{p}")), "text");

        Machine.Fire(untyped, 2, "b");

        Assert.Equal(["2", "b"], Done);
    }

    [Fact]
    public async Task OnEntryAsyncAndOnExitAsync_AllForms()
    {
        A.OnExitAsync(ActAsync).OnExitAsync(async () => { await Task.Yield(); Done.Add("exit"); }, "text")
            .OnExitAsync(async t => { await Task.Yield(); Done.Add($"to {t.Destination}"); }, exitActionDescription: "named");
        B.OnEntryAsync(ActAsync).OnEntryAsync(async () => { await Task.Yield(); Done.Add("entry"); }, "text")
            .OnEntryAsync(t => { Done.Add($"from {t.Source}"); return Task.CompletedTask; }, entryActionDescription: "named")
            .OnEntryFromAsync(Trigger.X, ActAsync, "again").OnEntryFromAsync(Trigger.X, async t => { await Task.Yield(); Done.Add($"by {t.Trigger}"); })
            .OnEntryFromAsync(Trigger.Y, () => throw new InvalidOperationException("another trigger"));

        await Machine.FireAsync(Trigger.X);

        Assert.Equal(["act", "exit", "to B", "act", "entry", "from A", "act", "by X"], Done);
    }

    [Fact]
    public async Task OnEntryFromAsync_Parameters()
    {
        B.OnEntryFromAsync(One, async number => { await Task.Yield(); Done.Add($"{number}"); })
            .OnEntryFromAsync(One, async (number, t) => { await Task.Yield(); Done.Add($"{number}{t.Trigger}"); }, "text")
            .OnEntryFromAsync(Two, (number, text) => { Done.Add($"{number}{text}"); return Task.CompletedTask; })
            .OnEntryFromAsync(Two, (number, text, t) => { Done.Add($"{number}{text}{t.Trigger}"); return Task.CompletedTask; }, entryActionDescription: "named")
            .OnEntryFromAsync(Three, (_, text, _) => { Done.Add(text); return Task.CompletedTask; })
            .OnEntryFromAsync(Three, (_, text, _, t) => { Done.Add($"{text}{t.Source}"); return Task.CompletedTask; });
        B.Permit(Trigger.X, State.A).Permit(Trigger.Y, State.A).Permit(Trigger.Z, State.A);

        await Machine.FireAsync(One, 1);
        await Machine.FireAsync(One, 1);
        await Machine.FireAsync(Two, 2, "b");
        await Machine.FireAsync(Two, 2, "b");
        await Machine.FireAsync(Three, 3, "c", true);

        Assert.Equal(["1", "1X", "2b", "2bY", "c", "cA"], Done);
    }

    [Fact]
    public async Task OnActivateAndOnDeactivate_AllForms()
    {
        A.OnActivate(Act).OnActivate(() => Done.Add("on"), "text").OnDeactivate(Act, deactivateActionDescription: "named").OnDeactivate(() => Done.Add("off"));
        Machine.Activate();
        Machine.Deactivate();
        Assert.Equal(["act", "on", "act", "off"], Done);

        A.OnActivateAsync(ActAsync, "later").OnDeactivateAsync(async () => { await Task.Yield(); Done.Add("off later"); });
        await Machine.ActivateAsync();
        await Machine.DeactivateAsync();
        Assert.Equal(["act", "on", "act", "act", "off", "off later"], Done.Skip(4));
    }

    [Fact]
    public void OnExit_CollectionMethodGroup_Compiles()
    {
        var transitions = new List<StateMachine<State, Trigger>.Transition>();
        A.OnExit(transitions.Add);

        Machine.Fire(Trigger.Y);

        Assert.Equal(State.B, Assert.Single(transitions).Destination);
    }

    private void Entered(StateMachine<State, Trigger>.Transition transition) => Done.Add($"entered {transition.Destination}");

    private void Left(StateMachine<State, Trigger>.Transition transition) => Done.Add($"left {transition.Source}");

    private void TakeNumber(int number) => Done.Add($"take {number}");

    private void TakeBoth(int number, string text) => Done.Add($"take {number}{text}");
}
