using CustomerServiceRules.StateMachines.Definitions;

namespace CustomerServiceRules.StateMachines.Tests.Definitions;

public class DefinitionTests
{
    private enum State
    {
        Open,
        Working,
        Closed,
    }

    private enum Trigger
    {
        Take,
        Note,
        Close,
    }

    private sealed class Ticket
    {
        public bool HasAnswer { get; init; }

        public DateTimeOffset Until { get; init; } = DateTimeOffset.MaxValue;

        public List<string> Notes { get; } = [];
    }

    [Fact]
    public void Fire_PlainMove_GivesTheNextStateAndChangesNothing()
    {
        var definition = Definition();

        definition.Fire(State.Open, Trigger.Take, new Ticket()).Should().Be(new Move<State>(MoveKind.Moved, State.Working, null));
        definition.Fire(State.Open, Trigger.Take, new Ticket()).To.Should().Be(State.Working, "a definition has no state of its own");
    }

    [Fact]
    public void Fire_UnmetGuards_NamesThemAndRunsNothing()
    {
        var ticket = new Ticket { Until = DateTimeOffset.UnixEpoch };

        var move = Definition().Fire(State.Working, Trigger.Close, ticket, DateTimeOffset.UnixEpoch.AddSeconds(1));

        move.Kind.Should().Be(MoveKind.Unmet);
        move.To.Should().Be(State.Working);
        move.UnmetGuards.Should().Equal("has an answer", "is in time");
        ticket.Notes.Should().BeEmpty();
    }

    [Fact]
    public void Fire_GuardOverTheInstant_SeesIt()
    {
        var ticket = new Ticket { HasAnswer = true, Until = DateTimeOffset.UnixEpoch };

        Definition().Fire(State.Working, Trigger.Close, ticket, DateTimeOffset.UnixEpoch).Kind.Should().Be(MoveKind.Moved);
    }

    [Fact]
    public void Fire_TriggerTheStateDoesNotKnow_IsNotPermitted() =>
        Definition().Fire(State.Open, Trigger.Close, new Ticket()).Should().Be(new Move<State>(MoveKind.NotPermitted, State.Open, null));

    [Fact]
    public void Fire_Internal_RunsItsActionAndStays()
    {
        var ticket = new Ticket();

        Definition().Fire(State.Working, Trigger.Note, ticket).Should().Be(new Move<State>(MoveKind.Stayed, State.Working, null));

        ticket.Notes.Should().Equal("noted");
    }

    [Fact]
    public void Fire_UnknownState_NamesTheKnownOnes() =>
        FluentActions.Invoking(() => Definition().Fire((State)17, Trigger.Take, new Ticket()))
            .Should().Throw<ArgumentException>().WithMessage("*17*Open*Working*Closed*");

    [Fact]
    public void Fire_AfterTheMachineChanged_DoesAsBefore()
    {
        var machine = Machine();
        var definition = Builder(machine).Build();

        machine.Configure(State.Open).Ignore(Trigger.Close);

        definition.Fire(State.Open, Trigger.Close, new Ticket()).Kind.Should().Be(MoveKind.NotPermitted);
    }

    [Fact]
    public void Fire_GuardThrows_LeavesTheCaseAndTheDefinitionUsable()
    {
        var machine = new StateMachine<State, Trigger>(State.Open);
        var take = machine.SetTriggerParameters<Ticket>(Trigger.Take);
        machine.Configure(State.Open).PermitIf(take, State.Closed, ticket => ticket.Notes.Count > 0 ? true : throw new TimeoutException());
        machine.Configure(State.Closed).InternalTransition(Trigger.Note, () => { }).InternalTransition(Trigger.Close, () => { });
        var definition = new DefinitionBuilder<State, Trigger, Ticket>(machine).Final(State.Closed).Build();
        var ticket = new Ticket();

        FluentActions.Invoking(() => definition.Fire(State.Open, Trigger.Take, ticket)).Should().Throw<TimeoutException>();

        ticket.Notes.Add("answered");
        definition.Fire(State.Open, Trigger.Take, ticket).To.Should().Be(State.Closed);
    }

    [Fact]
    public void Permitted_ListsWhatHolds() =>
        Definition().Permitted(State.Working, new Ticket()).Should().Equal(Trigger.Note);

    [Fact]
    public void Fire_PlainMoves_AllocateNothing()
    {
        var definition = Definition();
        var ticket = new Ticket { HasAnswer = true };
        definition.Fire(State.Open, Trigger.Take, ticket);
        definition.Fire(State.Working, Trigger.Close, ticket);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            definition.Fire(State.Open, Trigger.Take, ticket);
            definition.Fire(State.Working, Trigger.Close, ticket);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public async Task Fire_TwoThreadsAndAMillionFiringsEach_NeverAWrongState()
    {
        var definition = Definition();
        int Wrong()
        {
            var (state, wrong, ticket) = (State.Open, 0, new Ticket { HasAnswer = true });
            for (var i = 0; i < 1_000_000; i++)
            {
                var next = definition.Fire(state, state == State.Open ? Trigger.Take : Trigger.Close, ticket).To;
                wrong += next == (state == State.Open ? State.Working : State.Closed) ? 0 : 1;
                state = next == State.Closed ? State.Open : next;
            }

            return wrong;
        }

        var results = await Task.WhenAll(Task.Run(Wrong), Task.Run(Wrong));

        results.Should().Equal(0, 0);
    }

    private static StateMachineDefinition<State, Trigger, Ticket> Definition() => Builder(Machine()).Build();

    private static DefinitionBuilder<State, Trigger, Ticket> Builder(StateMachine<State, Trigger> machine) =>
        new DefinitionBuilder<State, Trigger, Ticket>(machine).Final(State.Closed);

    private static StateMachine<State, Trigger> Machine()
    {
        var machine = new StateMachine<State, Trigger>(State.Open);
        var note = machine.SetTriggerParameters<Ticket>(Trigger.Note);
        var close = machine.SetTriggerParameters<Ticket, DateTimeOffset>(Trigger.Close);
        machine.Configure(State.Open).Permit(Trigger.Take, State.Working);
        machine.Configure(State.Working)
            .InternalTransition(note, (ticket, _) => ticket.Notes.Add("noted"))
            .PermitIf(
                close,
                State.Closed,
                new Tuple<Func<Ticket, DateTimeOffset, bool>, string>((ticket, _) => ticket.HasAnswer, "has an answer"),
                new Tuple<Func<Ticket, DateTimeOffset, bool>, string>((ticket, asOf) => asOf <= ticket.Until, "is in time"));
        return machine;
    }
}
