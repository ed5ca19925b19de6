namespace CustomerServiceRules.StateMachines.Tests.Probes;

/// <summary>States and triggers whose types are peculiar but lawful.</summary>
public class OddTypeTests
{
    private enum Sign : long
    {
        Far = long.MinValue,
        Minus = -1,
        Negative = Minus,
        Zero = 0,
        Plus = 1,
    }

    [Fact, Trait("Behaviour", "S5")]
    public void Fire_EnumerationWithNegativeAndDoubleValues_ComparesByValue()
    {
        var machine = new StateMachine<Sign, Sign>(Sign.Far);
        machine.Configure(Sign.Far).Permit(Sign.Negative, Sign.Minus);
        machine.Configure(Sign.Negative).Permit(Sign.Far, Sign.Plus);

        machine.Fire(Sign.Minus);
        machine.IsInState(Sign.Negative).Should().BeTrue();
        machine.Fire(Sign.Far);

        machine.State.Should().Be(Sign.Plus);
        FluentActions.Invoking(() => machine.Configure(Sign.Minus).Permit(Sign.Plus, Sign.Negative)).Should().Throw<ArgumentException>();
    }

    [Fact, Trait("Behaviour", "S29")]
    public void Fire_StatesEqualWithoutRegardToCase_AreOneState()
    {
        var state = new Name("open");
        var machine = new StateMachine<Name, Name>(() => state, next => state = next);
        machine.Configure(new Name("OPEN")).Permit(new Name("Close"), new Name("Closed"));
        machine.Configure(new Name("closed")).PermitReentry(new Name("again"));

        machine.Fire(new Name("CLOSE"));
        state.Text.Should().Be("Closed", "the mutator gets what was configured");
        machine.Fire(new Name("Again"));

        machine.IsInState(new Name("CLOSED")).Should().BeTrue();
        machine.GetInfo().States.Should().HaveCount(2);
    }

    [Fact, Trait("Behaviour", "S29")]
    public void Fire_StructStates_CompareByTheirEquality()
    {
        var machine = new StateMachine<(int Floor, string Door), (char, int)>((0, "open"));
        machine.Configure((0, "open")).Permit(('c', 1), (0, "shut"));
        machine.Configure((0, "shut")).Permit(('u', 1), (1, "shut"));

        machine.Fire(('c', 1));
        machine.Fire(('u', 1));

        machine.State.Should().Be((1, "shut"));
    }

    [Fact, Trait("Behaviour", "S59"), Trait("Behaviour", "S25")]
    public void Texts_StatesAndTriggersWithoutText_AreEmpty()
    {
        var machine = new StateMachine<Nameless, Nameless>(new Nameless(1));
        machine.Configure(new Nameless(1)).PermitIf(new Nameless(1), new Nameless(2), () => false, "never").Ignore(new Nameless(2)).OnEntryFrom(new Nameless(1), () => { });
        machine.SetTriggerParameters<int>(new Nameless(1));

        machine.ToString().Should().Be("StateMachine { State = , PermittedTriggers = {  }}");
        FluentActions.Invoking(() => machine.Fire(new Nameless(1))).Should().Throw<InvalidOperationException>().WithMessage("*'never'*");
        FluentActions.Invoking(() => machine.Fire(new Nameless(3))).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => machine.Configure(new Nameless(1)).SubstateOf(new Nameless(1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => machine.SetTriggerParameters<int>(new Nameless(1))).Should().Throw<InvalidOperationException>();
        machine.GetInfo().States.First().EntryActions.Single().FromTrigger.Should().BeNull();
    }

    [Fact, Trait("Behaviour", "S17")]
    public void Fire_NullableAndOptionalArguments_AreUnpackedAsTheyWere()
    {
        var seen = new List<(int?, DayOfWeek?, string?)>();
        var machine = new StateMachine<string, string>("A");
        var x = machine.SetTriggerParameters<int?, DayOfWeek?, string?>("x");
        machine.Configure("A").InternalTransition(x, (number, day, text, _) => seen.Add((number, day, text)));

        machine.Fire(x, null, DayOfWeek.Monday, null);
        machine.Fire(x, 7, null, "seven");
        machine.Fire("x");

        seen.Should().Equal((null, DayOfWeek.Monday, null), (7, null, "seven"), (null, null, null));
    }

    [Fact, Trait("Behaviour", "S16")]
    public void Fire_AnArrayAsTheOneArgument_StaysOneArgument()
    {
        object[]? seen = null;
        var machine = new StateMachine<string, string>("A");
        var x = machine.SetTriggerParameters<object[]>("x");
        machine.Configure("A").PermitReentryIf(x, array => array.Length == 2).OnEntryFrom(x, array => seen = array);

        machine.Fire(x, ["one", 2]);

        seen.Should().Equal("one", 2);
    }

    [Fact, Trait("Behaviour", "S16")]
    public void Fire_AHundredThousandArguments_ArePassedOn()
    {
        object[]? seen = null;
        var machine = new StateMachine<string, string>("A");
        machine.Configure("A").PermitReentry("x").OnEntry(transition => seen = transition.Parameters);

        machine.Fire(new StateMachine<string, string>.TriggerWithParameters("x"), [.. Enumerable.Range(0, 100_000)]);

        seen.Should().HaveCount(100_000).And.EndWith(99_999);
    }

    [Fact, Trait("Behaviour", "S18")]
    public void TriggerWithParameters_ItsListChangedAfterwards_KeepsItsTypes()
    {
        Type[] types = [typeof(int)];
        var trigger = new StateMachine<string, string>("A").SetTriggerParameters("x", types);

        types[0] = typeof(string);

        trigger.ArgumentTypes.Should().Equal(typeof(int));
        trigger.ValidateParameters([1]);
    }

    [Fact, Trait("Behaviour", "S11"), Trait("Behaviour", "S63")]
    public async Task PermitIfAsync_WithoutGuards_IsForFireAsyncOnly()
    {
        var machine = new StateMachine<string, string>("A");
        machine.Configure("A").PermitIfAsync("x", "B").PermitReentryIfAsync("y");

        machine.CanFire("x").Should().BeFalse();
        FluentActions.Invoking(() => machine.Fire("x")).Should().Throw<InvalidOperationException>();
        (await machine.PermittedTriggersAsync).Should().Equal("x", "y");
        await machine.FireAsync("y");
        await machine.FireAsync("x");

        machine.State.Should().Be("B");
    }

    [Fact, Trait("Behaviour", "S67")]
    public void Fire_AsyncSelectorThatFailsAtOnce_ReturnsAllTheSame()
    {
        var machine = new StateMachine<string, string>("A");
        machine.Configure("A").PermitDynamicAsync("x", () => throw new FormatException());

        machine.Fire("x");

        machine.State.Should().Be("A");
    }

    private sealed record Name(string Text)
    {
        public bool Equals(Name? other) => string.Equals(Text, other?.Text, StringComparison.OrdinalIgnoreCase);

        public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Text);
    }

    private sealed record Nameless(int Number)
    {
        public override string? ToString() => null;
    }
}
