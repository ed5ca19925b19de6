using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using RetailTiering.Deciding;

namespace RetailTiering.Output;

/// <summary>Writes decisions.jsonl: one JSON object a customer and line, UTF-8 without BOM, LF.</summary>
internal static class DecisionsFile
{
    public const string Name = "decisions.jsonl";

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the lines in the order of the outlets; reasons are gathered and written on all cores.</summary>
    public static void Write(Stream stream, IReadOnlyList<TieredOutlet> outlets, Func<TieredOutlet, DecisionLine> lineOf, CancellationToken cancellation)
    {
        foreach (var line in outlets.AsParallel().AsOrdered().WithCancellation(cancellation).Select(outlet => Bytes(lineOf(outlet))))
            stream.Write(line.Span);
    }

    public static ReadOnlyMemory<byte> Bytes(DecisionLine line)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 14);
        using (var json = new Utf8JsonWriter(buffer, Readable))
            Write(json, line);
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
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
