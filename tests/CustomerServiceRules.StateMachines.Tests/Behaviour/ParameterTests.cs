namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

public class ParameterTests
{
    private readonly StateMachine<string, string> _machine = new("A");
    private readonly List<string> _seen = [];

    [Fact, Trait("Behaviour", "S13")]
    public void SetTriggerParameters_Again_ThrowsInvalidOperationWithTheTextOfTheParameterObject()
    {
        var one = _machine.SetTriggerParameters<int>("x");

        _machine.Invoking(machine => machine.SetTriggerParameters<int>("x"))
            .Should().ThrowExactly<InvalidOperationException>().Which.Message.Should().Contain(one.ToString());
        _machine.Invoking(machine => machine.SetTriggerParameters<int, string>("x")).Should().ThrowExactly<InvalidOperationException>();
        _machine.Invoking(machine => machine.SetTriggerParameters("x", typeof(int), typeof(int))).Should().ThrowExactly<InvalidOperationException>();
        _machine.Invoking(machine => machine.SetTriggerParameters<int>("y")).Should().NotThrow();
    }

    [Fact, Trait("Behaviour", "S13")]
    public void SetTriggerParameters_UpToThreeTypes_GivesATypedObject()
    {
        _machine.SetTriggerParameters<int>("1").Should().BeOfType<StateMachine<string, string>.TriggerWithParameters<int>>()
            .Which.ArgumentTypes.Should().Equal(typeof(int));
        _machine.SetTriggerParameters<int, string>("2").Should().BeOfType<StateMachine<string, string>.TriggerWithParameters<int, string>>()
            .Which.ArgumentTypes.Should().Equal(typeof(int), typeof(string));
        _machine.SetTriggerParameters<int, string, bool>("3").Should().BeOfType<StateMachine<string, string>.TriggerWithParameters<int, string, bool>>()
            .Which.ArgumentTypes.Should().Equal(typeof(int), typeof(string), typeof(bool));
    }

    [Fact, Trait("Behaviour", "S13")]
    public void SetTriggerParameters_ListOfTypes_GivesAnUntypedObjectOfAnyNumber()
    {
        var four = _machine.SetTriggerParameters("x", typeof(int), typeof(string), typeof(bool), typeof(decimal));
        _machine.Configure("A").Permit("x", "B");
        _machine.Configure("B").OnEntryFrom(four, transition => _seen.AddRange(transition.Parameters.Select(p => $"{p}")));

        four.Should().BeOfType<StateMachine<string, string>.TriggerWithParameters>();
        four.ArgumentTypes.Should().Equal(typeof(int), typeof(string), typeof(bool), typeof(decimal));
        _machine.Fire(four, 1, "two", true, 4m);
        _seen.Should().Equal("1", "two", "True", "4");
    }

    [Theory, Trait("Behaviour", "S14")]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Fire_TooManyOrTooFewArguments_ThrowsArgumentNamingBothCountsBeforeAnyGuard(int given)
    {
        var two = _machine.SetTriggerParameters("x", typeof(int), typeof(int));
        _machine.Configure("A").PermitIf("x", "B", () => { _seen.Add("guard"); return true; });
        object[] arguments = [.. Enumerable.Repeat<object>(1, given)];

        Refused(() => _machine.Fire(two, arguments)).Should().Contain("2").And.Contain($"{given}");
        await _machine.Awaiting(machine => machine.FireAsync("x", arguments)).Should().ThrowAsync<ArgumentException>();
        await _machine.Awaiting(machine => machine.FireAsync(two, arguments)).Should().ThrowAsync<ArgumentException>();
        _seen.Should().BeEmpty();
        _machine.State.Should().Be("A");
    }

    [Fact, Trait("Behaviour", "S14")]
    public void Fire_WrongType_ThrowsArgumentNamingBothTypesBeforeAnyGuard()
    {
        var two = _machine.SetTriggerParameters("x", typeof(int), typeof(string));
        _machine.Configure("A").PermitIf("x", "B", () => { _seen.Add("guard"); return true; });

        Refused(() => _machine.Fire(two, 1, 2m)).Should().Contain("String").And.Contain("Decimal").And.Contain("1");
        _seen.Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "S14")]
    public void Fire_DeclaredTriggerThatNobodyHandles_IsCheckedFirst()
    {
        var one = _machine.SetTriggerParameters("x", typeof(int));

        Refused(() => _machine.Fire(one, "text")).Should().NotBeEmpty();
        _machine.Invoking(machine => machine.Fire(one, 1)).Should().Throw<InvalidOperationException>();
    }

    [Fact, Trait("Behaviour", "S14")]
    public void Fire_Null_PassesTheCheckForAnyType()
    {
        var two = _machine.SetTriggerParameters<string, int?>("x");
        _machine.Configure("A").Permit("x", "B");
        _machine.Configure("B").OnEntryFrom(two, (text, number) => _seen.Add($"{text is null} {number is null}"));

        _machine.Fire(two, null!, null);

        _seen.Should().Equal("True True");
    }

    [Fact, Trait("Behaviour", "S14"), Trait("Behaviour", "S15")]
    public void Fire_NullForAValueType_PassesTheCheckAndFailsWhereItIsUnpacked()
    {
        var one = _machine.SetTriggerParameters("x", typeof(int));
        var typed = new StateMachine<string, string>.TriggerWithParameters<int>("x");
        _machine.Configure("A").Permit("x", "B").Permit("y", "C");
        _machine.Configure("B").OnEntryFrom(typed, number => _seen.Add($"{number}")).Permit("x", "C");
        _machine.Configure("C").Permit("x", "A");

        _machine.Invoking(machine => machine.Fire(one, [null!])).Should().ThrowExactly<NullReferenceException>();
        _machine.State.Should().Be("B");
        _machine.Invoking(machine => machine.Fire(one, [null!])).Should().NotThrow();
        _machine.State.Should().Be("C");
    }

    [Fact, Trait("Behaviour", "S15")]
    public void Fire_NullForAValueTypeInATypedGuard_FailsThere()
    {
        var one = _machine.SetTriggerParameters("x", typeof(int));
        _machine.Configure("A").PermitIf(new StateMachine<string, string>.TriggerWithParameters<int>("x"), "B", number => number > 0);

        _machine.Invoking(machine => machine.Fire(one, [null!])).Should().ThrowExactly<NullReferenceException>();
        _machine.State.Should().Be("A");
    }

    [Fact, Trait("Behaviour", "S14")]
    public async Task Fire_NoArgumentAtAll_RunsTypedGuardsAndActionsWithDefaults()
    {
        var two = _machine.SetTriggerParameters<int, string>("x");
        _machine.Configure("A").PermitIf(two, "B", (number, text) => { _seen.Add($"guard {number} {text is null}"); return true; });
        _machine.Configure("B").OnEntryFrom(two, (number, text) => _seen.Add($"entry {number} {text is null}")).Permit("back", "A");

        _machine.Fire("x");
        _seen.Should().Equal("guard 0 True", "entry 0 True");
        _machine.Fire("back");
        await _machine.FireAsync("x");
        _seen.Skip(2).Should().Equal("guard 0 True", "entry 0 True");
    }

    [Fact, Trait("Behaviour", "S15")]
    public async Task Fire_NullArgumentArray_ThrowsArgumentNull()
    {
        var one = _machine.SetTriggerParameters("x", typeof(int));
        _machine.Configure("A").Permit("x", "B");

        _machine.Invoking(machine => machine.Fire(one, null!)).Should().ThrowExactly<ArgumentNullException>();
        await _machine.Awaiting(machine => machine.FireAsync(one, null!)).Should().ThrowExactlyAsync<ArgumentNullException>();
    }

    [Fact, Trait("Behaviour", "S16")]
    public void Fire_ArgumentOfADerivedType_IsAccepted()
    {
        var one = _machine.SetTriggerParameters("x", typeof(object));
        var numbers = _machine.SetTriggerParameters<IEnumerable<int>>("y");
        _machine.Configure("A").Permit("x", "B");
        _machine.Configure("B").OnEntryFrom(one, transition => _seen.Add($"{transition.Parameters[0]}")).Permit("y", "C");
        _machine.Configure("C").OnEntryFrom(numbers, all => _seen.Add(string.Join("+", all)));

        _machine.Fire(one, "text");
        _machine.Fire(numbers, [1, 2]);

        _seen.Should().Equal("text", "1+2");
    }

    [Fact, Trait("Behaviour", "S16"), Trait("Behaviour", "S19")]
    public async Task FireAsync_NothingDeclared_PassesAnyArgumentsOn()
    {
        _machine.Configure("A").Permit("x", "B");
        _machine.Configure("B").OnEntry(transition => _seen.AddRange(transition.Parameters.Select(p => $"{p}")));

        await _machine.FireAsync("x", 1, "two");

        _seen.Should().Equal("1", "two");
    }

    [Fact, Trait("Behaviour", "S16")]
    public async Task Fire_TriggerMadeWithNew_WorksForTypedActions()
    {
        var made = new StateMachine<string, string>.TriggerWithParameters<int, string>("x");
        _machine.Configure("A").PermitIf(made, "B", (number, _) => number > 0);
        _machine.Configure("B").OnEntryFrom(made, (number, text) => _seen.Add($"{number} {text}")).Permit("back", "A");

        _machine.Fire(made, 1, "one");
        _machine.Fire("back");
        await _machine.FireAsync(made, 2, "two");

        _seen.Should().Equal("1 one", "2 two");
    }

    [Fact, Trait("Behaviour", "S17")]
    public void TypedGuardsSelectorsAndActions_GetTheArgumentsInOrder()
    {
        var three = _machine.SetTriggerParameters<int, string, bool>("x");
        _machine.Configure("A")
            .PermitDynamicIf(three, (a, b, c) => { _seen.Add($"selector {a} {b} {c}"); return "B"; }, (a, b, c) => { _seen.Add($"guard {a} {b} {c}"); return true; })
            .OnExit(transition => _seen.Add($"exit {string.Join(" ", transition.Parameters)}"));
        _machine.Configure("B")
            .OnEntryFrom(three, (a, b, c) => _seen.Add($"entry {a} {b} {c}"))
            .OnEntryFrom(three, (a, b, c, transition) => _seen.Add($"entry {a} {b} {c} {transition.Source}>{transition.Destination}"))
            .InternalTransition(three, (a, b, c, transition) => _seen.Add($"internal {a} {b} {c} {transition.Trigger}"));

        _machine.Fire(three, 1, "two", true);
        _machine.Fire(three, 4, "five", false);

        _seen.Should().Equal("guard 1 two True", "selector 1 two True", "exit 1 two True", "entry 1 two True", "entry 1 two True A>B", "internal 4 five False x");
    }

    [Fact, Trait("Behaviour", "S17"), Trait("Behaviour", "S55")]
    public void CanFireAndPermittedTriggers_WronglyTypedArgument_ThrowArgument()
    {
        var number = new StateMachine<string, string>.TriggerWithParameters<int>("x");
        var text = new StateMachine<string, string>.TriggerWithParameters<string>("x");
        _machine.Configure("A").PermitIf(number, "B", n => n > 0);

        _machine.Invoking(machine => machine.CanFire(text, "a")).Should().ThrowExactly<ArgumentException>();
        _machine.Invoking(machine => machine.CanFire(text, "a", out _)).Should().ThrowExactly<ArgumentException>();
#pragma warning disable CS0618 // the obsolete member belongs to the contract
        _machine.Invoking(machine => machine.GetPermittedTriggers("a").ToList()).Should().ThrowExactly<ArgumentException>();
#pragma warning restore CS0618
    }

    [Fact, Trait("Behaviour", "S17"), Trait("Behaviour", "S16")]
    public async Task TypedAction_WronglyTypedArgumentOfAnUndeclaredTrigger_ThrowsArgumentThere()
    {
        _machine.Configure("A").Permit("x", "B");
        _machine.Configure("B").OnEntryFrom(new StateMachine<string, string>.TriggerWithParameters<int>("x"), _ => _seen.Add("entered"));

        await _machine.Awaiting(machine => machine.FireAsync("x", "text")).Should().ThrowAsync<ArgumentException>();
        _machine.State.Should().Be("B");
        _seen.Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "S17")]
    public void GuardOverArguments_WithoutArguments_GetsAnEmptyArray()
    {
        _machine.Configure("A").InternalTransitionIf("x", arguments => arguments.Length == 0, () => _seen.Add("internal"));

        _machine.CanFire("x").Should().BeTrue();
        _machine.ToString().Should().Contain("{ x }");
        _machine.Fire("x");
        _seen.Should().Equal("internal");
    }

    [Fact, Trait("Behaviour", "S14")]
    public void Fire_UntypedTriggerWithoutArguments_IsAccepted()
    {
        var two = _machine.SetTriggerParameters("x", typeof(int), typeof(string));
        _machine.Configure("A").Permit("x", "B");

        _machine.Fire(two);

        _machine.State.Should().Be("B");
    }

    [Fact, Trait("Behaviour", "S18")]
    public void TriggerWithParameters_ShowsTriggerAndTypesAndChecksArguments()
    {
        var trigger = new StateMachine<string, string>.TriggerWithParameters("x", typeof(string), typeof(int));

        trigger.Trigger.Should().Be("x");
        trigger.ArgumentTypes.Should().Equal(typeof(string), typeof(int));
        trigger.Invoking(t => t.ValidateParameters(["a", 1])).Should().NotThrow();
        trigger.Invoking(t => t.ValidateParameters([null!, null!])).Should().NotThrow();
        trigger.Invoking(t => t.ValidateParameters(["a"])).Should().ThrowExactly<ArgumentException>();
        trigger.Invoking(t => t.ValidateParameters(["a", 1, 2])).Should().ThrowExactly<ArgumentException>();
        trigger.Invoking(t => t.ValidateParameters([1, "a"])).Should().ThrowExactly<ArgumentException>();
        trigger.Invoking(t => t.ValidateParameters(null!)).Should().ThrowExactly<ArgumentNullException>();
    }

    [Fact, Trait("Behaviour", "S18")]
    public void TriggerWithParameters_NullTypes_ThrowsArgumentNull() =>
        FluentActions.Invoking(() => new StateMachine<string, string>.TriggerWithParameters("x", null!)).Should().ThrowExactly<ArgumentNullException>();

    private static string Refused(Action fire) => fire.Should().ThrowExactly<ArgumentException>().Which.Message;
}
