namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

#pragma warning disable CS0618 // the sync lists of permitted triggers belong to the contract
public class QuestionTests
{
    private readonly StateMachine<string, string> _machine = TracedMachine.Trees("P11").Machine;

    [Fact, Trait("Behaviour", "S54")]
    public void IsInState_CurrentStateAndItsSuperstates_IsTrue()
    {
        var inside = new[] { "A", "P", "P1", "P11", "P2", "Q" }.Where(_machine.IsInState);

        inside.Should().Equal("P", "P1", "P11");
    }

    [Fact, Trait("Behaviour", "S54")]
    public void IsInState_SubstateOfTheCurrentState_IsFalse()
    {
        var machine = TracedMachine.Trees("P").Machine;

        machine.IsInState("P").Should().BeTrue();
        machine.IsInState("P1").Should().BeFalse();
    }

    [Fact, Trait("Behaviour", "S55")]
    public void CanFire_EveryKindOfHandler_Counts()
    {
        _machine.Configure("P11").Permit("permit", "A").Ignore("ignore").InternalTransition("internal", () => { }).PermitReentry("reentry");
        _machine.Configure("P").PermitDynamic("dynamic", () => "A").Permit("here", "P11");

        foreach (var trigger in new[] { "permit", "ignore", "internal", "reentry", "dynamic", "here" })
        {
            _machine.CanFire(trigger).Should().BeTrue(trigger);
            _machine.CanFire(trigger, out var unmet).Should().BeTrue(trigger);
            unmet.Should().NotBeNull().And.BeEmpty(trigger);
        }

        _machine.CanFire("nothing").Should().BeFalse();
        _machine.CanFire("nothing", out var none).Should().BeFalse();
        none.Should().BeNull();
    }

    [Fact, Trait("Behaviour", "S55")]
    public void CanFire_Arguments_ArePassedToTheGuards()
    {
        var one = _machine.SetTriggerParameters<int>("one");
        var two = _machine.SetTriggerParameters<int, int>("two");
        var three = _machine.SetTriggerParameters<int, int, string>("three");
        _machine.Configure("P11")
            .PermitIf(one, "A", a => a > 5, "above five")
            .PermitIf(two, "A", (a, b) => a > b, "falling")
            .PermitIf(three, "A", (a, b, c) => c.Length == a + b, "length");

        (_machine.CanFire(one, 6), _machine.CanFire(one, 5)).Should().Be((true, false));
        (_machine.CanFire(two, 2, 1), _machine.CanFire(two, 1, 2)).Should().Be((true, false));
        (_machine.CanFire(three, 1, 2, "abc"), _machine.CanFire(three, 1, 2, "abcd")).Should().Be((true, false));
        _machine.CanFire(one, 5, out var unmet).Should().BeFalse();
        unmet.Should().Equal("above five");
        _machine.CanFire(two, 1, 2, out unmet).Should().BeFalse();
        unmet.Should().Equal("falling");
        _machine.CanFire(three, 1, 2, "abcd", out unmet).Should().BeFalse();
        unmet.Should().Equal("length");
        _machine.CanFire(three, 1, 2, "abc", out unmet).Should().BeTrue();
        unmet.Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "S55")]
    public void CanFire_WithoutArguments_GivesTypedGuardsDefaults()
    {
        var two = _machine.SetTriggerParameters<int, string>("x");
        _machine.Configure("P11").PermitIf(two, "A", (number, text) => number == 0 && text is null);

        _machine.CanFire("x").Should().BeTrue();
        _machine.CanFire("x", out _).Should().BeTrue();
        _machine.PermittedTriggers.Should().Equal("x");
    }

    [Fact, Trait("Behaviour", "S55")]
    public void CanFire_ArgumentsThatFireWouldRefuse_AreNotCheckedBeforehand()
    {
        _machine.SetTriggerParameters<int>("x");
        var other = new StateMachine<string, string>.TriggerWithParameters<string>("x");
        _machine.Configure("P11").Permit("x", "A");

        _machine.CanFire(other, "text").Should().BeTrue();
        _machine.Invoking(machine => machine.Fire(other, "text")).Should().ThrowExactly<ArgumentException>();
    }

    [Fact, Trait("Behaviour", "S56")]
    public void PermittedTriggers_ListsWhatHoldsFromTheStateOutwards()
    {
        _machine.Configure("P").Permit("outer", "A").Permit("both", "B").Permit("here", "P11").Ignore("outer ignored");
        _machine.Configure("P1").Permit("middle", "A").PermitIf("fails inside", "A", () => true);
        _machine.Configure("P11")
            .PermitIfAsync("later", "A", () => Task.FromResult(true))
            .Permit("second", "A").PermitIf("fails", "A", () => false).Ignore("ignored").InternalTransition("internal", () => { })
            .PermitReentry("reentry").Permit("both", "A").PermitIf("second", "B", () => false).PermitIf("fails inside", "A", () => false);

        _machine.PermittedTriggers.Should().Equal(
            "second", "ignored", "internal", "reentry", "both", "later", "middle", "fails inside", "outer", "here", "outer ignored");
        _machine.GetPermittedTriggers().Should().Equal(_machine.PermittedTriggers);
    }

    [Fact, Trait("Behaviour", "S56")]
    public void GetPermittedTriggers_Arguments_ArePassedToTheGuards()
    {
        var big = _machine.SetTriggerParameters<int>("big");
        var small = _machine.SetTriggerParameters<int>("small");
        _machine.Configure("P11").PermitIf(big, "A", n => n > 9).PermitIf(small, "A", n => n <= 9).Permit("always", "A");

        _machine.GetPermittedTriggers(10).Should().Equal("big", "always");
        _machine.GetPermittedTriggers(9).Should().Equal("small", "always");
    }

    [Fact, Trait("Behaviour", "S57")]
    public async Task PermittedTriggers_HoldingHandlersOfBothKindsInAStateWithoutSuperstate_AreListedTwice()
    {
        var machine = new StateMachine<string, string>("A");
        machine.Configure("A").Permit("x", "B").PermitIfAsync("x", "C", () => Task.FromResult(true)).Permit("y", "B");

        machine.PermittedTriggers.Should().Equal("x", "y", "x");
        (await machine.PermittedTriggersAsync).Should().Equal("x", "y", "x");
    }

    [Fact, Trait("Behaviour", "S58"), Trait("Behaviour", "S56")]
    public async Task PermittedTriggersAsync_GivesTheSameList()
    {
        var number = _machine.SetTriggerParameters<int>("number");
        _machine.Configure("P11")
            .PermitIfAsync("later", "A", async () => { await Task.Yield(); return true; })
            .PermitIfAsync("never", "A", async () => { await Task.Yield(); return false; })
            .PermitReentryIfAsync("again", () => Task.FromResult(true))
            .PermitIf(number, "A", n => n > 1)
            .Permit("now", "A");
        _machine.Configure("P").Permit("outer", "A");

        _machine.PermittedTriggers.Should().Equal("now", "later", "again", "outer");
        (await _machine.PermittedTriggersAsync).Should().Equal("now", "later", "again", "outer");
        _machine.GetPermittedTriggers(2).Should().Equal("number", "now", "later", "again", "outer");
        (await _machine.GetPermittedTriggersAsync(2)).Should().Equal("number", "now", "later", "again", "outer");
    }

    [Fact, Trait("Behaviour", "S58")]
    public async Task GetDetailedPermittedTriggers_TellsTheParametersOfEach()
    {
        var number = _machine.SetTriggerParameters<int>("number");
        _machine.Configure("P11").PermitIf(number, "A", n => n > 1).Permit("plain", "A").PermitIf("no", "A", () => false);
        var made = new StateMachine<string, string>.TriggerWithParameters<int>("made");
        _machine.Configure("P").PermitIf(made, "A", _ => true);

        var details = (await _machine.GetDetailedPermittedTriggers(2)).ToList();

        details.Select(detail => (detail.Trigger, detail.HasParameters)).Should().Equal(("number", true), ("plain", false), ("made", false));
        details[0].Parameters.Should().BeSameAs(number);
        details[1].Parameters.Should().BeNull();
        details[2].Parameters.Should().BeNull();
    }

    [Fact, Trait("Behaviour", "S59")]
    public void ToString_ShowsStateAndPermittedTriggers()
    {
        _machine.ToString().Should().Be("StateMachine { State = P11, PermittedTriggers = {  }}");

        _machine.Configure("P11").Permit("a", "A");
        _machine.ToString().Should().Be("StateMachine { State = P11, PermittedTriggers = { a }}");

        _machine.Configure("P").Permit("b", "A");
        _machine.ToString().Should().Be("StateMachine { State = P11, PermittedTriggers = { a, b }}");
    }
}
