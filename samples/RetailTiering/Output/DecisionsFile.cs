using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RetailTiering.Output;

/// <summary>Writes decisions.jsonl: one JSON object a customer and line, UTF-8 without BOM, LF.</summary>
internal static class DecisionsFile
{
    public const string Name = "decisions.jsonl";

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the lines as they come.</summary>
    public static void Write(Stream stream, IEnumerable<DecisionLine> lines, CancellationToken cancellation)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        using var json = new Utf8JsonWriter(buffer, Readable);
        foreach (var line in lines)
        {
            cancellation.ThrowIfCancellationRequested();
            Write(json, line);
            json.Flush();
            json.Reset();
            buffer.Write("\n"u8);
            stream.Write(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
        }
    }

    private static void Write(Utf8JsonWriter json, DecisionLine line)
    {
        json.WriteStartObject();
        json.WriteString("customer", line.Customer);
        json.WriteString("asOf", line.AsOf);
        json.WriteString("edition", line.Edition);
        foreach (var part in line.Parts)
        {
            json.WritePropertyName(part.Name);
            part.Write(json);
        }

        json.WriteEndObject();
    }
}
