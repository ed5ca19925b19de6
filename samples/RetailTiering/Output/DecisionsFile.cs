using System.Text.Encodings.Web;
using System.Text.Json;

namespace RetailTiering.Output;

/// <summary>Writes decisions.jsonl: one JSON object a customer and line, UTF-8 without BOM, LF.</summary>
internal static class DecisionsFile
{
    public const string Name = "decisions.jsonl";

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream stream, IEnumerable<DecisionLine> lines)
    {
        using var buffered = new BufferedStream(stream, 1 << 16);
        using var writer = new Utf8JsonWriter(buffered, Readable);
        foreach (var line in lines.OrderBy(line => line.Customer, StringComparer.Ordinal))
        {
            writer.WriteStartObject();
            writer.WriteString("customer", line.Customer);
            writer.WriteString("asOf", line.AsOf);
            writer.WriteString("edition", line.Edition);
            foreach (var part in line.Parts)
            {
                writer.WritePropertyName(part.Name);
                writer.WriteRawValue(part.Json.Span, skipInputValidation: true);
            }

            writer.WriteEndObject();
            writer.Flush();
            writer.Reset();
            buffered.WriteByte((byte)'\n');
        }
    }
}
