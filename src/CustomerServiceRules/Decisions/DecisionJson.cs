using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CustomerServiceRules.Decisions;

/// <summary>Writes decisions as JSON in one fixed order of members.</summary>
internal static class DecisionJson
{
    private const string DecisionKind = "decision";
    private const string InstantForm = "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz";
    private const int KeptBuffer = 64 * 1024;

    // Chinese text and comparison signs stay readable; the texts never go into HTML unescaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _idle;

    public static string Write(Decision decision)
    {
        // Taken while in use: a fact may ask for a decision of its own while it is described.
        var buffer = _idle ?? new ArrayBufferWriter<byte>(1024);
        _idle = null;
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, Options))
            Write(json, decision);
        var text = Encoding.UTF8.GetString(buffer.WrittenSpan);
        if (buffer.Capacity <= KeptBuffer)
            _idle = buffer;
        return text;
    }

    public static string NameOf(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Decided => "decided",
        DecisionOutcome.Conflict => "conflict",
        _ => "undecided",
    };

    public static void Write(Utf8JsonWriter json, Decision decision)
    {
        json.WriteStartObject();
        json.WriteString("policy", decision.Policy);
        json.WriteString("subject", decision.Subject.Value);
        json.WriteString("asOf", decision.AsOf.ToString(InstantForm, CultureInfo.InvariantCulture));
        json.WriteString("edition", decision.Edition);
        json.WriteString("outcome", NameOf(decision.Outcome));
        WriteStrings(json, "values", decision.Values);
        if (decision.Shared?.Written is { } shared)
            WriteShared(json, decision, shared);
        else
            WriteOwn(json, decision);
        json.WriteEndObject();
    }

    private static void WriteShared(Utf8JsonWriter json, Decision decision, SharedJson shared)
    {
        json.WritePropertyName("reasons");
        json.WriteRawValue(shared.Json, skipInputValidation: true);
        var earlier = new List<FactReference>();
        foreach (var policy in shared.Earlier)
            Collect(new FactReference(DecisionKind, policy, [], [], decision.ReasonsOf(policy)), earlier);
        if (earlier.Count > 0)
            WriteEach(json, "earlier", earlier, WriteEarlier);
    }

    private static void WriteOwn(Utf8JsonWriter json, Decision decision)
    {
        WriteReasons(json, "reasons", decision.Reasons);
        if (decision.Overridden.Count > 0)
            WriteReasons(json, "overridden", decision.Overridden);
        if (decision.Surpassed.Count > 0)
            WriteReasons(json, "surpassed", decision.Surpassed);
        if (decision.Conflicts.Count > 0)
            WriteEach(json, "conflicts", decision.Conflicts, WriteConflict);
        var earlier = EarlierReasons(decision.Reasons.Concat(decision.Overridden).Concat(decision.Surpassed));
        if (earlier.Count > 0)
            WriteEach(json, "earlier", earlier, WriteEarlier);
        if (decision.Outcome == DecisionOutcome.Undecided)
            WriteEach(json, "refusals", decision.Refusals, WriteRefusal);
        if (decision.Shared is { } place && decision is { IsDecided: true, Overridden: [], Surpassed: [] })
            place.Written = ToShare(decision);
    }

    private static SharedJson ToShare(Decision decision)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var reason in decision.Reasons)
                WriteReason(json, reason);
            json.WriteEndArray();
        }

        return new SharedJson(
            buffer.WrittenSpan.ToArray(),
            [.. decision.Reasons.SelectMany(reason => reason.Facts).Where(fact => fact.Reasons.Count > 0).Select(fact => fact.Id).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>
    /// The reasons of the earlier decisions, each once: twenty services may rest on one tier. Facts of kind
    /// <c>decision</c> refer to them by the name of the policy.
    /// </summary>
    private static List<FactReference> EarlierReasons(IEnumerable<Reason> reasons)
    {
        var found = new List<FactReference>();
        foreach (var fact in reasons.SelectMany(reason => reason.Facts))
            Collect(fact, found);
        return found;
    }

    private static void Collect(FactReference fact, List<FactReference> found)
    {
        if (fact.Reasons.Count == 0 || found.Exists(known => known.Id == fact.Id))
            return;

        found.Add(fact);
        foreach (var behind in fact.Reasons.SelectMany(reason => reason.Facts))
            Collect(behind, found);
    }

    private static void WriteEarlier(Utf8JsonWriter json, FactReference decision)
    {
        json.WriteStartObject();
        json.WriteString("policy", decision.Id);
        WriteReasons(json, "reasons", decision.Reasons);
        json.WriteEndObject();
    }

    private static void WriteReasons(Utf8JsonWriter json, string name, IReadOnlyList<Reason> reasons) =>
        WriteEach(json, name, reasons, WriteReason);

    private static void WriteReason(Utf8JsonWriter json, Reason reason)
    {
        json.WriteStartObject();
        json.WriteString("rule", reason.Rule);
        json.WriteString("concludes", reason.Concludes);
        WriteStrings(json, "clauses", reason.Clauses);
        WriteEach(json, "facts", reason.Facts, WriteFact);
        if (reason.Tested.Count > 0)
            WriteStrings(json, "tested", reason.Tested);
        if (reason.OverriddenBy.Count > 0)
            WriteStrings(json, "overriddenBy", reason.OverriddenBy);
        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, FactReference fact)
    {
        json.WriteStartObject();
        json.WriteString("kind", fact.Kind);
        json.WriteString("id", fact.Id);
        if (fact.Figures.Count > 0)
        {
            WriteEach(json, "figures", fact.Figures, static (writer, figure) =>
            {
                writer.WriteStartObject();
                writer.WriteString("name", figure.Name);
                writer.WriteString("value", figure.Value);
                writer.WriteEndObject();
            });
        }

        if (fact.Clauses.Count > 0)
            WriteStrings(json, "clauses", fact.Clauses);
        json.WriteEndObject();
    }

    private static void WriteConflict(Utf8JsonWriter json, Conflict conflict)
    {
        json.WriteStartObject();
        WriteEach(json, "sides", conflict.Sides, static (writer, side) =>
        {
            writer.WriteStartObject();
            writer.WriteString("rule", side.Rule);
            writer.WriteString("concludes", side.Concludes);
            WriteStrings(writer, "clauses", side.Clauses);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteRefusal(Utf8JsonWriter json, Refusal refusal)
    {
        json.WriteStartObject();
        json.WriteString("rule", refusal.Rule);
        WriteOptional(json, "concludes", refusal.Concludes);
        WriteStrings(json, "clauses", refusal.Clauses);
        WriteEach(json, "conditions", refusal.Conditions, WriteCondition);
        json.WriteEndObject();
    }

    private static void WriteCondition(Utf8JsonWriter json, UnmetCondition condition)
    {
        json.WriteStartObject();
        json.WriteString("condition", condition.Condition);
        WriteOptional(json, "fact", condition.Fact);
        WriteOptional(json, "actual", condition.Actual);
        json.WriteString("relation", condition.Relation);
        WriteOptional(json, "required", condition.Required);
        WriteOptional(json, "distance", condition.Distance);
        if (condition.Clauses.Count > 0)
            WriteStrings(json, "clauses", condition.Clauses);
        if (condition.Because.Count > 0)
            WriteEach(json, "because", condition.Because, WriteRefusal);
        json.WriteEndObject();
    }

    private static void WriteEach<TItem>(Utf8JsonWriter json, string name, IReadOnlyList<TItem> items, Action<Utf8JsonWriter, TItem> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IReadOnlyList<string> values) =>
        WriteEach(json, name, values, static (writer, value) => writer.WriteStringValue(value));
}
