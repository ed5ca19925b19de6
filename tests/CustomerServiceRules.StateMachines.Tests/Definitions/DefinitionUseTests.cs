using CustomerServiceRules.StateMachines.Definitions;

namespace CustomerServiceRules.StateMachines.Tests.Definitions;

/// <summary>The use of a definition as the package's page shows it.</summary>
public sealed class DefinitionUseTests
{
    private enum State
    {
        Open,
        Answered,
        Closed,
    }

    private enum Trigger
    {
        Answer,
        Close,
    }

    private sealed record Ticket(string Id, string? Answer = null);

    [Fact]
    public void Definition_AsThePageShowsIt_MovesTickets()
    {
        var lines = new List<string>();

        #region definition
        var machine = new StateMachine<State, Trigger>(State.Open);
        var answer = machine.SetTriggerParameters<Ticket>(Trigger.Answer);
        machine.Configure(State.Open).PermitIf(answer, State.Answered, ticket => ticket.Answer is not null, "has an answer");
        machine.Configure(State.Answered).Permit(Trigger.Close, State.Closed);
        machine.Configure(State.Closed);

        // Checked and frozen once; any number of tickets and threads share it.
        var tickets = new DefinitionBuilder<State, Trigger, Ticket>(machine).Final(State.Closed).Build();

        var refused = tickets.Fire(State.Open, Trigger.Answer, new Ticket("T1"));
        lines.Add($"{refused.Kind}: {string.Join(", ", refused.UnmetGuards!)}");

        var moved = tickets.Fire(State.Open, Trigger.Answer, new Ticket("T1", "by post"));
        lines.Add($"{moved.Kind}: {moved.To}");
        #endregion

        lines.Should().Equal("Unmet: has an answer", "Moved: Answered");
    }
}
