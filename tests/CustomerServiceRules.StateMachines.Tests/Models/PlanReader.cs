namespace CustomerServiceRules.StateMachines.Tests.Models;

/// <summary>Reads a plan from bytes; missing bytes are noughts, so that shorter inputs are simpler plans.</summary>
internal sealed class PlanReader(byte[] bytes)
{
    private const int Flags = 5;
    private int _position;

    public static Plan Read(byte[] bytes) => new PlanReader(bytes).Read();

    private Plan Read()
    {
        var mode = Below(2) == 0 ? FiringMode.Queued : FiringMode.Immediate;
        var superstates = Superstates(2 + Below(7));
        var initial = InitialTargets(superstates);
        var hooks = Hooks(superstates.Length);
        var firesImmediately = mode == FiringMode.Immediate && hooks.Any(hook => hook.Kind == HookKind.Fire);
        if (firesImmediately && initial.Any(target => target != Plan.None))
            hooks = [.. hooks.Select(hook => hook.Place == "TR" ? hook with { Place = "TC" } : hook)];
        var handlers = Handlers(superstates, firesImmediately);
        var from = Enumerable.Range(0, Below(9)).Select(_ => (Below(superstates.Length), Below(Plan.Triggers))).ToArray();
        var flags = Enumerable.Range(0, Flags).Select(_ => Below(3) != 0).ToArray();
        var told = Below(2) == 0;
        var start = Below(superstates.Length);
        var steps = Enumerable.Range(0, 4 + Below(12)).Select(_ => new Step(Below(3) == 0 ? Below(Flags) : Plan.None, Below(Plan.Triggers))).ToArray();
        return new(mode, superstates, initial, handlers, from, hooks, flags, told, start, steps);
    }

    private int Below(int count) => _position < bytes.Length ? bytes[_position++] % count : 0;

    private int[] Superstates(int states)
    {
        var superstates = Enumerable.Repeat(Plan.None, states).ToArray();
        for (var state = 1; state < states; state++)
        {
            var candidate = Below(4) == 0 ? Plan.None : Below(state);
            if (candidate != Plan.None && Depth(superstates, candidate) < 2)
                superstates[state] = candidate;
        }

        return superstates;
    }

    private static int Depth(int[] superstates, int state) => superstates[state] == Plan.None ? 0 : 1 + Depth(superstates, superstates[state]);

    private int[] InitialTargets(int[] superstates) => [.. superstates.Select((_, state) =>
    {
        var substates = Enumerable.Range(0, superstates.Length).Where(other => superstates[other] == state).ToArray();
        var choice = Below(16);
        if (choice == 15 && superstates.Length > 2)
            return (state + 1 + Below(superstates.Length - 1)) % superstates.Length;
        return substates.Length > 0 && choice % 2 == 1 ? substates[Below(substates.Length)] : Plan.None;
    })];

    private Hook[] Hooks(int states) => [.. Enumerable.Range(0, Below(8)).Select(_ =>
    {
        var place = Below(8) switch
        {
            0 or 1 or 2 => $"en-{Below(states)}",
            3 or 4 => $"ex-{Below(states)}",
            5 => "TR",
            6 => "TC",
            _ => Below(2) == 0 ? "internal" : "unhandled",
        };
        return Below(8) switch
        {
            0 or 1 or 2 or 3 => new Hook(place, HookKind.Fire, Below(Plan.Triggers)),
            4 or 5 or 6 => new Hook(place, HookKind.Flip, Below(Flags)),
            _ => new Hook(place, HookKind.Throw, 0),
        };
    })];

    /// <summary>For each state and trigger mostly one handler, often none, now and then two that may contradict each other.</summary>
    private Handler[] Handlers(int[] superstates, bool firesImmediately) => [..
        from state in Enumerable.Range(0, superstates.Length)
        from trigger in Enumerable.Range(0, Plan.Triggers)
        from _ in Enumerable.Range(0, Below(8) switch { 0 or 1 or 2 => 0, 7 => 2, _ => 1 })
        select Handler(state, trigger, superstates, firesImmediately)];

    /// <summary>
    /// The contract leaves open what a firing inside a reentry does in immediate mode. Hooks do not fire where a transition is one, but the
    /// way up to a superstate that is reentered does not show it: there it is an internal transition instead.
    /// </summary>
    private Handler Handler(int state, int trigger, int[] superstates, bool firesImmediately)
    {
        var states = superstates.Length;
        var kind = Below(10) switch
        {
            0 or 1 or 2 or 3 or 4 => HandlerKind.Permit,
            5 => HandlerKind.Reentry,
            6 => HandlerKind.Ignore,
            7 => HandlerKind.Internal,
            _ => HandlerKind.Dynamic,
        };
        if (kind == HandlerKind.Reentry && firesImmediately && superstates.Contains(state))
            kind = HandlerKind.Internal;
        var destination = kind == HandlerKind.Permit ? (state + 1 + Below(states - 1)) % states : Below(states);
        var guards = Enumerable.Range(0, kind == HandlerKind.Internal ? Below(2) : Below(3)).Select(_ => Below(Flags)).ToArray();
        var later = guards.Length > 0 && kind is (HandlerKind.Permit or HandlerKind.Reentry) && Below(4) == 3;
        return new(state, trigger, kind, destination, Below(states), Below(Flags), guards, later);
    }
}
