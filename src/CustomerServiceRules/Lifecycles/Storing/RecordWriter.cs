using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CustomerServiceRules.Decisions;

namespace CustomerServiceRules.Lifecycles.Storing;

/// <summary>Writes records as JSON in one fixed order of members.</summary>
internal static class RecordWriter
{
    // Chinese text stays readable; the texts never go into HTML unescaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(LifecycleRecord record)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
            Write(json, record);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The name of a kind of event; null for the ordinary one, which is not written.</summary>
    public static string? NameOf(EventKind kind) => kind switch
    {
        EventKind.Started => "started",
        EventKind.Reentered => "reentered",
        EventKind.Stayed => "stayed",
        EventKind.Migrated => "migrated",
        EventKind.Corrected => "corrected",
        _ => null,
    };

    private static void Write(Utf8JsonWriter json, LifecycleRecord record)
    {
        json.WriteStartObject();
        json.WriteString("case", record.CaseId);
        json.WriteString("lifecycle", record.Lifecycle);
        json.WriteNumber("version", record.Version);
        json.WriteNumber("sequence", record.Sequence);
        json.WriteString("state", record.State);
        if (record.Frame.Regions.Count > 0)
        {
            json.WriteStartObject("regions");
            foreach (var (region, state) in record.Regions)
                json.WriteString(region, state);
            json.WriteEndObject();
        }

        json.WriteStartArray("history");
        foreach (var happened in record.History)
            Write(json, happened);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LifecycleEvent happened)
    {
        json.WriteStartObject();
        json.WriteNumber("sequence", happened.Sequence);
        json.WriteString("at", InvariantText.Of(happened.At));
        WriteOptional(json, "kind", NameOf(happened.Kind));
        WriteOptional(json, "region", happened.Region);
        WriteOptional(json, "trigger", happened.Trigger);
        WriteOptional(json, "role", happened.Role?.Id);
        WriteOptional(json, "from", happened.From);
        json.WriteString("to", happened.To);
        if (happened.Correction is { } correction)
        {
            json.WriteNumber("corrects", correction.Sequence);
            json.WriteString("instant", InvariantText.Of(correction.At));
            json.WriteString("reason", correction.Reason);
        }

        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
