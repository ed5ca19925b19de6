using System.Buffers;
using System.Globalization;
using System.Text;

namespace RetailTiering.Output;

/// <summary>Writes CSV: UTF-8 without BOM, LF, the same bytes in every culture, quotes only where RFC 4180 needs them.</summary>
internal sealed class CsvText(Stream stream) : IDisposable
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    private readonly StreamWriter _writer = new(stream, new UTF8Encoding(false), bufferSize: -1, leaveOpen: true) { NewLine = "\n" };

    public void Line(params IEnumerable<string> fields) => _writer.WriteLine(string.Join(',', fields.Select(Quoted)));

    public void Dispose() => _writer.Dispose();

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Several values in one field.</summary>
    public static string List(IEnumerable<string> values) => string.Join(';', values);

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny(NeedQuotes) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
