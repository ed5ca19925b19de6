using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Tests.Deadlines;

/// <summary>What the host knows of a case in the tests of clocks.</summary>
internal sealed record Matter(string? Team = null, CaseLimits? Limits = null, bool IsUrgent = false);

internal enum Phase
{
    Open,
    Waiting,
    WaitingForParts,
    Solved,
    Closed,
}

internal enum Move
{
    Await,
    AwaitParts,
    Continue,
    Solve,
    Reopen,
    Renew,
    Note,
    Close,
}

internal enum SidePhase
{
    Idle,
    Busy,
    Ended,
}

internal enum SideMove
{
    Begin,
    End,
}

/// <summary>The triggers of <see cref="MatterLifecycle"/>, as clocks listen to them.</summary>
internal sealed class Moves(Func<Move, StateMachine<Phase, Move>.TriggerWithParameters<Step<Matter>>> declare)
{
    private readonly Dictionary<Move, StateMachine<Phase, Move>.TriggerWithParameters<Step<Matter>>> _all = Enum.GetValues<Move>().ToDictionary(move => move, declare);

    public StateMachine<Phase, Move>.TriggerWithParameters<Step<Matter>> this[Move move] => _all[move];
}

/// <summary>A case that is worked on, waits, is solved, reopened or renewed, and closed; a test adds the clocks.</summary>
internal sealed class MatterLifecycle(
    Action<LifecycleBuilder<Matter, Phase, Move>, Moves> clocks, LifecycleDefinition<Matter, SidePhase, SideMove>? side = null, string id = "clk.matter", Effect<Matter>? onSolved = null)
    : LifecycleDefinition<Matter, Phase, Move>
{
    public static readonly LocalizedText Text = new("a thing", "事项");

    public static readonly Effect<Matter> Noted = new("clk.noted", Text, _ => "noted", "CLK-5");

    public static readonly Role Agent = new("clk.agent", new LocalizedText("the agent", "客服"));

    public override string Id => id;

    public override int Version => 1;

    public override LocalizedText Title { get; } = new("Matter", "事项");

    protected override void Define(LifecycleBuilder<Matter, Phase, Move> define)
    {
        foreach (var phase in Enum.GetValues<Phase>())
            define.State(phase, Text, "CLK-1");
        define.Initial(Phase.Open).Final(Phase.Closed);
        var moves = new Moves(move => define.Trigger(move, Text, [Agent], "CLK-1"));
        define.Configure(Phase.Open)
            .Permit(moves[Move.Await], Phase.Waiting)
            .Permit(moves[Move.AwaitParts], Phase.WaitingForParts)
            .Permit(moves[Move.Solve], Phase.Solved)
            .PermitReentry(moves[Move.Renew])
            .InternalTransition(moves[Move.Note], Noted);
        define.Configure(Phase.Waiting)
            .Permit(moves[Move.Continue], Phase.Open)
            .Permit(moves[Move.AwaitParts], Phase.WaitingForParts)
            .Permit(moves[Move.Solve], Phase.Solved)
            .Ignore(moves[Move.Note]);
        define.Configure(Phase.WaitingForParts).SubstateOf(Phase.Waiting).Ignore(moves[Move.AwaitParts]);
        var solved = define.Configure(Phase.Solved)
            .Permit(moves[Move.Reopen], Phase.Open)
            .Permit(moves[Move.Renew], Phase.Open)
            .Permit(moves[Move.Close], Phase.Closed)
            .Ignore(moves[Move.Note]);
        if (onSolved is not null)
            solved.OnEntry(onSolved);
        if (side is not null)
            define.Region(side);
        clocks(define, moves);
    }
}

/// <summary>Something that runs beside the case, with clocks of its own.</summary>
internal sealed class SideLifecycle(
    Action<LifecycleBuilder<Matter, SidePhase, SideMove>, StateMachine<SidePhase, SideMove>.TriggerWithParameters<Step<Matter>>> clocks)
    : LifecycleDefinition<Matter, SidePhase, SideMove>
{
    public override string Id => "clk.side";

    public override int Version => 1;

    public override LocalizedText Title { get; } = new("Side", "旁支");

    protected override void Define(LifecycleBuilder<Matter, SidePhase, SideMove> define)
    {
        foreach (var phase in Enum.GetValues<SidePhase>())
            define.State(phase, MatterLifecycle.Text, "CLK-1");
        define.Initial(SidePhase.Idle).Final(SidePhase.Ended);
        var begin = define.Trigger(SideMove.Begin, MatterLifecycle.Text, [MatterLifecycle.Agent], "CLK-1");
        define.Configure(SidePhase.Idle).Permit(begin, SidePhase.Busy);
        define.Configure(SidePhase.Busy).Permit(define.Trigger(SideMove.End, MatterLifecycle.Text, [MatterLifecycle.Agent], "CLK-1"), SidePhase.Ended);
        clocks(define, begin);
    }
}
