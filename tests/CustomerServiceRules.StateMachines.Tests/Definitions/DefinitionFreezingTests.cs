using CustomerServiceRules.StateMachines.Definitions;
using CustomerServiceRules.StateMachines.Tests.Threads;

namespace CustomerServiceRules.StateMachines.Tests.Definitions;

/// <summary>What a definition takes over from a machine and what it has no part in.</summary>
public class DefinitionFreezingTests
{
    private readonly List<string> _log = [];
    private readonly StateMachine<string, string> _machine = new("A");

    [Fact]
    public void Fire_WaysFirstTakenAfterTheMachineChanged_AreThoseOfTheFreezing()
    {
        _machine.Configure("All").Permit("go", "B").PermitDynamic("choose", () => "B").OnExit(() => _log.Add("ex-All"));
        _machine.Configure("A").SubstateOf("All").OnExit(() => _log.Add("ex-A"));
        _machine.Configure("B").OnEntry(() => _log.Add("en-B")).PermitDynamic("choose", () => "A");
        var definition = Build();

        _machine.Configure("A").SubstateOf("Other").OnExit(() => _log.Add("later"));
        _machine.Configure("B").OnEntry(() => _log.Add("later")).InitialTransition("B1").SubstateOf("Other");
        _machine.Configure("B1").SubstateOf("B");
        _machine.Configure("All").OnExit(() => _log.Add("later"));
        _machine.SetTriggerParameters<int>("go");

        definition.Fire("A", "go", this).To.Should().Be("B");
        definition.Fire("A", "choose", this).To.Should().Be("B");
        _log.Should().Equal("ex-A", "ex-All", "en-B", "ex-A", "ex-All", "en-B");
        definition.IsIn("A", "All").Should().BeTrue();
        definition.IsIn("A", "Other").Should().BeFalse();
    }

    [Fact]
    public void States_ThoseMerelyAskedAbout_AreNotOfTheDefinition()
    {
        var state = "Elsewhere";
        var machine = new StateMachine<string, string>(() => state, to => state = to);
        machine.IsInState("A").Should().BeFalse();
        machine.Configure("Elsewhere");
        state = "Nowhere";
        machine.CanFire("x").Should().BeFalse();
        machine.Configure("Elsewhere").Permit("x", "A");
        machine.Configure("A").Permit("x", "Elsewhere");

        var definition = new DefinitionBuilder<string, string, object>(machine).Build();

        definition.States.Should().Equal("Elsewhere", "A");
        FluentActions.Invoking(() => definition.Fire("Nowhere", "x", this)).Should().Throw<ArgumentException>().WithMessage("*Nowhere*Elsewhere, A*");
    }

    [Fact]
    public void Fire_SelectorThatAnswersAnUnknownState_IsRefusedAndNothingRuns()
    {
        var answer = "Nowhere";
        _machine.Configure("A").PermitDynamic("x", () => answer).OnExit(() => _log.Add("ex-A"));
        _machine.Configure("B").Permit("x", "A");
        var definition = Build();

        FluentActions.Invoking(() => definition.Fire("A", "x", this)).Should().Throw<InvalidOperationException>().WithMessage("*'Nowhere'*'A'*A, B*");
        _log.Should().BeEmpty();
        answer = "B";
        definition.Fire("A", "x", this).To.Should().Be("B");
        _log.Should().Equal("ex-A");
    }

    [Fact]
    public void Ask_WhereASelectorChooses_DoesNotAskIt()
    {
        _machine.Configure("A").PermitDynamic("x", () => throw new TimeoutException());

        Build("A").Ask("A", "x", this).Should().Be(new Move<string>(MoveKind.Moved, "A", null));
    }

    [Fact]
    public void Fire_ActionsAndGuardsOverAnObject_GetWhatTheirPlaceGives()
    {
        // A function over any object fits in several places; what it is given depends on the place and not on what it would take.
        Action<object> write = what => _log.Add(what.GetType().Name);
        Func<object, bool> holds = what =>
        {
            write(what);
            return true;
        };
        var x = _machine.SetTriggerParameters<DefinitionFreezingTests>("x");
        _machine.Configure("A").InternalTransitionIf("x", holds, write).OnEntry(write).PermitReentryIf("y", () => true, "always");
        _machine.Configure("A").OnEntryFrom(x, write);
        var definition = new DefinitionBuilder<string, string, DefinitionFreezingTests>(_machine).Final("A").Build();

        definition.Fire("A", "x", this);
        definition.Fire("A", "y", this);

        _log.Should().Equal("Object[]", "Transition", "Transition");
    }

    [Fact]
    public void Check_DeclaredParametersThatNobodyReads_AreForeignAllTheSame()
    {
        _machine.SetTriggerParameters<int>("x");
        _machine.Configure("A").PermitReentry("x");

        new DefinitionBuilder<string, string, string>(_machine).Final("A").Check()
            .Should().ContainSingle().Which.Kind.Should().Be(DefinitionProblemKind.ForeignArgument);
    }

    [Fact]
    public void Check_AnAsyncActionOnNoWay_CannotBeRunAllTheSame()
    {
        _machine.Configure("A").PermitReentry("x").OnEntryFromAsync("y", () => Task.CompletedTask, "call");

        new DefinitionBuilder<string, string, string>(_machine).Final("A").Check()
            .Should().ContainSingle().Which.Should().Match<DefinitionProblem>(problem =>
                problem.Kind == DefinitionProblemKind.CannotBeRun && problem.Message.Contains("'call'"));
    }

    [Fact]
    public void Fire_InheritedInternalAndSelectedWays_AllocateOnlyTheFirstTime()
    {
        _machine.Configure("All").Permit("go", "B").PermitDynamic("choose", () => "B").InternalTransition("stay", () => { });
        _machine.Configure("A").SubstateOf("All");
        _machine.Configure("B").SubstateOf("All").Permit("back", "A").PermitReentryIf("again", () => true, "always");
        var definition = Build();
        FireAll();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
            FireAll();

        // Not one byte a round; the runtime itself may take a few once, when it compiles anew what runs often.
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1_000);

        void FireAll()
        {
            definition.Fire("A", "go", this);
            definition.Fire("A", "choose", this);
            definition.Fire("A", "stay", this);
            definition.Fire("B", "again", this);
        }
    }

    [Fact]
    public void Fire_SeveralThreadsTakeAllWaysForTheFirstTime_NeverAWrongState()
    {
        const int states = 60;
        var machine = new StateMachine<int, int>(0);
        for (var trigger = 0; trigger < 20; trigger++)
            machine.Configure(-1).Permit(trigger, trigger);
        machine.Configure(-1).PermitDynamic(100, () => 7);
        for (var state = 0; state < states; state++)
            machine.Configure(state).SubstateOf(-1).Permit(50, (state + 1) % states);
        var definition = new DefinitionBuilder<int, int, object>(machine).Build();

        Together.Run(FireAll, FireAll, FireAll);

        void FireAll()
        {
            for (var state = 0; state < states; state++)
            {
                for (var trigger = 0; trigger < 20; trigger++)
                    definition.Fire(state, trigger, this).Should().Be(new Move<int>(state == trigger ? MoveKind.Stayed : MoveKind.Moved, trigger, null));
                definition.Fire(state, 100, this).To.Should().Be(7);
                definition.Fire(state, 50, this).To.Should().Be((state + 1) % states);
            }
        }
    }

    [Fact]
    public void Permitted_OwnAndInheritedTriggers_AreListedOnceAndOwnFirst()
    {
        _machine.Configure("All").Permit("go", "B").Ignore("note").Permit("x", "B");
        _machine.Configure("A").SubstateOf("All").Ignore("x").PermitIf("go", "B", () => false, "never");
        _machine.Configure("B").SubstateOf("All").Permit("y", "A");

        Build().Permitted("A", this).Should().Equal("x", "go", "note");
    }

    [Fact]
    public void Fire_SeveralOptionsHold_NamesTheStateThatHoldsThem()
    {
        _machine.Configure("All").PermitIf("go", "B", () => true, "one").IgnoreIf("go", () => true, "two");
        _machine.Configure("A").SubstateOf("All");
        _machine.Configure("B").Permit("y", "A");

        FluentActions.Invoking(() => Build().Fire("A", "go", this)).Should().Throw<InvalidOperationException>().WithMessage("*'go'*'All'*");
    }

    [Fact]
    public void Fire_UnmetOnTwoLevels_NamesTheGuardsOfTheOuterOne()
    {
        _machine.Configure("All").PermitIf("go", "B", () => false, "outer");
        _machine.Configure("A").SubstateOf("All").PermitIf("go", "B", () => false, "inner").Permit("x", "B");
        _machine.Configure("B").Permit("y", "A");

        Build().Fire("A", "go", this).UnmetGuards.Should().Equal("outer");
    }

    [Fact]
    public void Fire_MoreTriggersThanAreSearchedOneByOne_FindsEach()
    {
        var machine = new StateMachine<int, int>(0);
        for (var trigger = 1; trigger < 30; trigger++)
        {
            machine.Configure(0).Permit(trigger, trigger);
            machine.Configure(trigger).Permit(0, 0);
        }

        var definition = new DefinitionBuilder<int, int, object>(machine).Build();

        Enumerable.Range(1, 29).Should().OnlyContain(trigger => definition.Fire(0, trigger, this, default).To == trigger);
        definition.Fire(0, 30, this).Kind.Should().Be(MoveKind.NotPermitted);
    }

    [Fact]
    public void Fire_ActionsOverATransition_SeeTheArgumentsAsDeclared()
    {
        var seen = new List<object>();
        _machine.SetTriggerParameters("none");
        _machine.SetTriggerParameters<object, DateTimeOffset>("both");
        _machine.Configure("A").PermitReentry("none").PermitReentry("both").PermitReentry("undeclared").OnEntry(transition => seen.AddRange([transition.Trigger, .. transition.Parameters]));
        var definition = Build("A");

        foreach (var trigger in new[] { "none", "both", "undeclared" })
            definition.Fire("A", trigger, "case", DateTimeOffset.UnixEpoch);

        seen.Should().Equal("none", "both", "case", DateTimeOffset.UnixEpoch, "undeclared", "case");
    }

    private StateMachineDefinition<string, string, object> Build(params string[] final) =>
        new DefinitionBuilder<string, string, object>(_machine).Final(final).Build();
}
