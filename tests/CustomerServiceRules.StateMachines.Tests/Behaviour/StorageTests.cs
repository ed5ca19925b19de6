namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

public class StorageTests
{
    [Fact, Trait("Behaviour", "S1")]
    public void Constructor_InitialState_KeepsTheStateItself()
    {
        var machine = new StateMachine<string, string>("A");
        machine.Configure("A").Permit("x", "B");

        machine.State.Should().Be("A");
        machine.Fire("x");
        machine.State.Should().Be("B");
    }

    [Fact, Trait("Behaviour", "S1")]
    public void Constructor_AccessorAndMutator_KeepTheStateOutside()
    {
        var state = "A";
        var machine = new StateMachine<string, string>(() => state, to => state = to);
        machine.Configure("A").Permit("x", "B");

        machine.Fire("x");

        state.Should().Be("B");
        machine.State.Should().Be("B");
    }

    [Fact, Trait("Behaviour", "S1")]
    public void Constructor_NullAccessorOrMutator_ThrowsArgumentNull()
    {
        FluentActions.Invoking(() => new StateMachine<string, string>(null!, _ => { })).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => new StateMachine<string, string>(() => "A", null!)).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => new StateMachine<string, string>(null!, _ => { }, FiringMode.Immediate)).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => new StateMachine<string, string>(() => "A", null!, FiringMode.Immediate)).Should().ThrowExactly<ArgumentNullException>();
    }

    [Theory, Trait("Behaviour", "S1")]
    [InlineData(FiringMode.Queued)]
    [InlineData(FiringMode.Immediate)]
    public void Accessor_IsCalledOnceByTheConstructorAndAtEachLookAtState(FiringMode mode)
    {
        var calls = 0;
        var machine = new StateMachine<string, string>(() => { calls++; return "A"; }, _ => { }, mode);
        calls.Should().Be(1);

        _ = machine.State;
        _ = machine.State;
        calls.Should().Be(3);
    }

    [Fact, Trait("Behaviour", "S1")]
    public void GetInfo_StateChangedSinceConstruction_StartsAtTheStateOfTheConstructor()
    {
        var state = "A";
        var machine = new StateMachine<string, string>(() => state, to => state = to);
        state = "B";

        machine.GetInfo().InitialState.UnderlyingState.Should().Be("A");
    }

    [Theory, Trait("Behaviour", "S2")]
    [InlineData(true)]
    [InlineData(false)]
    public void FiringMode_NotGiven_IsQueued(bool inside)
    {
        var state = "A";
        var machine = inside ? new StateMachine<string, string>("A") : new StateMachine<string, string>(() => state, to => state = to);
        var seen = "";
        machine.Configure("A").Permit("x", "B");
        machine.Configure("B").Permit("y", "C").OnEntry(() =>
        {
            machine.Fire("y");
            seen = machine.State;
        });

        machine.Fire("x");

        seen.Should().Be("B");
        machine.State.Should().Be("C");
    }

    [Fact, Trait("Behaviour", "S2")]
    public void FiringMode_Undefined_IsAcceptedByTheConstructorAndRefusedByFire()
    {
        var machine = new StateMachine<string, string>("A", (FiringMode)7);
        machine.Configure("A").Permit("x", "B");
        var outside = new StateMachine<string, string>(() => "A", _ => { }, (FiringMode)7);

        machine.Invoking(m => m.Fire("x")).Should().Throw<InvalidOperationException>();
        outside.Invoking(m => m.Fire("x")).Should().Throw<InvalidOperationException>();
        machine.State.Should().Be("A");
    }

    [Theory, AllWays, Trait("Behaviour", "S3")]
    public async Task Fire_StateChangedFromOutside_StartsFromIt(Way way)
    {
        var machine = TracedMachine.Trees("A", way);
        machine.On("A").Permit("x", "P");
        machine.On("B").Permit("x", "Q");
        machine.State = "B";

        (await machine.Fire("x")).Should().Be("ex-B; set:Q; TR B>Q; en-Q; TC B>Q");
        machine.State = "A";
        machine.Machine.CanFire("x").Should().BeTrue();
        machine.Machine.IsInState("A").Should().BeTrue();
        (await machine.Fire("x")).Should().StartWith("ex-A; set:P");
    }

    [Fact, Trait("Behaviour", "S4")]
    public void Machine_MadeAndAsked_RunsNoActionAndNoInitialTransition()
    {
        var machine = TracedMachine.Trees("P");
        machine.On("P").InitialTransition("P1").OnActivate(() => machine.Say("activated")).Permit("x", "A");

        machine.Machine.IsInState("P").Should().BeTrue();
        machine.Machine.CanFire("x").Should().BeTrue();
        machine.Machine.ToString().Should().NotBeEmpty();

        machine.State.Should().Be("P");
        machine.Taken().Should().BeEmpty();
    }

    [Theory, AllWays, Trait("Behaviour", "S4")]
    public async Task Fire_FirstFiring_RunsOnlyWhatItsTransitionAsksFor(Way way)
    {
        var machine = TracedMachine.Trees("P", way);
        machine.On("P").InitialTransition("P1").OnActivate(() => machine.Say("activated")).Permit("x", "A");

        (await machine.Fire("x")).Should().Be("ex-P; set:A; TR P>A; en-A; TC P>A");
    }

    [Theory, AllWays, Trait("Behaviour", "S5")]
    public async Task Fire_DestinationNeverConfigured_GoesThere(Way way)
    {
        var machine = new TracedMachine("A", way);
        machine.Machine.Configure("A").Permit("x", "nowhere");

        (await machine.Fire("x")).Should().Be("set:nowhere; TR A>nowhere; TC A>nowhere");
        machine.Machine.State.Should().Be("nowhere");
        machine.Machine.IsInState("nowhere").Should().BeTrue();
    }

    [Fact, Trait("Behaviour", "S5")]
    public void Machine_NothingConfigured_AnswersQuestions()
    {
        var machine = new StateMachine<string, string>("lonely");

        machine.State.Should().Be("lonely");
        machine.IsInState("lonely").Should().BeTrue();
        machine.IsInState("elsewhere").Should().BeFalse();
        machine.CanFire("x").Should().BeFalse();
        machine.Invoking(m => m.Fire("x")).Should().Throw<InvalidOperationException>();
    }
}
