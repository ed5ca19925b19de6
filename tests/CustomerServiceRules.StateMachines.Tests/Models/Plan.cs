using System.Globalization;

namespace CustomerServiceRules.StateMachines.Tests.Models;

internal enum HandlerKind
{
    Permit,
    Reentry,
    Ignore,
    Internal,
    Dynamic,
}

internal enum HookKind
{
    Fire,
    Flip,
    Throw,
}

/// <summary>What a trigger does in a state, by guards that are asked at once or <paramref name="Later"/>: to <paramref name="Destination"/>, or by choice to <paramref name="Otherwise"/> when flag <paramref name="Chooser"/> is not up.</summary>
internal sealed record Handler(int State, int Trigger, HandlerKind Kind, int Destination, int Otherwise, int Chooser, int[] Guards, bool Later);

/// <summary>What is done whenever a place is reached, for instance <c>en-2</c> or <c>TR</c>.</summary>
internal sealed record Hook(string Place, HookKind Kind, int What);

/// <summary>One step of a run: flag number <paramref name="Flip"/> changes (if not negative), then the trigger is fired.</summary>
internal sealed record Step(int Flip, int Trigger);

/// <summary>A machine and what is done with it, as plain values: built once as a real machine and once as the naive one.</summary>
internal sealed record Plan(
    FiringMode Mode,
    int[] Superstates,
    int[] InitialTargets,
    Handler[] Handlers,
    (int State, int Trigger)[] EntriesFrom,
    Hook[] Hooks,
    bool[] Flags,
    bool UnhandledIsTold,
    int Start,
    Step[] Steps)
{
    public const int None = -1;
    public const int Triggers = 5;

    public int States => Superstates.Length;

    public IEnumerable<Hook> At(string place) => Hooks.Where(hook => hook.Place == place);

    public override string ToString()
    {
        var lines = new List<string> { $"{Mode}, starts in {Start}, unhandled triggers {(UnhandledIsTold ? "told" : "thrown")}, flags {string.Join("", Flags.Select(flag => flag ? 1 : 0))}" };
        lines.AddRange(Enumerable.Range(0, States).Select(state => string.Create(
            CultureInfo.InvariantCulture, $"state {state} in {Superstates[state]} initial {InitialTargets[state]} from {string.Join(",", EntriesFrom.Where(e => e.State == state).Select(e => e.Trigger))}")));
        lines.AddRange(Handlers.Select(handler =>
            $"{handler.State} on {handler.Trigger}: {handler.Kind} {handler.Destination}/{handler.Otherwise} by {handler.Chooser} if {(handler.Later ? "later " : "")}{string.Join(",", handler.Guards)}"));
        lines.AddRange(Hooks.Select(hook => $"at {hook.Place}: {hook.Kind} {hook.What}"));
        lines.Add(string.Join(" ", Steps.Select(step => $"[flip {step.Flip} fire {step.Trigger}]")));
        return string.Join(Environment.NewLine, lines);
    }
}
