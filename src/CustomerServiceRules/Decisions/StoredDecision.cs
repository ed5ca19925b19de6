using System.Text.Json;
using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Decisions;

/// <summary>A decision read back from its JSON.</summary>
internal sealed class StoredDecision : IDecisionSource
{
    private readonly Dictionary<string, JsonElement> _earlier;
    private readonly Dictionary<string, IReadOnlyList<Reason>> _earlierReasons = new(StringComparer.Ordinal);
    private readonly DecisionContent _content;
    private readonly IReadOnlyList<Refusal> _refusals;

    private StoredDecision(JsonElement root)
    {
        Frame = new DecisionFrame(Text(root, "policy"), Text(root, "subject"), root.GetProperty("asOf").GetDateTimeOffset(), Text(root, "edition"));
        Outcome = Text(root, "outcome") switch
        {
            "decided" => DecisionOutcome.Decided,
            "conflict" => DecisionOutcome.Conflict,
            "undecided" => DecisionOutcome.Undecided,
            var other => throw new FormatException($"found the outcome '{other}', expected decided, undecided or conflict"),
        };
        StoredValues = Strings(root, "values");
        _earlier = root.TryGetProperty("earlier", out var earlier)
            ? earlier.EnumerateArray().ToDictionary(entry => Text(entry, "policy"), StringComparer.Ordinal)
            : [];
        _content = new DecisionContent(
            Each(root, "reasons", ReadReason), Each(root, "overridden", ReadReason), Each(root, "surpassed", ReadReason), Each(root, "conflicts", ReadConflict));
        _refusals = Each(root, "refusals", ReadRefusal);
    }

    public DecisionFrame Frame { get; }

    public DecisionOutcome Outcome { get; }

    public IReadOnlyList<string> StoredValues { get; }

    public DecisionContent Content(string policy) => _content;

    public IReadOnlyList<string> Values(string policy) => StoredValues;

    public IReadOnlyList<Refusal> Refusals(string policy) => _refusals;

    /// <exception cref="FormatException">The text is no decision.</exception>
    public static StoredDecision Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return new StoredDecision(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or FormatException)
        {
            throw new FormatException($"The text is no stored decision: {e.Message}", e);
        }
    }

    private Reason ReadReason(JsonElement json) => new(
        Text(json, "rule"),
        Text(json, "concludes"),
        Strings(json, "clauses"),
        Each(json, "facts", ReadFact),
        Strings(json, "tested"),
        Strings(json, "overriddenBy"));

    private FactReference ReadFact(JsonElement json) => new(
        Text(json, "kind"),
        Text(json, "id"),
        Each(json, "figures", figure => new Figure(Text(figure, "name"), Text(figure, "value"))),
        Strings(json, "clauses"),
        Text(json, "kind") == "decision" ? EarlierReasons(Text(json, "id")) : []);

    private IReadOnlyList<Reason> EarlierReasons(string policy)
    {
        if (_earlierReasons.TryGetValue(policy, out var known))
            return known;
        if (!_earlier.Remove(policy, out var entry))
            throw new FormatException($"found no reasons of the earlier decision {policy}");

        return _earlierReasons[policy] = Each(entry, "reasons", ReadReason);
    }

    private static Conflict ReadConflict(JsonElement json) => new(
        Each(json, "sides", side => new ConflictSide(Text(side, "rule"), Text(side, "concludes"), Strings(side, "clauses"))));

    private static Refusal ReadRefusal(JsonElement json) => new(
        Text(json, "rule"), Optional(json, "concludes"), Strings(json, "clauses"), Each(json, "conditions", ReadCondition));

    private static UnmetCondition ReadCondition(JsonElement json) => new(
        Text(json, "condition"),
        Optional(json, "fact"),
        Optional(json, "actual"),
        Text(json, "relation"),
        Optional(json, "required"),
        Optional(json, "distance"),
        Strings(json, "clauses"),
        Each(json, "because", ReadRefusal));

    private static string Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.GetString() is { } text ? text : throw new FormatException($"found no text '{name}'");

    private static string? Optional(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static IReadOnlyList<string> Strings(JsonElement json, string name) => Each(json, name, value => value.GetString() ?? "");

    private static IReadOnlyList<TItem> Each<TItem>(JsonElement json, string name, Func<JsonElement, TItem> read) =>
        json.TryGetProperty(name, out var array) ? [.. array.EnumerateArray().Select(read)] : [];
}
