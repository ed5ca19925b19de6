using System.Collections.Concurrent;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace ComplaintDesk.Replaying;

/// <summary>Puts refusals into words, each reason once. Thread-safe.</summary>
internal sealed class Refusals(LifecycleDescription lifecycle)
{
    private readonly ConcurrentDictionary<(string Trigger, string State, string Reason), RowRefusal> _known = new();

    public RowRefusal OfUnknown { get; } = new("", "", Mapping.Unknown.Change, "");

    public RowRefusal Of(LifecycleOutcome outcome) => outcome switch
    {
        NotPermitted other => _known.GetOrAdd((other.Trigger, other.State, ""), _ => OfState(other)),
        Refused refused => _known.GetOrAdd((refused.Trigger, refused.State, string.Join(' ', refused.Unmet.Select(unmet => unmet.Id))), _ => OfGuards(refused)),
        _ => throw new ArgumentException($"Found {outcome}, expected a refusal.", nameof(outcome)),
    };

    private RowRefusal OfState(NotPermitted outcome)
    {
        var trigger = lifecycle.Triggers.First(known => known.Name == outcome.Trigger);
        var state = lifecycle.States.First(known => known.Name == outcome.State);
        return new RowRefusal(
            outcome.Trigger,
            outcome.State,
            new LocalizedText($"\"{trigger.Label.English}\" is not possible in the state \"{state.Label.English}\"", $"“{state.Label.Chinese}”状态下不得“{trigger.Label.Chinese}”"),
            string.Join(", ", outcome.Clauses));
    }

    private static RowRefusal OfGuards(Refused outcome) => new(
        outcome.Trigger,
        outcome.State,
        new LocalizedText(
            string.Join("; ", outcome.Unmet.Select(unmet => $"unmet: {unmet.Sentence.English}")),
            string.Join("；", outcome.Unmet.Select(unmet => $"未满足：{unmet.Sentence.Chinese}"))),
        string.Join(", ", outcome.Clauses));
}
