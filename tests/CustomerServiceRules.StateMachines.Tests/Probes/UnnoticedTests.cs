namespace CustomerServiceRules.StateMachines.Tests.Probes;

#pragma warning disable CS0618 // the sync lists of permitted triggers belong to the contract
/// <summary>What deliberate faults in the engine showed that no other test would notice.</summary>
public class UnnoticedTests
{
    [Theory, Trait("Behaviour", "S91"), Trait("Behaviour", "S47")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Fire_OnAnotherThreadAfterAnInnerFiring_IsStillRefused(bool asynchronous)
    {
        var machine = new StateMachine<string, string>("A", FiringMode.Immediate);
        var refused = false;
        machine.Configure("A").Permit("x", "B").Ignore("z");
        machine.Configure("B").InternalTransition("y", () => { }).OnEntry(() =>
        {
            machine.Fire("y");
            if (asynchronous)
                machine.FireAsync("y").IsFaulted.Should().BeFalse();
            var other = new Thread(() => refused = machine.Invoking(m => m.Fire("y")).Should().Throw<InvalidOperationException>() is not null);
            other.Start();
            other.Join();
        });

        machine.Fire("x");

        refused.Should().BeTrue();
        await machine.FireAsync("y");
    }

    [Theory, Trait("Behaviour", "S47")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Immediate_FiredInTheEntryOfAnInitialSubstate_SetsTheStateOfTheInnerFiringOnce(bool asynchronous)
    {
        var (state, set) = ("A", new List<string>());
        var machine = new StateMachine<string, string>(() => state, Set, FiringMode.Immediate);
        machine.Configure("A").Permit("x", "P");
        machine.Configure("P").InitialTransition("P1").Permit("y", "C");
        machine.Configure("P1").SubstateOf("P").OnEntry(() => machine.Fire("y"));

        if (asynchronous)
            await machine.FireAsync("x");
        else
            machine.Fire("x");

        set.Should().Equal("P", "C");

        void Set(string to) => set.Add(state = to);
    }

    [Theory, Trait("Behaviour", "S33"), Trait("Behaviour", "S36")]
    [InlineData(false, "x", 2)]
    [InlineData(true, "x", 2)]
    [InlineData(false, "r", 3)]
    [InlineData(true, "r", 3)]
    public async Task Actions_OfOneTransition_GetTheSameObject(bool asynchronous, string trigger, int distinct)
    {
        var seen = new List<object>();
        var machine = new StateMachine<string, string>("P1");
        machine.Configure("P").OnExit(seen.Add).OnEntry(seen.Add).PermitReentry("r");
        machine.Configure("P1").SubstateOf("P").OnExit(seen.Add).OnExit(seen.Add).Permit("x", "Q1");
        machine.Configure("Q").OnEntry(seen.Add).InitialTransition("Q1");
        machine.Configure("Q1").SubstateOf("Q").OnEntry(seen.Add).InitialTransition("Q2");
        machine.Configure("Q2").SubstateOf("Q1").OnEntry(seen.Add);
        machine.Configure("P").InitialTransition("P3");
        machine.Configure("P3").SubstateOf("P").OnEntry(seen.Add).OnEntry(seen.Add);

        if (asynchronous)
            await machine.FireAsync(trigger);
        else
            machine.Fire(trigger);

        seen.Should().HaveCount(6);
        seen.Distinct().Should().HaveCount(distinct);
    }

    [Fact, Trait("Behaviour", "S67")]
    public async Task Fire_AsyncSelectorThatAnswersAtOnce_MovesInTheBackgroundAllTheSame()
    {
        using var returned = new ManualResetEventSlim();
        var entered = new TaskCompletionSource<bool>();
        var machine = new StateMachine<string, string>("A");
        machine.Configure("A").PermitDynamicAsync("x", () => Task.FromResult("B"));
        machine.Configure("B").OnEntry(() => entered.SetResult(returned.Wait(TimeSpan.FromSeconds(10))));

        machine.Fire("x");
        returned.Set();

        (await entered.Task).Should().BeTrue("Fire had returned");
    }

    [Fact, Trait("Behaviour", "S21"), Trait("Behaviour", "S64")]
    public async Task FireAsync_AFailingGuardAmongSeveral_AllAreAsked()
    {
        var asked = 0;
        var machine = new StateMachine<string, string>("A");
        machine.Configure("A").PermitIfAsync(
            "x", "B", new Tuple<Func<Task<bool>>, string>(Ask, "first"), new Tuple<Func<Task<bool>>, string>(Ask, "second"));

        await machine.Awaiting(m => m.FireAsync("x")).Should().ThrowAsync<InvalidOperationException>();

        asked.Should().Be(2);

        Task<bool> Ask() => Task.FromResult(++asked > 2);
    }

    [Fact, Trait("Behaviour", "S27")]
    public async Task OnUnhandledTrigger_SetAgainWithTheOtherKind_TheLastCounts()
    {
        var told = new List<string>();
        var machine = new StateMachine<string, string>("A");
        machine.OnUnhandledTriggerAsync((_, _) => Tell("async"));
        machine.OnUnhandledTrigger((_, _) => told.Add("sync"));
        machine.Fire("x");
        await machine.FireAsync("x");
        machine.OnUnhandledTriggerAsync((_, _) => Tell("async"));
        await machine.FireAsync("x");

        told.Should().Equal("sync", "sync", "async");
        machine.Invoking(m => m.Fire("x")).Should().Throw<InvalidOperationException>();

        Task Tell(string what)
        {
            told.Add(what);
            return Task.CompletedTask;
        }
    }

    [Fact, Trait("Behaviour", "S9"), Trait("Behaviour", "S73")]
    public void SubstateOf_TheSameSuperstateTwice_ListsTheSubstateOnce()
    {
        var machine = new StateMachine<string, string>("A");
        machine.Configure("A").SubstateOf("P").SubstateOf("P").SubstateOf("Q").SubstateOf("P");

        machine.GetInfo().States.Single(state => state.UnderlyingState.Equals("P")).Substates.Should().ContainSingle();
    }

    [Fact, Trait("Behaviour", "S57"), Trait("Behaviour", "S56")]
    public void PermittedTriggers_BothKindsHoldInAStateWithASuperstate_AreListedOnce()
    {
        var machine = new StateMachine<string, string>("A");
        machine.Configure("A").SubstateOf("P").Permit("x", "B").PermitIfAsync("x", "C", () => Task.FromResult(true)).Permit("y", "B");
        machine.Configure("P").Permit("y", "B").Permit("z", "B");

        machine.PermittedTriggers.Should().Equal("x", "y", "z");
    }
}
